import type { FoundName } from './find-names.ts';
import { surelyOf } from './labels.ts';

// A copy by spreading, `{ ...name, last }`, would be another kind of object to the engine, and all code that reads names slower.

/** The name over other tokens of its sequence: "Hull" of "Hull City". */
export function nameOver(name: FoundName, first: number, last: number): FoundName {
  const { sequence, type, probabilities, told } = name;
  return { sequence, first, last, type, probabilities, told };
}

/** The name over other tokens, and surely of a type as long as no words beside it tell another. */
export function sureOver(name: FoundName, first: number, last: number, type: number): FoundName {
  const { sequence, told } = name;
  return { sequence, first, last, type, probabilities: surelyOf(type), told };
}

/** The name with the type that the words beside it tell for certain. */
export function nameTold(name: FoundName, told: number): FoundName {
  const { sequence, first, last, type, probabilities } = name;
  return { sequence, first, last, type, probabilities, told };
}
