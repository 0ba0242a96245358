import type { FoundName } from './find-names.ts';
import { insertNames, overlaps } from './insert-names.ts';
import { ORG, surelyOf } from './labels.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

const NUMBER: ReadonlySet<string> = new Set(['No', 'No.', 'Number']);
const TEN: ReadonlySet<string> = new Set(['10', 'Ten']);
const LONGEST_TEN = 3;
/** Words before what is only a number: "the No 10 shirt", "the world No 10", "he is ranked No 10". */
const COUNTED: ReadonlySet<string> = new Set(
  'the his her their its world ranked seeded seed is hole bus route platform'.split(' '),
);

/** Adds "No 10", as British papers call who governs, where Downing Street or a prime minister is about. */
export function addNumberTen(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at < tokens.length; at++) {
      const { text } = (tokens[at] as TaggedToken).word;
      if (text.length > LONGEST_TEN || !TEN.has(text)) continue;
      if (!NUMBER.has(wordAt(tokens, at - 1).text)) continue;
      const behind = wordAt(tokens, at + 1);
      // "No 10 Downing Street", "a No 10 seed"
      if (behind.capital || COUNTED.has(behind.lower) || COUNTED.has(wordAt(tokens, at - 2).lower))
        continue;
      const probabilities = surelyOf(ORG);
      const name = { sequence, first: at - 1, last: at, type: ORG, probabilities, told: ORG };
      if (!names.some((other) => overlaps(other, name))) added.push(name);
    }
  }
  return added.length > 0 && isGoverned(sequences) ? insertNames(names, added, sequences) : names;
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
