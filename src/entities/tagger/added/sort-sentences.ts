import type { Sequence } from '../sequences.ts';
import { createKindsOf, type IsSought } from '../word-kinds.ts';

/**
 * Makes the function that gives, for each kind of words that is sought, the sentences that have one, in text order. One
 * walk over an article does for all kinds, and a word is asked about once for as long as it is remembered.
 */
export function createSentenceSorter(
  kinds: readonly IsSought[],
): (sequences: readonly Sequence[]) => readonly (readonly Sequence[])[] {
  const kindsOf = createKindsOf(kinds);
  return (sequences) => {
    const sorted = kinds.map((): Sequence[] => []);
    for (const sequence of sequences) {
      let bits = 0;
      for (const { word } of sequence.tokens) {
        if (word.sought < 0) word.sought = kindsOf(word);
        bits |= word.sought;
      }
      for (let kind = 0; bits !== 0; kind++, bits >>= 1) if (bits & 1) sorted[kind]?.push(sequence);
    }
    return sorted;
  };
}
