import { describe, expect, it } from 'vitest';
import { ALL_LABELS, keepPossible } from '../../../../src/entities/tagger/decode/label-sets.ts';
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  mayFollow,
  OUTSIDE,
  UNIT,
} from '../../../../src/entities/tagger/labels.ts';

const PERSON = 0;
const ORG = 1;
const setOf = (...labels: number[]) => labels.reduce((set, label) => set | (1 << label), 0);
const B = labelOf(PERSON, BEGIN);
const I = labelOf(PERSON, INSIDE);
const L = labelOf(PERSON, LAST);
const U = labelOf(PERSON, UNIT);

/** The labels at each place of all paths that keep to the sets, one by one. */
function possible(sets: readonly number[]): number[] {
  const found = sets.map(() => 0);
  const go = (path: readonly number[]): void => {
    if (path.length === sets.length) {
      if (!mayFollow(path.at(-1) ?? OUTSIDE, OUTSIDE)) return;
      path.forEach((label, at) => {
        found[at] = (found[at] as number) | (1 << label);
      });
      return;
    }
    for (let label = 0; label < LABELS; label++)
      if (((sets[path.length] as number) >> label) & 1 && mayFollow(path.at(-1) ?? OUTSIDE, label))
        go([...path, label]);
  };
  go([]);
  return found;
}

describe('labels that some whole path goes through', () => {
  it.each<[string, number[]]>([
    ['a beginning needs an end behind it', [setOf(OUTSIDE, B), setOf(OUTSIDE)]],
    ['an end needs a beginning before it', [setOf(OUTSIDE), setOf(OUTSIDE, L), setOf(OUTSIDE)]],
    ['a name may be the whole', [setOf(B), setOf(I), setOf(L)]],
    [
      'a name of another type does not end it',
      [setOf(OUTSIDE, B), setOf(OUTSIDE, labelOf(ORG, LAST))],
    ],
    ['one word or two', [setOf(OUTSIDE, B, U), setOf(OUTSIDE, L, U), setOf(OUTSIDE, I)]],
    ['all labels', [ALL_LABELS, ALL_LABELS, ALL_LABELS]],
  ])('%s', (_name, sets) => {
    const kept = Uint32Array.from(sets);
    expect(keepPossible(kept, sets.length)).toBe(true);
    expect([...kept]).toEqual(possible(sets));
  });

  it('says when there is no path', () => {
    expect(keepPossible(Uint32Array.of(setOf(B), setOf(OUTSIDE)), 2)).toBe(false);
    expect(keepPossible(Uint32Array.of(setOf(OUTSIDE, B), setOf(I)), 2)).toBe(false);
  });
});
