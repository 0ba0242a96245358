import type { NameType, Span, UserName } from '../types.ts';

/** One tagged name before grouping: exact span, type, and the calibrated probability that both are right. */
export interface NameMention extends Span {
  readonly type: NameType;
  readonly score: number;
  /** The user's own name that this is a mention of. */
  readonly userName?: UserName;
}
