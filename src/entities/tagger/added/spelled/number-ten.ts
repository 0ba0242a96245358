import { ORG } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { type Sequence, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

const NUMBER: ReadonlySet<string> = new Set(['No', 'No.', 'Number']);

/** Reads "No 10", as British papers call who governs, where Downing Street or a prime minister is about; but not "the No 10 shirt", "the world No 10", "No 10 Downing Street". */
export function createNumberTenReader({
  besideNumbers,
}: Pick<MendingWords, 'besideNumbers'>): SpelledReader {
  return ({ tokens }, at, sequences) => {
    if (!NUMBER.has(wordAt(tokens, at - 1).text)) return null;
    const behind = wordAt(tokens, at + 1);
    const before = wordAt(tokens, at - 2);
    const isCounted = besideNumbers.has(behind.lower) || besideNumbers.has(before.lower);
    if (behind.capital || isCounted || !isGoverned(sequences)) return null;
    return { first: at - 1, last: at, type: ORG, yields: 'any' };
  };
}

function isGoverned(sequences: readonly Sequence[]): boolean {
  return sequences.some(({ tokens }) =>
    tokens.some(
      ({ word }, at) =>
        word.text === 'Downing' ||
        (word.lower === 'minister' && wordAt(tokens, at - 1).lower === 'prime'),
    ),
  );
}
