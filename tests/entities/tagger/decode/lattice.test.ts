import { describe, expect, it } from 'vitest';
import { Lattice } from '../../../../src/entities/tagger/decode/lattice.ts';
import {
  BEGIN,
  LABELS,
  LAST,
  labelOf,
  mayFollow,
  START,
  UNIT,
} from '../../../../src/entities/tagger/labels.ts';

const PERSON = 0;
const ORG = 1;

/** All label sequences of a length that the scheme allows. */
function allPaths(length: number): number[][] {
  let paths: number[][] = [[]];
  for (let at = 0; at < length; at++)
    paths = paths.flatMap((path) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(path.at(-1) ?? START, label))
        .map((label) => [...path, label]),
    );
  // What may stand before O may stand at the end.
  return paths.filter((path) => mayFollow(path.at(-1) as number, 0));
}

function createRandomLattice(length: number): Lattice {
  const wave = (at: number) => Math.sin(at * 12.9898) * 2;
  const lattice = new Lattice(
    Float32Array.from({ length: (LABELS + 1) * LABELS }, (_, at) => wave(at)),
  );
  lattice.reset(length);
  for (let at = 0; at < length * LABELS; at++) lattice.emissions[at] = wave(at + 1000);
  return lattice;
}

function scoreOf(lattice: Lattice, path: readonly number[]): number {
  return path.reduce(
    (sum, label, at) =>
      sum +
      (lattice.emissions[at * LABELS + label] as number) +
      (lattice.transitions[(path[at - 1] ?? START) * LABELS + label] as number),
    0,
  );
}

describe('the lattice, against all paths counted one by one', () => {
  const length = 3;
  const lattice = createRandomLattice(length);
  const paths = allPaths(length);
  const total = paths.reduce((sum, path) => sum + Math.exp(scoreOf(lattice, path)), 0);
  const share = (fits: (path: readonly number[]) => boolean) =>
    paths.filter(fits).reduce((sum, path) => sum + Math.exp(scoreOf(lattice, path)), 0) / total;

  it('gives each label its probability', () => {
    expect(lattice.computeMarginals()).toBe(true);
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++)
        expect(lattice.marginals[at * LABELS + label]).toBeCloseTo(
          share((path) => path[at] === label),
          6,
        );
  });

  it('gives a name of one or two tokens its probability', () => {
    lattice.computeMarginals();
    expect(lattice.probabilityOfName(1, 1, ORG)).toBeCloseTo(
      share((path) => path[1] === labelOf(ORG, UNIT)),
      6,
    );
    expect(lattice.probabilityOfName(0, 1, PERSON)).toBeCloseTo(
      share((path) => path[0] === labelOf(PERSON, BEGIN) && path[1] === labelOf(PERSON, LAST)),
      6,
    );
  });

  it('finds the best path', () => {
    const labels = new Uint8Array(length);
    lattice.findBestPath(labels);
    const best = paths.reduce((a, b) => (scoreOf(lattice, b) > scoreOf(lattice, a) ? b : a));
    expect([...labels]).toEqual(best);
  });

  it('keeps to the allowed labels, and says when nothing is allowed', () => {
    const only = Uint32Array.of(1, 1 << labelOf(ORG, UNIT), 2 ** LABELS - 1);
    expect(lattice.computeMarginals(only, 0)).toBe(true);
    expect(lattice.marginals[LABELS + labelOf(ORG, UNIT)]).toBeCloseTo(1, 9);
    const impossible = Uint32Array.of(1 << labelOf(ORG, BEGIN), 1, 1);
    expect(lattice.computeMarginals(impossible, 0)).toBe(false);
  });
});
