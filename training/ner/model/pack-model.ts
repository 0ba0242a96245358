import { LABELS } from '../../../src/entities/tagger/labels.ts';
import { ColumnWriter } from '../lexicon/column-writer.ts';
import type { CrfWeights } from './train-crf.ts';

/** The largest weight of each feature, without its sign. */
export function findStrengths(weights: Float32Array): Float32Array {
  const strengths = new Float32Array(weights.length / LABELS);
  for (let cell = 0; cell < weights.length; cell++) {
    const feature = Math.floor(cell / LABELS);
    strengths[feature] = Math.max(strengths[feature] as number, Math.abs(weights[cell] as number));
  }
  return strengths;
}

/** The numbers of the features with the largest values, largest first; equal ones in order of number. */
export function findLargest(values: Float32Array, most: number): Uint32Array {
  const order = Uint32Array.from(values, (_, feature) => feature);
  order.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return order.slice(0, most);
}

/** Share of features whose largest weight is cut off, so that the others are told apart more finely. */
const CLIPPED = 0.0005;

/** Packs weights into the bytes that `readModel` reads. */
export function packModel(hashes: Uint32Array, weights: CrfWeights): Uint8Array {
  const count = hashes.length;
  const strengths = findStrengths(weights.features);
  const [first = 0] = findLargest(strengths, Math.floor(count * CLIPPED) + 1).slice(-1);
  const limit = strengths[first] as number;
  const scale = Math.fround(limit / 127);
  const writer = new ColumnWriter('CRF1');
  writer.add(Float32Array.of(scale));
  writer.add(weights.transitions);
  const order = writer.addIndex([...hashes]);
  const bytes = new Int8Array(order.length * LABELS);
  order.forEach((feature, row) => {
    for (let label = 0; label < LABELS; label++) {
      const weight = Math.round((weights.features[feature * LABELS + label] as number) / scale);
      bytes[row * LABELS + label] = Math.max(-127, Math.min(127, weight));
    }
  });
  writer.add(bytes);
  return writer.toBytes();
}
