import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotesOf } from './read-article.ts';

interface Expected {
  readonly quotes: readonly {
    readonly text: string;
    readonly kind: string;
    readonly speakerText: string | null;
  }[];
  readonly notQuotes?: readonly string[];
}

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const articles = readdirSync(new URL('expected/', FIXTURES)).map((file) => {
  const name = file.replace('.json', '');
  const expected = JSON.parse(
    readFileSync(new URL(`expected/${file}`, FIXTURES), 'utf8'),
  ) as Expected;
  const text = readFileSync(new URL(`articles/${name}.txt`, FIXTURES), 'utf8');
  const pieces = quotesOf(text).flatMap((quote) =>
    (quote.parts ?? [quote]).map(({ start, end }) => ({ quote, text: text.slice(start, end) })),
  );
  return { name, expected, pieces };
});

/** Of the statements that a careful reader finds in the fixture articles, so many are found to the letter, with kind and speaker. */
const FOUND = 0.8;

test('the statements of the fixture articles are found to the letter, with kind and speaker', () => {
  let found = 0;
  let all = 0;
  for (const { expected, pieces } of articles)
    for (const wanted of expected.quotes) {
      all++;
      const right = pieces.some(
        ({ quote, text }) =>
          text === wanted.text &&
          quote.kind === wanted.kind &&
          (wanted.speakerText === null || (quote.speaker?.text ?? '').includes(wanted.speakerText)),
      );
      if (right) found++;
    }
  expect(all).toBeGreaterThan(100);
  expect(found / all).toBeGreaterThanOrEqual(FOUND);
});

describe('scare quotes, titles and nicknames of the fixture articles are no statements', () => {
  test.each(articles.map(({ name, expected, pieces }) => ({ name, expected, pieces })))(
    '$name',
    ({ expected, pieces }) => {
      const words = pieces.map(({ text }) => text.replace(/[.,]$/, ''));
      for (const not of expected.notQuotes ?? []) expect(words).not.toContain(not);
    },
  );
});
