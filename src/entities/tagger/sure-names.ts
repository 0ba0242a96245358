import type { FoundName } from './find-names.ts';
import { surelyOf } from './labels.ts';
import type { Sequence } from './sequences.ts';

/** A name that is surely of a type, as long as no words beside it tell another. */
export function sureName(sequence: Sequence, first: number, last: number, type: number): FoundName {
  return { sequence, first, last, type, probabilities: surelyOf(type), told: null };
}

/** A name that is of a type whatever stands beside it. */
export function toldName(sequence: Sequence, first: number, last: number, type: number): FoundName {
  return { sequence, first, last, type, probabilities: surelyOf(type), told: type };
}
