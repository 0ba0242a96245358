import { ONLY_OUTSIDE } from '../decode/label-sets.ts';
import { FeatureBuffer, MOST_FEATURES } from '../features/feature-buffer.ts';
import type { FeatureSink } from '../features/features.ts';
import { addWordFeatures, OWN, ROLES } from '../features/word-features.ts';
import { LABELS, OUTSIDE } from '../labels.ts';
import type { Word } from '../word.ts';
import { type Kernel, SUM_BYTES, startKernel } from './kernel.ts';
import type { TaggerModel } from './model.ts';

/** Words whose sums are kept; when there is no more room, all are worked out anew. */
const MOST_WORDS = 12_000;
/**
 * A word whose own features put OUTSIDE further than this before all other labels (natural logarithms) is outside: what
 * stands beside it hardly ever makes up for that.
 */
const SURE = 5;
/** The same for a word with its two neighbours on each side. */
const SURE_BETWEEN = 3;
/** Words that a token's score is made of: itself and two on each side. */
const WORDS = 5;

/** Turns the features of tokens into emission scores; what a word contributes in each role is worked out once. */
export class Scorer implements Pick<FeatureSink, 'buffer' | 'addWord'> {
  readonly buffer: FeatureBuffer;
  /** Emission scores, `LABELS` for each token of a stretch. */
  readonly emissions: Float32Array;
  /** The labels of each token that have hope, as bits. */
  readonly live: Uint32Array;
  /** 1 for each token that was put outside: its other labels have no scores. */
  readonly settled: Uint8Array;
  private readonly kernel: Kernel;
  private readonly places = new Int32Array(WORDS);
  private words = 0;
  private generation: object = {};
  private keptWords = 0;

  /** `mostTokens` is the length of the longest stretch. */
  constructor(model: TaggerModel, code: Uint8Array, mostTokens: number) {
    this.kernel = startKernel(code, model, {
      features: MOST_FEATURES,
      sums: MOST_WORDS * ROLES,
      tokens: mostTokens,
    });
    this.buffer = new FeatureBuffer(this.kernel.hashes);
    this.emissions = this.kernel.emissions;
    this.live = new Uint32Array(mostTokens);
    this.settled = new Uint8Array(mostTokens);
  }

  /** Notes a word of the token at hand; its five words come before its other features. */
  addWord(role: number, word: Word): void {
    if (this.words === 0) this.makeRoom();
    const { kept } = word;
    if (kept.generation !== this.generation || ((kept.roles >> role) & 1) === 0)
      this.keepSum(role, word);
    this.places[this.words++] = kept.place + SUM_BYTES * role;
  }

  /** Writes the scores of the token at hand as those of the stretch's token number `token`. */
  score(token: number): void {
    const at = (index: number) => this.places[index] as number;
    const { count } = this.buffer;
    this.live[token] = this.kernel.score(count, token, at(0), at(1), at(2), at(3), at(4));
    this.settled[token] = 0;
    this.words = 0;
  }

  /** Whether a word without a capital, where it opens no sentence, is outside of names by itself, whatever its neighbours are. */
  isOutside(word: Word): boolean {
    const { kept } = word;
    if (kept.generation !== this.generation || ((kept.roles >> OWN) & 1) === 0) {
      this.makeRoom();
      this.keepSum(OWN, word);
    }
    return kept.outside;
  }

  /**
   * Whether the five words of the token at hand put it outside of names, whatever its other features are; if so, the
   * stretch's token number `token` is made such a one.
   */
  isOutsideBetween(token: number): boolean {
    const at = (index: number) => this.places[index] as number;
    if (this.kernel.leadOfOutside(at(0), at(1), at(2), at(3), at(4)) <= SURE_BETWEEN) return false;
    this.words = 0;
    this.putOutside(token);
    return true;
  }

  /** Makes the stretch's token number `token` one that is outside of names. */
  putOutside(token: number): void {
    this.live[token] = ONLY_OUTSIDE;
    this.settled[token] = 1;
    this.emissions[token * LABELS + OUTSIDE] = 0;
  }

  private makeRoom(): void {
    if (this.keptWords + WORDS <= MOST_WORDS) return;
    this.generation = {};
    this.keptWords = 0;
  }

  private keepSum(role: number, word: Word): void {
    const { kept } = word;
    if (kept.generation !== this.generation) {
      kept.generation = this.generation;
      kept.place = this.kernel.firstSum + SUM_BYTES * ROLES * this.keptWords++;
      kept.roles = 0;
    }
    kept.roles |= 1 << role;
    this.buffer.count = 0;
    addWordFeatures(role, word, this.buffer);
    this.kernel.keep(this.buffer.count, kept.place + SUM_BYTES * role);
    if (role === OWN) kept.outside = this.leadAlone(kept.place + SUM_BYTES * role) > SURE;
    this.buffer.count = 0;
  }

  private leadAlone(sum: number): number {
    const { noSum, leadOfOutside } = this.kernel;
    return leadOfOutside(sum, noSum, noSum, noSum, noSum);
  }
}
