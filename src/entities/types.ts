import type { NameType, Span, UserName } from '../types.ts';
import type { Word } from './tagger/word.ts';

/** One tagged name before grouping: exact span, type, and the calibrated probability that both are right. */
export interface NameMention extends Span {
  readonly type: NameType;
  readonly score: number;
  /** The word that is all of the name. */
  readonly word?: Word | undefined;
  /** The user's own name that this is a mention of. */
  readonly userName?: UserName;
}
