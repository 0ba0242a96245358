import { NAME_TYPES } from '../../entity-types.ts';

/** The types of names in the order of the model's labels. */
export { NAME_TYPES };

/** Indexes of types. */
export const PERSON = NAME_TYPES.indexOf('PERSON');
export const ORG = NAME_TYPES.indexOf('ORG');
export const LOC = NAME_TYPES.indexOf('LOC');
export const NORP = NAME_TYPES.indexOf('NORP');
export const MISC = NAME_TYPES.indexOf('MISC');

/** How sure it is that a name is of a type that its words leave no doubt of, as a probability. */
const SURE = 0.95;
const SURELY: readonly (readonly number[])[] = NAME_TYPES.map((_, sure) =>
  NAME_TYPES.map((_, type) => (type === sure ? SURE : (1 - SURE) / NAME_TYPES.length)),
);

/** The probability of each type for a name that is surely of one. */
export function surelyOf(type: number): readonly number[] {
  return SURELY[type] as readonly number[];
}

/** Labels of the BILOU scheme: 0 is O, then B, I, L, U of each type. */
export const LABELS = 1 + 4 * NAME_TYPES.length;

/** The row of the transition table that stands for "before the first token". */
export const START = LABELS;

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** The label of a part (BEGIN, INSIDE, LAST, UNIT) of a name of the type with that index. */
export function labelOf(typeIndex: number, part: number): number {
  return 1 + 4 * typeIndex + part;
}

/** Which part of a name a label other than O stands for. */
export function partOf(label: number): number {
  return (label - 1) & 3;
}

/** The index of the type of a label other than O. */
export function typeIndexOf(label: number): number {
  return (label - 1) >> 2;
}

/** Whether a name is unfinished after this label. */
export function opensName(label: number): boolean {
  return label !== OUTSIDE && partOf(label) <= INSIDE;
}

/** Whether this label goes on with a name begun before. */
function continuesName(label: number): boolean {
  return label !== OUTSIDE && (partOf(label) === INSIDE || partOf(label) === LAST);
}

/** Whether one label may follow another; `START` may come before. */
export function mayFollow(previous: number, label: number): boolean {
  if (previous !== START && opensName(previous))
    return continuesName(label) && typeIndexOf(previous) === typeIndexOf(label);
  return !continuesName(label);
}
