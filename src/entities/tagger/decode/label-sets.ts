import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  mayFollow,
  OUTSIDE,
  opensName,
  partOf,
  START,
  UNIT,
} from '../labels.ts';

/** Sets of labels are bit masks. */
export const ALL_LABELS = 2 ** LABELS - 1;
export const ONLY_OUTSIDE = 1 << OUTSIDE;
export const MAY_START = setOf((label) => mayFollow(START, label));
export const MAY_END = setOf((label) => !opensName(label));
/** For each label the labels that may come before it. */
export const PREDECESSORS = Array.from({ length: LABELS }, (_, label) =>
  setOf((previous) => mayFollow(previous, label)),
);

const BEGINS = setOfPart(BEGIN);
const INSIDES = setOfPart(INSIDE);
const LASTS = setOfPart(LAST);
const WHOLES = setOfPart(UNIT);

/** The set of the labels that a test holds for. */
function setOf(holds: (label: number) => boolean): number {
  let set = 0;
  for (let label = 0; label < LABELS; label++) if (holds(label)) set |= 1 << label;
  return set;
}

function setOfPart(part: number): number {
  return setOf((label) => label !== OUTSIDE && partOf(label) === part);
}

/** The number of the lowest label of a set. */
export function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}

/** The labels that may follow one of a set. The four parts of a type are neighbours in the order of labels. */
function followersOf(set: number): number {
  const free = set & (ONLY_OUTSIDE | LASTS | WHOLES) ? ONLY_OUTSIDE | BEGINS | WHOLES : 0;
  const begun = set & BEGINS;
  const inside = set & INSIDES;
  return free | (begun << 1) | (begun << 2) | inside | (inside << 1);
}

/** The labels that may come before one of a set. */
function predecessorsOf(set: number): number {
  const free = set & (ONLY_OUTSIDE | BEGINS | WHOLES) ? ONLY_OUTSIDE | LASTS | WHOLES : 0;
  const inside = set & INSIDES;
  const last = set & LASTS;
  return free | inside | (inside >> 1) | (last >> 1) | (last >> 2);
}

/**
 * Takes the labels that no whole path of labels goes through out of the sets of the first `length` tokens (arc
 * consistency, which is enough on a chain). Gives false when there is no path.
 */
export function keepPossible(sets: Uint32Array, length: number): boolean {
  let around = MAY_START;
  for (let at = 0; at < length; at++) {
    const set = (sets[at] as number) & around;
    sets[at] = set;
    around = followersOf(set);
  }
  around = MAY_END;
  for (let at = length - 1; at >= 0; at--) {
    const set = (sets[at] as number) & around;
    if (set === 0) return false;
    sets[at] = set;
    around = predecessorsOf(set);
  }
  return true;
}
