import { LABELS } from '../../../src/entities/tagger/labels.ts';
import { ColumnWriter } from '../lexicon/column-writer.ts';
import type { CrfWeights } from './train-crf.ts';

/** The numbers of the features with the largest weights, largest first; equal ones in order of number. */
export function findStrongest(weights: Float32Array, most: number): Uint32Array {
  const count = weights.length / LABELS;
  const strength = new Float32Array(count);
  for (let feature = 0; feature < count; feature++)
    for (let label = 0; label < LABELS; label++)
      strength[feature] = Math.max(
        strength[feature] as number,
        Math.abs(weights[feature * LABELS + label] as number),
      );
  const order = Uint32Array.from(strength, (_, feature) => feature);
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b);
  return order.subarray(0, Math.min(most, count));
}

/** Share of features whose largest weight is cut off, so that the others are told apart more finely. */
const CLIPPED = 0.0005;

/** Packs weights into the bytes that `readModel` reads. */
export function packModel(hashes: Uint32Array, weights: CrfWeights): Uint8Array {
  const count = hashes.length;
  const strongest = findStrongest(weights.features, count);
  const limitRow = (strongest[Math.floor(count * CLIPPED)] as number) * LABELS;
  const limit = weights.features
    .subarray(limitRow, limitRow + LABELS)
    .reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
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
