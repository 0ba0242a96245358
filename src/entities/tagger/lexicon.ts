import type { Resources } from '../../resources/resources.ts';
import { combine, hashText } from './hash.ts';
import { HashSieve } from './hash-sieve.ts';
import { NAME_TYPES } from './labels.ts';
import { ColumnReader } from './weights/hash-index.ts';

/** What the word table says of a lower-cased word; `row` is -1 for an unknown one. */
export interface WordTable {
  readonly find: (hash: number) => number;
  /** Cluster of 2048, times 16, plus how rare the word is: 0 (commonest) to 15. */
  readonly fineAndRarity: Uint16Array;
  /** Cluster of 256. */
  readonly coarse: Uint8Array;
  /** Word class of wink-nlp's lexicon; 0 when it lacks the word. */
  readonly wordClass: Uint8Array;
  /** What kind of word its vector looks like: the likeliest kind, the next, and how sure (see `HINT_LEVELS`). */
  readonly hint: Uint8Array;
}

/** Bits of the name lists. */
export const COUNTRY = 1;
export const LARGE_CITY = 2;
export const CITY = 4;
export const DEMONYM = 8;
export const FIRST_NAME = 16;
export const LAST_NAME = 32;
export const ORGANISATION = 64;
export const TOWN = 128;

/** The bits that a gazetteer match is made of; first and last names are looked up word by word instead. */
export const PLACE_OR_GROUP = COUNTRY | LARGE_CITY | CITY | TOWN | DEMONYM | ORGANISATION;

/** Kinds of words that hints tell apart: common words, then the types of names. */
export const WORD_KINDS = 1 + NAME_TYPES.length;

/** Probabilities from which on a hint is of the second, third and fourth level. */
export const HINT_LEVELS: readonly number[] = [0.5, 0.7, 0.9];

/** Packs a hint into a byte. */
export function encodeHint(top: number, next: number, level: number): number {
  return (top * WORD_KINDS + next) * (HINT_LEVELS.length + 1) + level;
}

/** The likeliest kind and the level of a packed hint, without the next kind. */
export function topOfHint(hint: number): number {
  const levels = HINT_LEVELS.length + 1;
  return Math.floor(hint / (WORD_KINDS * levels)) * levels + (hint % levels);
}

/** The likeliest kind of a hint without the next kind: 0 for common words, then the types of names. */
export function kindOfHint(topHint: number): number {
  return Math.floor(topHint / (HINT_LEVELS.length + 1));
}

/** Whether the word table knows a word as a common one, with one of its two highest levels: "Radio", "Plunge", but not "Trump". */
export function isSurelyCommon({ topHint }: { readonly topHint: number }): boolean {
  return kindOfHint(topHint) === 0 && topHint >= HINT_LEVELS.length - 1;
}

/** Whether a hint without the next kind says with the highest level that the word is a name. */
export function isSureName(topHint: number): boolean {
  const levels = HINT_LEVELS.length + 1;
  return topHint >= levels && topHint < WORD_KINDS * levels && topHint % levels === levels - 1;
}

/**
 * Few phrases of an article are listed. A sieve fits into a processor's cache, the lists do not; but to fill it takes as
 * long as some articles' questions. Room for 48,000 listed places and groups (see `HashSieve`).
 */
const SIEVE = 19;
const WITHOUT_SIEVE = 20_000;

/** Longest name, in tokens, that the lists are searched for. */
export const LONGEST_LISTED = 5;

/** Everything that the features look up. */
export interface Lexicon {
  readonly words: WordTable;
  /** Bits of the name lists for a hash made by `hashPhrase`. */
  readonly listed: (hash: number) => number;
  /** The same for those bits that are of `PLACE_OR_GROUP`. */
  readonly listedPhrase: (hash: number) => number;
  readonly isTitle: (lower: string) => boolean;
  /** Words that may stand inside a name without a capital ("of", "bin"). */
  readonly isLink: (lower: string) => boolean;
  /** Words that are taken off either end of a name. */
  readonly isTrimmed: (word: string, where: 'articles' | 'endings' | 'prefixes') => boolean;
}

/** Adds one more lower-cased token to the hash of a phrase (0 for none yet). */
export function hashPhrase(soFar: number, wordHash: number): number {
  return combine(soFar, wordHash);
}

/** The hash of a whole lower-cased phrase of the given tokens. */
export function hashTokens(tokens: readonly string[]): number {
  return tokens.reduce((hash, token) => hashPhrase(hash, hashText(token)), 0);
}

interface TaggerWords {
  readonly titles: readonly string[];
  readonly links: readonly string[];
  readonly articles: readonly string[];
  readonly endings: readonly string[];
  readonly prefixes: readonly string[];
}

/** Reads the word table, the name lists, and the titles and link words. */
export function readLexicon(resources: Resources): Lexicon {
  const names = new ColumnReader(resources.bytes('gazetteers/known-names.bin'));
  names.expect('NAME');
  const index = names.index();
  const bits = names.uint8(index.rows);
  const { titles, links, ...trimmed } = resources.json<TaggerWords>(
    'lexicons/entities/name-words.json',
  );
  const titleSet = new Set(titles);
  const linkSet = new Set(links);
  const trimmedSets = {
    articles: new Set(trimmed.articles),
    endings: new Set(trimmed.endings),
    prefixes: new Set(trimmed.prefixes),
  };
  const listed = (hash: number): number => {
    const row = index.find(hash);
    return row < 0 ? 0 : (bits[row] as number);
  };
  const listedPhrase = (hash: number) => listed(hash) & PLACE_OR_GROUP;
  let asked = 0;
  let phrases: HashSieve | null = null;
  const sift = (): HashSieve => {
    const sieve = new HashSieve(SIEVE);
    index.forEach((hash, row) => {
      if ((bits[row] as number) & PLACE_OR_GROUP) sieve.add(hash);
    });
    return sieve;
  };
  return {
    words: readWordTable(resources),
    listed,
    listedPhrase: (hash) => {
      if (phrases === null) {
        if (asked++ < WITHOUT_SIEVE) return listedPhrase(hash);
        phrases = sift();
      }
      return phrases.mayHold(hash) ? listedPhrase(hash) : 0;
    },
    isTitle: (lower) => titleSet.has(lower),
    isLink: (lower) => linkSet.has(lower),
    isTrimmed: (word, where) => trimmedSets[where].has(word),
  };
}

function readWordTable(resources: Resources): WordTable {
  const file = new ColumnReader(resources.bytes('models/words.bin'));
  file.expect('WORD');
  const index = file.index();
  return {
    find: index.find,
    fineAndRarity: file.uint16(index.rows),
    coarse: file.uint8(index.rows),
    wordClass: file.uint8(index.rows),
    hint: file.uint8(index.rows),
  };
}
