import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../src/entity-types.ts';
import { createAnalyzer } from '../../src/node.ts';
import type { Analysis, Span } from '../../src/types.ts';

/** Runs in all are at least 20,000; the seeds are fixed, so that a failure comes again. */
const RUNS: readonly (readonly [
  kind: string,
  texts: fc.Arbitrary<string>,
  runs: number,
  seed: number,
])[] = [
  ['any characters', fc.string({ unit: 'binary', maxLength: 60 }), 6000, 20180105],
  ['any code units, halves too', anyUnits(), 5000, 7],
  ['pieces of news put together anyhow', newsPieces(), 8000, 42],
  ['real sentences with one character put in, left out or changed', damagedNews(), 1200, 1984],
];

/** Texts that once failed are tried first, for ever. */
const KEPT: readonly string[] = [
  '',
  '“',
  '”said “',
  '\ud800“\udc00” said',
  'A\u2028“b,” said C.\u2029',
  'on 31/31/9999 to',
  '\ufeff\0\u202e',
  'İ —from the ” İ ',
];

function anyUnits(): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units));
}

function newsPieces(): fc.Arbitrary<string> {
  const pieces =
    'the|The|and|of|to|in|on|said|says|told|that|according to|he|She|who|Mr.|Dr.|U.S.|Bo Li|Kofi Annan|Annan|Oslo|Red Cross|Hamas|FAO|EU|Ltd.|St.|3 May|5 May 2018|Monday|last week|2017|the 1990s|Q3|10 p.m.|two years ago|from|between|until|’s|“|”|"|‘|’|\'|«|»|„|(|)|[|]|,|.|;|:|!|?|—|-|–|…|/|1|31|$5m|5%|a@b.co|http://x.y/z|#tag|@who|\n|\n\n|\r\n|\t|\u00a0|\u200b|\u2028|é|ß|İ|👩‍👧|<b>|&amp;|\0'.split(
      '|',
    );
  return fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), {
      maxLength: 40,
    })
    .map((parts) => parts.flat().join(''));
}

function damagedNews(): fc.Arbitrary<string> {
  const news =
    'LINDHAVEN, March 4 (Example) — The council voted on Monday to keep the ferry running. “Nobody here,” said Marta Lindqvist, who heads the group, “can live without it.” She told the Food and Agriculture Organization (FAO) that a bridge would cost $2 million by 2025.\n\nAnalysts say the U.S. and Israel’s capital, Jerusalem, has “no plan”.';
  return fc
    .tuple(
      fc.nat(news.length),
      fc.nat(3),
      fc.constantFrom('', '“', '"', '.', '\n\n', '\0', '\ud83d', ' Mr. ', '(', ' 31/12/'),
    )
    .map(([at, dropped, put]) => news.slice(0, at) + put + news.slice(at + dropped));
}

/** Longest time for one short text, in milliseconds; a pattern that backtracks takes minutes. */
const LONGEST = 3000;

const analyzer = createAnalyzer();
const analyze = (text: string) =>
  analyzer.analyze(text, {
    date: '2018-01-05',
    types: ENTITY_TYPES,
  });

/** Every span of a result with the text that must stand there. */
function spansOf(result: Analysis): (Span & { readonly text: string })[] {
  const mentions = result.entities.flatMap((entity) => entity.mentions);
  const cues = result.quotes.flatMap(({ cue }) => (cue ? [cue] : []));
  const speakers = result.quotes.flatMap(({ speaker }) =>
    speaker && speaker.start !== null && speaker.end !== null && speaker.text !== null
      ? [{ start: speaker.start, end: speaker.end, text: speaker.text }]
      : [],
  );
  return [...mentions, ...result.dates, ...result.quotes, ...cues, ...speakers];
}

function check(text: string): void {
  const start = performance.now();
  const result = analyze(text);
  expect(performance.now() - start).toBeLessThan(LONGEST);
  for (const span of spansOf(result)) {
    expect(span.start).toBeLessThan(span.end);
    expect(text.slice(span.start, span.end)).toBe(span.text);
  }
  const ids = new Set(result.entities.map(({ id }) => id));
  expect(ids.size).toBe(result.entities.length);
  for (const { count, mentions } of result.entities) expect(count).toBe(mentions.length);
  for (const { speaker } of result.quotes)
    if (speaker?.entity) expect(ids).toContain(speaker.entity);
  for (const list of [result.dates, result.quotes])
    for (const [at, item] of list.entries())
      expect(item.start).toBeGreaterThanOrEqual(list[at - 1]?.start ?? 0);
  expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(result));
}

describe('analyze takes any text: no error, offsets right, time bounded, the same result twice', () => {
  test.each(RUNS)('%s', { timeout: 600_000 }, (_kind, texts, numRuns, seed) => {
    fc.assert(fc.property(texts, check), {
      numRuns,
      seed,
      examples: KEPT.map((text): [string] => [text]),
    });
  });

  test('there are enough runs', () => {
    expect(RUNS.reduce((sum, [, , runs]) => sum + runs, 0)).toBeGreaterThanOrEqual(20_000);
  });
});
