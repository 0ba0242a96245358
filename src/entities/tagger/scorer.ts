import { FeatureBuffer } from './feature-buffer.ts';
import type { FeatureSink } from './features.ts';
import { LABELS } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { EDGE_WORD, type Word } from './word.ts';
import { addWordFeatures } from './word-features.ts';

/** Turns the features of tokens into emission scores; what a word contributes in each role is worked out once. */
export class Scorer implements FeatureSink {
  readonly buffer = new FeatureBuffer();
  private readonly wordBuffer = new FeatureBuffer();
  private readonly model: TaggerModel;
  private readonly take: (at: number, sums: Int32Array) => void;
  private readonly sums = new Int32Array(LABELS);
  /** The edge word is shared by all scorers, so what this model makes of it is kept here. */
  private readonly edgeScores: (Int16Array | undefined)[] = [];

  /** `take` is given the sum of the weights of each token, to be multiplied by the model's scale; the array is used again. */
  constructor(model: TaggerModel, take: (at: number, sums: Int32Array) => void) {
    this.model = model;
    this.take = take;
  }

  addWord(role: number, word: Word): void {
    const { sums } = this;
    const scores = this.scoresOf(role, word);
    for (let label = 0; label < LABELS; label++)
      sums[label] = (sums[label] as number) + (scores[label] as number);
  }

  finish(at: number): void {
    this.addWeights(this.buffer, this.sums);
    this.take(at, this.sums);
    this.sums.fill(0);
  }

  private scoresOf(role: number, word: Word): Int16Array {
    const roles = word === EDGE_WORD ? this.edgeScores : word.scores;
    const known = roles[role];
    if (known) return known;
    const { wordBuffer } = this;
    wordBuffer.count = 0;
    addWordFeatures(role, word, wordBuffer);
    const sums = new Int32Array(LABELS);
    this.addWeights(wordBuffer, sums);
    const scores = Int16Array.from(sums);
    roles[role] = scores;
    return scores;
  }

  private addWeights({ hashes, count }: FeatureBuffer, sums: Int32Array): void {
    const { index, weights } = this.model;
    const { starts, fingerprints } = index;
    for (let feature = 0; feature < count; feature++) {
      const hash = hashes[feature] as number;
      const bucket = hash & 0xffff;
      const fingerprint = hash >>> 16;
      const end = starts[bucket + 1] as number;
      let row = starts[bucket] as number;
      while (row < end && fingerprints[row] !== fingerprint) row++;
      if (row === end) continue;
      const from = row * LABELS;
      for (let label = 0; label < LABELS; label++)
        sums[label] = (sums[label] as number) + (weights[from + label] as number);
    }
  }
}
