import type { Span } from '../types.ts';
import type { Item } from './clauses/item.ts';

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

/** How a word is written: with a capital, with other letters only, with a digit first, or as a mark. */
export type WordForm = 'capital' | 'small' | 'digit' | 'mark';

/** What a role noun tells of its bearer. */
export type Role = 'person' | 'man' | 'woman' | 'group' | 'people';

/** A sentence of items, quoted spans counting as one item each; `end` is past the last item. */
export interface Clause {
  /** Its place among the sentences of the article. */
  readonly index: number;
  readonly items: readonly Item[];
  /** How many of the items are quoted spans. */
  readonly quotes: number;
  readonly paragraph: number;
}
