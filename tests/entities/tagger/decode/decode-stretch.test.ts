import { expect, it } from 'vitest';
import { StretchDecoder } from '../../../../src/entities/tagger/decode/decode-stretch.ts';
import { Lattice } from '../../../../src/entities/tagger/decode/lattice.ts';
import type { FoundName } from '../../../../src/entities/tagger/find-names.ts';
import {
  BEGIN,
  LABELS,
  LAST,
  labelOf,
  OUTSIDE,
  UNIT,
} from '../../../../src/entities/tagger/labels.ts';

const PERSON = 0;
const SEQUENCE = { tokens: [], style: 0 as const, quotes: false };
const bits = (...labels: number[]) => labels.reduce((set, label) => set | (1 << label), 0);

/** The names, as first and last token, of tokens with these labels alive; a token without any is settled as outside. */
function decode(labels: readonly (readonly number[])[], emission: (at: number) => number) {
  const room = labels.length * LABELS;
  const emissions = Float32Array.from({ length: room }, (_, cell) => emission(cell));
  const live = Uint32Array.from(labels, (some) => bits(...(some.length > 0 ? some : [OUTSIDE])));
  const settled = Uint8Array.from(labels, (some) => (some.length > 0 ? 0 : 1));
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const decoder = new StretchDecoder(new Lattice(transitions, emissions, live), { live, settled });
  const names: FoundName[] = [];
  decoder.decode(SEQUENCE, 0, labels.length, names);
  return names.map(({ first, last }) => [first, last]);
}

const [begin, last, unit] = [BEGIN, LAST, UNIT].map((part) => labelOf(PERSON, part)) as [
  number,
  number,
  number,
];
const flat = () => 0;

it('reads names off the labels that are alive', () => {
  expect(decode([[OUTSIDE], [begin], [last], [], [unit]], flat)).toEqual([
    [1, 2],
    [4, 4],
  ]);
});

it('leaves out what no path goes through', () => {
  expect(decode([[unit, last], [], [begin, unit]], flat)).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

it('keeps a settled token outside where no path is possible, whatever its cells hold from before', () => {
  // A begun name that cannot go on: all labels are reckoned with. What is high speaks for a name over both tokens.
  const high = (cell: number) => (cell === begin || cell === LABELS + last ? 50 : 0);
  expect(decode([[begin], [OUTSIDE]], high)).toEqual([[0, 1]]);
  expect(decode([[begin], []], high)).not.toContainEqual([0, 1]);
});
