import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../src/node.ts';

const FOLDER = new URL('../fixtures/articles/', import.meta.url);

/** What one new analyser gives for texts, read in this order. */
function analyzeAll(texts: readonly string[]): ReadonlyMap<string, string> {
  const { analyze } = createAnalyzer();
  return new Map(
    texts.map((text) => [text, JSON.stringify(analyze(text, { date: '2020-02-05' }))]),
  );
}

test.each([
  // A hyphen between blanks is a dash to the tagger, and kept what it is to the search for quotes.
  ['(Reuters) - food.', 'Tash, who reckons days, blamed mud the Portuguese – England knocked'],
  ['I’m sure, Hill said.', 'I said it was late, Hill said.'],
])('"%s" changes nothing for the next text', (first, second) => {
  const alone = analyzeAll([second]).get(second);
  expect(analyzeAll([first, second]).get(second)).toBe(alone);
});

test('results do not depend on the order of articles', () => {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
  const forwards = analyzeAll(texts);
  const backwards = analyzeAll([...texts].reverse());
  for (const text of texts) expect(backwards.get(text)).toBe(forwards.get(text));
});
