import type { Analysis, DateMention, Entity, EntityType, Place, QuoteKind } from '../types.ts';
import type { CorpusPairs } from './count-pairs.ts';

/** One article's part in a corpus. */
export interface CorpusArticle {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

/** One thing over all articles. */
export interface CorpusName {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Mentions in all articles. */
  readonly count: number;
  /** Indexes into the corpus's articles, ascending. */
  readonly articles: readonly number[];
  /** Days of the first and the last dated article that names it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly place: Place | null;
  /** How often it is quoted, by kind. */
  readonly quoted: Readonly<Record<QuoteKind, number>>;
}

/** Two names that stand in the same articles; `a` and `b` are indexes into the corpus's names, a < b. */
export interface CorpusPair {
  readonly a: number;
  readonly b: number;
  readonly articles: number;
}

/** A date of the common timeline. */
export interface CorpusDate {
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly text: string;
  readonly article: number;
}

/** What a set of articles has in common. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  /** Most articles first, then most mentions. */
  readonly names: readonly CorpusName[];
  /** Counts the pairs, most articles first: there may be millions, and not every view shows them. */
  readonly pairs: () => CorpusPairs;
  readonly timeline: readonly CorpusDate[];
}

/** A name of one article, without its mentions. */
export type CorpusEntity = Pick<Entity, 'id' | 'name' | 'type' | 'count' | 'aliases' | 'place'>;

/** What a corpus is built from: what it needs of the names, dates and quotes of a result. */
export interface CorpusInput extends Pick<Analysis, 'id' | 'source' | 'title' | 'date'> {
  readonly entities: readonly CorpusEntity[];
  readonly dates: readonly Pick<DateMention, 'from' | 'to' | 'value' | 'text' | 'type'>[];
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly speaker: { readonly entity: string | null } | null;
  }[];
}
