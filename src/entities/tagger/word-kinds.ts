import type { Word } from './word.ts';

/** Whether a word is of those without one of which a sentence or a name has nothing for a step. */
export type IsSought = (word: Word) => boolean;

/** Of which kinds a word is, as bits. */
export function kindsOf(word: Word, kinds: readonly IsSought[]): number {
  return kinds.reduce((bits, isSought, kind) => (isSought(word) ? bits | (1 << kind) : bits), 0);
}
