import type { FoundName } from '../find-names.ts';
import { wordAt } from '../sequences.ts';
import { createKindsOf, type IsSought } from '../word-kinds.ts';

/** Words before and behind a name that are asked. */
const BESIDE = 2;

/** Makes the function that tells of which kinds words are that stand in names or right beside them, as bits. A word is asked about once for as long as it is remembered. */
export function createKindReader(
  kinds: readonly IsSought[],
): (names: readonly FoundName[]) => number {
  const kindsOf = createKindsOf(kinds);
  return (names) => {
    let bits = 0;
    for (const { sequence, first, last } of names)
      for (let at = first - BESIDE; at <= last + BESIDE; at++) {
        const word = wordAt(sequence.tokens, at);
        if (word.mended < 0) word.mended = kindsOf(word);
        bits |= word.mended;
      }
    return bits;
  };
}
