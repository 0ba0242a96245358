import type { NameType, Span } from '../../../src/types.ts';

/** A marked name. */
export interface MarkedName extends Span {
  readonly type: NameType;
}

/** A document to learn from; names are in text order and do not overlap. */
export interface TrainingDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
  /** Types that this corpus leaves unmarked: what is unmarked may be one of these. */
  readonly unmarked: readonly NameType[];
}

/** In text order; of overlapping names the first and longest stays. */
export function withoutOverlaps(names: readonly MarkedName[]): MarkedName[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MarkedName[] = [];
  for (const name of sorted) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
