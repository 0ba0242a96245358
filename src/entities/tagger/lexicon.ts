import type { Resources } from '../../resources/resources.ts';
import { combine, hashText } from './hash.ts';
import { ColumnReader } from './hash-index.ts';

/** What the word table says of a lower-cased word; `row` is -1 for an unknown one. */
export interface WordTable {
  readonly find: (hash: number) => number;
  /** Cluster of 2048. */
  readonly fine: Uint16Array;
  /** Cluster of 256. */
  readonly coarse: Uint8Array;
  /** Word class of wink-nlp's lexicon; 0 when it lacks the word. */
  readonly wordClass: Uint8Array;
  /** How rare the word is: 0 (commonest) to 15. */
  readonly rarity: Uint8Array;
}

/** Bits of the name lists. */
export const COUNTRY = 1;
export const LARGE_CITY = 2;
export const CITY = 4;
export const DEMONYM = 8;
export const FIRST_NAME = 16;
export const LAST_NAME = 32;
export const ORGANISATION = 64;

/** The bits that a gazetteer match is made of; first and last names are looked up word by word instead. */
export const PLACE_OR_GROUP = COUNTRY | LARGE_CITY | CITY | DEMONYM | ORGANISATION;

/** Longest name, in tokens, that the lists are searched for. */
export const LONGEST_LISTED = 5;

/** Everything that the features look up. */
export interface Lexicon {
  readonly words: WordTable;
  /** Bits of the name lists for a hash made by `hashPhrase`. */
  readonly listed: (hash: number) => number;
  readonly isTitle: (lower: string) => boolean;
  /** Words that may stand inside a name without a capital ("of", "bin"). */
  readonly isLink: (lower: string) => boolean;
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
}

/** Reads the word table, the name lists, and the titles and link words. */
export function readLexicon(resources: Resources): Lexicon {
  const names = new ColumnReader(resources.bytes('gazetteers/known-names.bin'));
  names.expect('NAME');
  const index = names.index();
  const bits = names.uint8(index.rows);
  const { titles, links } = resources.json<TaggerWords>('lexicons/entities/name-words.json');
  const titleSet = new Set(titles);
  const linkSet = new Set(links);
  return {
    words: readWordTable(resources),
    listed: (hash) => {
      const row = index.find(hash);
      return row < 0 ? 0 : (bits[row] as number);
    },
    isTitle: (lower) => titleSet.has(lower),
    isLink: (lower) => linkSet.has(lower),
  };
}

function readWordTable(resources: Resources): WordTable {
  const file = new ColumnReader(resources.bytes('models/words.bin'));
  file.expect('WORD');
  const index = file.index();
  const fineAndRarity = file.uint16(index.rows);
  return {
    find: index.find,
    fine: fineAndRarity.map((value) => value >> 4),
    coarse: file.uint8(index.rows),
    wordClass: file.uint8(index.rows),
    rarity: Uint8Array.from(fineAndRarity, (value) => value & 15),
  };
}
