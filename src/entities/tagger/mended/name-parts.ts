import type { FoundName } from '../find-names.ts';
import { LOC } from '../labels.ts';

/** A part of a name that is split. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly type: number;
  /** Whether it is what it is by its letters, however unsure the model was of the whole. */
  readonly isSure?: boolean;
}

export type IsPlace = (name: FoundName, first: number, last: number) => boolean;

export function partsAround(
  { first, last }: FoundName,
  at: number,
  one: number,
  other: number,
): Part[] {
  return [
    { first, last: at - 1, type: one },
    { first: at + 1, last, type: other },
  ];
}

/** The first word and the place behind it. */
export function partsBehind({ first, last }: FoundName, type: number): Part[] {
  return [
    { first, last: first, type, isSure: true },
    { first: first + 1, last, type: LOC },
  ];
}
