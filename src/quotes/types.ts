import type { Span } from '../types.ts';
import type { LexicalEntry } from './lexical-entry.ts';

/** A stretch in quotation marks: `start`/`end` cover the words inside, `open`/`close` include the marks. */
export interface QuotedSpan extends Span {
  readonly open: number;
  /** After the closing mark, or the same as `end` when there is none. */
  readonly close: number;
  readonly style: 'double' | 'single';
  readonly closed: boolean;
  /** No closing mark because the next paragraph opens with a mark again. */
  readonly continues: boolean;
  /** Opens a paragraph as the continuation of the span before it. */
  readonly continued: boolean;
  /** Lies inside another quoted span. */
  readonly nested: boolean;
}

/** Coarse word classes that the attribution works with; see `classify-words.ts`. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'object'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'verb'
  | 'adverb'
  | 'possessive'
  | 'punctuation'
  | 'quote';

/** One word outside quotation marks, or a whole quoted span standing for itself. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  /** How it is written: with a capital, with other letters only, with a digit first, or as a mark. */
  readonly form: 'capital' | 'small' | 'digit' | 'mark';
  word: WordClass;
  /** What the word tells on its own. */
  readonly entry: LexicalEntry;
  /** Index into the quoted spans, or -1. */
  readonly quoted: number;
}

/** A sentence of items, quoted spans counting as one item each; `end` is past the last item. */
export interface Clause {
  readonly items: readonly Item[];
  /** How many of the items are quoted spans. */
  readonly quotes: number;
  readonly paragraph: number;
}
