import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../src/dates/index.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

/*
 * A row of a table: article date ("-" when unknown) | sentence | text = value MOD ; text = value …
 * An empty third column says that the sentence has no date. "~" in a sentence is a new paragraph.
 */
const tables = new URL('./tables/', import.meta.url);
const find = createDateFinder(createResources(readPackagedResource));
let rowsInAll = 0;

for (const file of readdirSync(tables).sort()) {
  const rows = readFileSync(new URL(file, tables), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ').map((cell) => cell.trim()));
  rowsInAll += rows.length;
  describe(file.replace('.txt', ''), () => {
    it.each(rows)('%s %s', (date = '', line = '', expected = '') => {
      const text = line.replaceAll('~', '\n\n');
      const found = find({ text, date: date === '-' ? null : date });
      const shown = found.map((mention) =>
        `${mention.text} = ${mention.value} ${mention.mod ?? ''}`.trim(),
      );
      expect(shown.join(' ; ')).toBe(expected);
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
    });
  });
}

it('has four hundred rows', () => {
  expect(rowsInAll).toBeGreaterThanOrEqual(400);
});
