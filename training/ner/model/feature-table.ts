import type { Dataset } from './dataset.ts';

/** Marks a feature that the model does not know. */
export const UNKNOWN = 0xffffffff;

/** Numbers for the features that a model is to know. */
export interface FeatureTable {
  readonly count: number;
  /** The hash of each feature, by number. */
  readonly hashes: Uint32Array;
  /** How often each feature was seen; empty when only the hashes were given. */
  readonly seen: Uint32Array;
  /** The dataset with numbers in place of hashes, and without the features that are not known. */
  readonly number: (dataset: Dataset) => Dataset;
}

const CAPACITY = 2 ** 25;

/** Numbers the features seen at least `least` times, the most frequent first: what is used together then lies together in memory. */
export function countFeatures(datasets: readonly Dataset[], least: number): FeatureTable {
  const keys = new Uint32Array(CAPACITY);
  const counts = new Uint32Array(CAPACITY);
  for (const { features } of datasets)
    for (let at = 0; at < features.length; at++) {
      const slot = findSlot(keys, features[at] as number);
      if (keys[slot] === 0) keys[slot] = features[at] as number;
      counts[slot] = (counts[slot] as number) + 1;
    }
  const frequent: number[] = [];
  for (let slot = 0; slot < CAPACITY; slot++)
    if ((counts[slot] as number) >= least) frequent.push(slot);
  const slots = Uint32Array.from(frequent);
  slots.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const table = numberFeatures(slots.map((slot) => keys[slot] as number));
  return { ...table, seen: slots.map((slot) => counts[slot] as number) };
}

/** Numbers exactly these features, in this order. */
export function numberFeatures(hashes: Uint32Array): FeatureTable {
  const keys = new Uint32Array(CAPACITY);
  const numbers = new Uint32Array(CAPACITY);
  hashes.forEach((hash, number) => {
    const slot = findSlot(keys, hash);
    keys[slot] = hash;
    numbers[slot] = number;
  });
  return {
    count: hashes.length,
    hashes,
    seen: new Uint32Array(0),
    number: (dataset) => {
      const offsets = new Uint32Array(new SharedArrayBuffer(dataset.offsets.byteLength));
      const numbered = new Uint32Array(dataset.features.length);
      let end = 0;
      for (let token = 0; token + 1 < dataset.offsets.length; token++) {
        offsets[token] = end;
        const last = dataset.offsets[token + 1] as number;
        for (let at = dataset.offsets[token] as number; at < last; at++) {
          const hash = dataset.features[at] as number;
          const slot = findSlot(keys, hash);
          if (keys[slot] === hash) numbered[end++] = numbers[slot] as number;
        }
      }
      offsets[dataset.offsets.length - 1] = end;
      const features = new Uint32Array(new SharedArrayBuffer(4 * end));
      features.set(numbered.subarray(0, end));
      return { ...dataset, offsets, features };
    },
  };
}

/** The slot of a hash, or the free slot where it belongs. Zero stands for "free": a feature with hash 0 is lost, which does no harm. */
function findSlot(keys: Uint32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 9)) & (CAPACITY - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (CAPACITY - 1);
  return slot;
}
