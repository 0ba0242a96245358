import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../src/dates/index.ts';
import { findPublicationDate } from '../../src/document/publication-date/publication-date.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { DateMention } from '../../src/types.ts';

interface Expected {
  readonly date: string | null;
  readonly dateSource: string | null;
  readonly dates: readonly Pick<DateMention, 'text' | 'type' | 'value' | 'mod'>[];
}

const folder = new URL('../../fixtures/', import.meta.url);
const find = createDateFinder(createResources(readPackagedResource));
const names = readdirSync(new URL('expected/', folder))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

describe('fixture articles', () => {
  it.each(names)('%s', (name) => {
    const file = `articles/${name}.txt`;
    const text = readFileSync(new URL(file, folder), 'utf8');
    const expected = JSON.parse(
      readFileSync(new URL(`expected/${name}.json`, folder), 'utf8'),
    ) as Expected;
    const published = findPublicationDate({ text, fileName: file });
    expect(published).toEqual({ date: expected.date, dateSource: expected.dateSource });
    const found = find({ text, date: published.date });
    const shown = found.map(({ text, type, value, mod }) => ({ text, type, value, mod }));
    expect(shown).toEqual(expected.dates);
    for (const mention of found) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
