import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../src/dates/index.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

/** Article date (null when unknown), sentence, and each expected expression: its text, its value, and its mod when it has one. */
type Row = readonly [
  date: string | null,
  sentence: string,
  expected: readonly (readonly [text: string, value: string, mod?: string])[],
];

const tables = new URL('./tables/', import.meta.url);
const find = createDateFinder(createResources(readPackagedResource));

for (const file of readdirSync(tables).sort()) {
  const rows = JSON.parse(readFileSync(new URL(file, tables), 'utf8')) as Row[];
  describe(file.replace('.json', ''), () => {
    it.each(rows)('%s %s', (date, sentence, expected) => {
      const found = find({ text: sentence, date });
      expect(
        found.map(({ text, value, mod }) => (mod ? [text, value, mod] : [text, value])),
      ).toEqual(expected);
      for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
    });
  });
}
