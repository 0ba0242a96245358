import type { Sequence } from '../../sequences.ts';

/** A name that its spelling tells, whatever the model makes of it: tokens `first` to `last`. */
export interface Spelled {
  readonly first: number;
  readonly last: number;
  readonly type: number;
  /** Which names that share a token with it are kept in its place: any, those that reach beyond it, or none. */
  readonly yields: 'any' | 'larger' | 'none';
}

/** Reads the name that the token `at` of a sequence may tell; null where it tells none. */
export type SpelledReader = (
  sequence: Sequence,
  at: number,
  sequences: readonly Sequence[],
) => Spelled | null;
