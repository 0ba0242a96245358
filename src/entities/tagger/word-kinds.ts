import type { Word } from './word.ts';

/** Whether a word is of those without one of which a sentence or a name has nothing for a step. */
export type IsSought = (word: Word) => boolean;

/** Bits that a number has room for without its sign, which says that nobody asked. */
const MOST_KINDS = 31;

/** Makes the function that tells of which kinds a word is, as bits. Throws where there are more kinds than bits. */
export function createKindsOf(kinds: readonly IsSought[]): (word: Word) => number {
  if (kinds.length > MOST_KINDS)
    throw new RangeError(`${kinds.length} kinds of words, where ${MOST_KINDS} have a bit`);
  return (word) =>
    kinds.reduce((bits, isSought, kind) => (isSought(word) ? bits | (1 << kind) : bits), 0);
}
