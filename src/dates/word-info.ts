import { type Candidates, type Demand, NO_CANDIDATES, selectCandidates } from './candidates.ts';
import { type KeyMask, meets, unite } from './key-mask.ts';
import type { LexiconEntry } from './lexicon.ts';

/** So many words are remembered that can follow one. */
const MOST_FOLLOWERS = 256;

/** A pair of words that comes so often is looked at closely. */
const SELDOM = 24;

/** The rules that can go on with a word. */
interface Pair<R> {
  readonly second: WordInfo;
  times: number;
  candidates: Candidates<R>;
}

/** What is known of a word: its readings in the lexicon, its keys, and the rules that can begin with it. */
export class WordInfo<R extends Demand = Demand> implements KeyMask {
  /** The word itself, lower-cased; null for words unknown and for classes of numbers. */
  readonly word: string | null;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** What it tells of the tense of its clause, a set of bits. */
  readonly cues: number;
  /** Can it go on a phrase. */
  readonly continues: boolean;
  /** Can a rule begin with it. */
  readonly begins: boolean;
  /** The readings of the word by itself; of a word before another also the phrases that can go on so. */
  readonly entries: readonly LexiconEntry[];
  /** What is known of the word before one that goes on a phrase with it, else null; null when no phrase begins with the word. */
  readonly before: ((following: WordInfo) => WordInfo | null) | null;
  private readonly rules: readonly R[];
  /** What any of the rules goes on with; null until it is asked for. */
  private second: KeyMask | null = null;
  private followers: Map<WordInfo, Pair<R>> | null = null;
  private beforeUnknown: Pair<R> | null = null;

  constructor(
    word: string | null,
    mask: KeyMask,
    cues: number,
    continues: boolean,
    entries: readonly LexiconEntry[],
    before: WordInfo['before'],
    rules: readonly R[],
  ) {
    this.word = word;
    this.low = mask.low;
    this.middle = mask.middle;
    this.high = mask.high;
    this.cues = cues;
    this.continues = continues;
    this.begins = rules.length > 0;
    this.entries = entries;
    this.before = before;
    this.rules = rules;
  }

  /** Those of the rules that can go on with a word. */
  candidates(following: WordInfo): Candidates<R> {
    if (!this.begins) return NO_CANDIDATES;
    // To the rules all words that none goes on with are one.
    this.second ??= uniteSeconds(this.rules);
    if (!meets(following, this.second)) {
      this.beforeUnknown ??= this.pairWith(UNKNOWN_WORD);
      return this.meet(this.beforeUnknown);
    }
    this.followers ??= new Map();
    let pair = this.followers.get(following);
    if (pair === undefined) {
      pair = this.pairWith(following);
      if (this.followers.size < MOST_FOLLOWERS) this.followers.set(following, pair);
    }
    return this.meet(pair);
  }

  private pairWith(second: WordInfo): Pair<R> {
    return { second, times: 0, candidates: selectCandidates(this.rules, this, second, false) };
  }

  private meet(pair: Pair<R>): Candidates<R> {
    if (pair.times < SELDOM && ++pair.times === SELDOM)
      pair.candidates = selectCandidates(this.rules, this, pair.second, true);
    return pair.candidates;
  }
}

function uniteSeconds(rules: readonly Demand[]): KeyMask {
  const sum = { low: 0, middle: 0, high: 0 };
  for (const { second } of rules) unite(sum, second);
  return sum;
}

/** A word that no rule knows. */
export const UNKNOWN_WORD = new WordInfo(
  null,
  { low: 0, middle: 0, high: 0 },
  0,
  false,
  [],
  null,
  [],
);
