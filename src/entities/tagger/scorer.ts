import { FeatureBuffer, MOST_FEATURES } from './feature-buffer.ts';
import type { FeatureSink } from './features.ts';
import { type Kernel, SUM_BYTES, startKernel } from './kernel.ts';
import type { TaggerModel } from './model.ts';
import type { Word } from './word.ts';
import { addWordFeatures } from './word-features.ts';

/** Sums of words in their roles that are kept; when there is no more room, all are worked out anew. */
const MOST_SUMS = 0x10000;
/** Words that a token's score is made of: itself and two on each side. */
const WORDS = 5;

/** Turns the features of tokens into emission scores; what a word contributes in each role is worked out once. */
export class Scorer implements Pick<FeatureSink, 'buffer' | 'addWord'> {
  readonly buffer: FeatureBuffer;
  /** Emission scores, `LABELS` for each token of a stretch. */
  readonly emissions: Float32Array;
  /** The labels of each token that have hope, as bits. */
  readonly live: Uint32Array;
  private readonly kernel: Kernel;
  private readonly places = new Int32Array(WORDS);
  private words = 0;
  private generation: object = {};
  private sums = 0;

  /** `mostTokens` is the length of the longest stretch. */
  constructor(model: TaggerModel, code: Uint8Array, mostTokens: number) {
    this.kernel = startKernel(code, model, {
      features: MOST_FEATURES,
      sums: MOST_SUMS,
      tokens: mostTokens,
    });
    this.buffer = new FeatureBuffer(this.kernel.hashes);
    this.emissions = this.kernel.emissions;
    this.live = new Uint32Array(mostTokens);
  }

  /** Notes a word of the token at hand; its five words come before its other features. */
  addWord(role: number, word: Word): void {
    if (this.words === 0 && this.sums + WORDS > MOST_SUMS) {
      this.generation = {};
      this.sums = 0;
    }
    this.places[this.words++] = this.placeOf(role, word);
  }

  /** Writes the scores of the token at hand as those of the stretch's token number `token`. */
  score(token: number): void {
    const at = (index: number) => this.places[index] as number;
    const { count } = this.buffer;
    this.live[token] = this.kernel.score(count, token, at(0), at(1), at(2), at(3), at(4));
    this.words = 0;
  }

  private placeOf(role: number, word: Word): number {
    const { kept } = word;
    if (kept.generation !== this.generation) {
      kept.places.fill(0);
      kept.generation = this.generation;
    }
    const known = kept.places[role] as number;
    if (known > 0) return known;
    const place = this.kernel.firstSum + SUM_BYTES * this.sums++;
    this.buffer.count = 0;
    addWordFeatures(role, word, this.buffer);
    this.kernel.keep(this.buffer.count, place);
    this.buffer.count = 0;
    kept.places[role] = place;
    return place;
  }
}
