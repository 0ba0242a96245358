import { LABELS } from '../labels.ts';
import type { TaggerModel } from './model.ts';

/** Bytes that a kept sum takes: three vectors of eight 16-bit numbers. */
export const SUM_BYTES = 48;
/** Bytes read behind the last row, whose length is no multiple of a vector's; the row of noughts is among them. */
const OVERHANG = 64;
const PAGE = 0x10000;

/** How much room the kernel's memory has beside the model. */
export interface KernelRoom {
  readonly features: number;
  readonly sums: number;
  readonly tokens: number;
}

/** Places of the five kept sums that a token's score is made of: its own word's, and those of its neighbours. */
type WordSums = [own: number, before: number, after: number, twoBefore: number, twoAfter: number];

/** The compiled adder of weights (score.wat) with its memory; places in the memory are given in bytes. */
export interface Kernel {
  /** Hashes of the features to be added up; they are gone when they are. */
  readonly hashes: Uint32Array;
  /** Emission scores, `LABELS` for each token. */
  readonly emissions: Float32Array;
  /** Where the first kept sum lies; the others follow, `SUM_BYTES` each. */
  readonly firstSum: number;
  /** Where a sum of noughts lies. */
  readonly noSum: number;
  /** Adds up the weights of the first `count` hashes and keeps the sum at `place`. */
  readonly keep: (count: number, place: number) => void;
  /** How far before all other labels OUTSIDE is in five kept sums, in natural logarithms. */
  readonly leadOfOutside: (...sums: WordSums) => number;
  /** Writes the emission scores of a token, five kept sums and the first `count` hashes, and gives its live labels as bits. */
  readonly score: (count: number, token: number, ...sums: WordSums) => number;
}

interface Exports {
  readonly keep: (count: number, to: number) => void;
  readonly lead: (p: number, q: number, r: number, s: number, t: number) => number;
  readonly score: (
    count: number,
    to: number,
    p: number,
    q: number,
    r: number,
    s: number,
    t: number,
  ) => number;
}

/** A label whose score is this far below the best of its token is not live: it is left out when names are found. */
const HOPELESS = 10;

/** Starts the kernel over a model. Throws a `WebAssembly.CompileError` where there are no 128-bit vectors. */
export function startKernel(code: Uint8Array, model: TaggerModel, room: KernelRoom): Kernel {
  const { starts, fingerprints } = model.index;
  let end = 0;
  const take = (bytes: number) => {
    const place = end;
    end += Math.ceil(bytes / 16) * 16;
    return place;
  };
  const hashes = take(4 * room.features);
  const emissions = take(4 * LABELS * room.tokens + OVERHANG);
  const firstSum = take(SUM_BYTES * room.sums);
  const noSum = take(SUM_BYTES);
  const places = {
    hashes,
    buckets: take(8 * room.features),
    starts: take(starts.byteLength),
    fingerprints: take(fingerprints.byteLength + OVERHANG),
    weights: take(model.weights.byteLength + OVERHANG),
  };
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  new Uint32Array(memory.buffer, places.starts, starts.length).set(starts);
  new Uint16Array(memory.buffer, places.fingerprints, fingerprints.length).set(fingerprints);
  new Int8Array(memory.buffer, places.weights, model.weights.length).set(model.weights);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(code)), {
    layout: {
      memory,
      ...places,
      rows: fingerprints.length,
      labels: LABELS,
      scale: model.scale,
      margin: Math.min(0x7fff, Math.round(HOPELESS / model.scale)),
    },
  });
  const { keep, lead, score } = exports as unknown as Exports;
  const rowBytes = 4 * LABELS;
  return {
    hashes: new Uint32Array(memory.buffer, hashes, room.features),
    emissions: new Float32Array(memory.buffer, emissions, LABELS * room.tokens),
    firstSum,
    noSum,
    keep,
    leadOfOutside: (own, before, after, twoBefore, twoAfter) =>
      lead(own, before, after, twoBefore, twoAfter) * model.scale,
    score: (count, token, own, before, after, twoBefore, twoAfter) =>
      score(count, emissions + token * rowBytes, own, before, after, twoBefore, twoAfter),
  };
}
