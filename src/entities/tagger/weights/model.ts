import { LABELS } from '../labels.ts';
import { ColumnReader, type HashIndex } from './hash-index.ts';

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
