import type { FeatureBuffer } from './feature-buffer.ts';
import { ColumnReader, type HashIndex } from './hash-index.ts';
import { LABELS } from './labels.ts';

/** The packed weights: for each feature `LABELS` bytes, to be multiplied by `scale`. */
export interface TaggerModel {
  readonly index: HashIndex;
  readonly weights: Int8Array;
  readonly scale: number;
  /** Scores of each label after each other label and after `START`. */
  readonly transitions: Float32Array;
}

/** Reads what training wrote (`models/names.bin`). */
export function readModel(bytes: Uint8Array): TaggerModel {
  const file = new ColumnReader(bytes);
  file.expect('CRF1');
  const [scale = 0] = file.float32(1);
  const transitions = file.float32((LABELS + 1) * LABELS);
  const index = file.index();
  return { index, scale, transitions, weights: file.int8(index.rows * LABELS) };
}

/** Adds the weights of a token's features to its emission scores, which start at `row`. */
export function scoreToken(
  model: TaggerModel,
  features: FeatureBuffer,
  emissions: Float32Array,
  row: number,
): void {
  const { hashes, count } = features;
  const { index, weights, scale } = model;
  sums.fill(0);
  for (let at = 0; at < count; at++) {
    const found = index.find(hashes[at] as number);
    if (found < 0) continue;
    const from = found * LABELS;
    for (let label = 0; label < LABELS; label++)
      sums[label] = (sums[label] as number) + (weights[from + label] as number);
  }
  for (let label = 0; label < LABELS; label++)
    emissions[row + label] = (sums[label] as number) * scale;
}

const sums = new Int32Array(LABELS);
