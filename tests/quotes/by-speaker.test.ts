import { describe, expect, test } from 'vitest';
import { filterQuotes, groupBySpeaker } from '../../src/quotes/by-speaker.ts';
import type { Entity, Quote, QuoteKind } from '../../src/types.ts';

const entity = (id: string, name: string, aliases: string[] = []): Entity => ({
  id,
  name,
  aliases,
  type: 'PERSON',
  count: 1,
  mentions: [{ start: 0, end: name.length, text: name, score: 1 }],
  place: null,
});
const quote = (
  start: number,
  words: string | null,
  id: string | null,
  kind: QuoteKind = 'direct',
): Quote => ({
  start,
  end: start + 3,
  text: 'abc',
  kind,
  speaker: words === null ? null : { start: 0, end: words.length, text: words, entity: id },
  cue: null,
  score: 0.9,
});

const entities = [entity('e1', 'Hillary Clinton', ['Clinton']), entity('e2', 'Müşerref Hanım')];
const quotes = [
  quote(0, 'he', null),
  quote(10, 'Clinton', 'e1'),
  quote(20, 'one of the terrorists', null),
  quote(30, 'she', 'e1', 'indirect'),
  quote(40, 'Müşerref Hanım', 'e2', 'mixed'),
  quote(50, 'One of the terrorists', null),
  quote(60, null, null),
];

test('quotes are grouped by speaker, unknown speakers last', () => {
  const groups = groupBySpeaker(quotes, entities);
  expect(groups.map(({ name, quotes }) => [name, quotes.map(({ start }) => start)])).toEqual([
    ['Hillary Clinton', [10, 30]],
    ['one of the terrorists', [20, 50]],
    ['Müşerref Hanım', [40]],
    [null, [0, 60]],
  ]);
});

describe('filters', () => {
  test.each<[string, number[]]>([
    ['clinton', [10, 30]],
    ['Hillary', [10, 30]],
    ['muserref', [40]],
    ['terrorist', [20, 50]],
    ['Trump', []],
  ])('--speaker %s', (speaker, expected) => {
    expect(filterQuotes(quotes, entities, { speaker }).map(({ start }) => start)).toEqual(expected);
  });
  test('--kind', () => {
    expect(
      filterQuotes(quotes, entities, { kinds: ['mixed', 'indirect'] }).map(({ start }) => start),
    ).toEqual([30, 40]);
  });
});
