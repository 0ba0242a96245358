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

/** The bit of a word whose own sum says that it is outside of names; those below are of the roles that have their sums. */
const OUTSIDE_ALONE = 1 << ROLES;

/** The number of the first word of the next generation of kept sums, of whatever scorer: no two words get the same. */
let nextGeneration = 0;

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
  /** The number of the first word of this generation. */
  private generation = 0;
  private keptWords = 0;
  /** Of each word of this generation what is known of it, as bits. */
  private readonly kept = new Uint8Array(MOST_WORDS);

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
    this.forgetSums();
  }

  /** Notes a word of the token at hand; its five words come before its other features. */
  addWord(role: number, word: Word): void {
    if (this.words === 0) this.makeRoom();
    this.places[this.words++] = this.placeOf(this.keepSum(role, word), role);
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
    this.makeRoom();
    return ((this.kept[this.keepSum(OWN, word)] as number) & OUTSIDE_ALONE) !== 0;
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
    if (this.keptWords + WORDS > MOST_WORDS) this.forgetSums();
  }

  private forgetSums(): void {
    this.generation = nextGeneration;
    nextGeneration += MOST_WORDS;
    this.keptWords = 0;
  }

  /** Sees that the sum of a word in a role is there; gives the word's place among those of this generation. */
  private keepSum(role: number, word: Word): number {
    const index = word.sums - this.generation;
    if (index >= 0 && index < MOST_WORDS) {
      if ((((this.kept[index] as number) >> role) & 1) === 0) this.addSum(role, word, index);
      return index;
    }
    const added = this.keptWords++;
    word.sums = this.generation + added;
    this.kept[added] = 0;
    this.addSum(role, word, added);
    return added;
  }

  private addSum(role: number, word: Word, index: number): void {
    const place = this.placeOf(index, role);
    this.buffer.count = 0;
    addWordFeatures(role, word, this.buffer);
    this.kernel.keep(this.buffer.count, place);
    this.buffer.count = 0;
    const isOutside = role === OWN && this.leadAlone(place) > SURE;
    this.kept[index] = (this.kept[index] as number) | (1 << role) | (isOutside ? OUTSIDE_ALONE : 0);
  }

  private placeOf(index: number, role: number): number {
    return this.kernel.firstSum + SUM_BYTES * (ROLES * index + role);
  }

  private leadAlone(sum: number): number {
    const { noSum, leadOfOutside } = this.kernel;
    return leadOfOutside(sum, noSum, noSum, noSum, noSum);
  }
}
