import { NO_KEYS } from '../pattern/automaton.ts';
import { type Context, NO_CONTEXTS } from './contexts.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { NumberKey } from './number-keys.ts';

/** What is known of a word: its readings in the lexicon, and what it is to the patterns. Where one is made, the fields that all tokens are asked for come first: a line of the processor's cache holds them. */
export interface WordInfo {
  /** The word itself, lower-cased; "" for words unknown and for classes of numbers. */
  readonly word: string;
  /** The number of the word among those known, -1 for others. */
  readonly id: number;
  /** The key of a number, null for words and marks. */
  readonly number: NumberKey | null;
  /** The number of its keys. */
  readonly kind: number;
  /** Can a rule begin with it. */
  readonly begins: boolean;
  /** What it tells of the tense of its clause, a set of bits. */
  readonly cues: number;
  /** The lists that it stands in of words that tell what an expression beside them is. */
  readonly contexts: ReadonlySet<Context>;
  /** Can it go on a phrase. */
  readonly continues: boolean;
  /** The readings of the word by itself; of a word before another also the phrases that can go on so. */
  readonly entries: readonly LexiconEntry[];
  /** What is known of the word before one that goes on a phrase with it, else null; null when no phrase begins with the word. */
  readonly before: ((following: WordInfo) => WordInfo | null) | null;
}

/** A word that no rule knows. */
export const UNKNOWN_WORD: WordInfo = {
  kind: NO_KEYS,
  begins: false,
  continues: false,
  cues: 0,
  word: '',
  id: -1,
  number: null,
  contexts: NO_CONTEXTS,
  entries: [],
  before: null,
};
