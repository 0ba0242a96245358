import { copyOf } from './remember-words.ts';
import type { WinkCore } from './wink.ts';

/** Pairs of slots of the table of words; each keeps the two words met last, so memory is bounded. */
const PAIR_BITS = 15;
const SLOTS = 2 << PAIR_BITS;

/** Of a row of letters or of a number: wink makes one token of it that says nothing of where sentences end. */
export const PLAIN = 1;
/** The same holds with "'s" behind it, which is a token of its own then. */
export const POSSESSIVE = 2;
/** The same holds with one or two of `MARKS_BEHIND` behind it, which are tokens of their own. */
export const MARKED = 4;

/** Marks that wink takes off a row of letters, unless it knows it with a full stop: "Inc.". */
export const MARKS_BEHIND = '.,!?”"’)';

/** Finds plain words in a text without cutting each out of it. */
export class PlainWords {
  private readonly plainnessOf: (word: string) => number;
  private readonly words = new Array<string>(SLOTS).fill('');
  private readonly bits = new Uint8Array(SLOTS);

  /** `plainnessOf` is the test that `createPlainTest` makes. */
  constructor(plainnessOf: (word: string) => number) {
    this.plainnessOf = plainnessOf;
  }

  /** The row of ASCII letters, or the number, from `start` to before `end`, where it is as plain as asked (`PLAIN`, `POSSESSIVE` or `MARKED`); else null. */
  find(text: string, start: number, end: number, plainness = PLAIN): string | null {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let slot = 2 * (Math.imul(hash, 0x9e3779b1) >>> (32 - PAIR_BITS));
    if (!this.holds(slot, text, start, end)) {
      if (this.holds(slot + 1, text, start, end)) slot++;
      else this.enter(copyOf(text.slice(start, end)), slot);
    }
    const word = this.words[slot] as string;
    return ((this.bits[slot] as number) & plainness) === 0 ? null : word;
  }

  private holds(slot: number, text: string, start: number, end: number): boolean {
    const word = this.words[slot] as string;
    return word.length === end - start && text.startsWith(word, start);
  }

  /** Puts a word into the first slot of its pair, and what was there into the second. */
  private enter(word: string, slot: number): void {
    this.words[slot + 1] = this.words[slot] as string;
    this.bits[slot + 1] = this.bits[slot] as number;
    this.words[slot] = word;
    this.bits[slot] = this.plainnessOf(word);
  }
}

/**
 * Makes the test whether wink makes one token of a row of ASCII letters or of a number, and whether that token says nothing
 * of where sentences end, as the bits `PLAIN`, `POSSESSIVE` and `MARKED`. Its recogniser of sentences (sbd) looks at a token's hint
 * and at abbreviations, and takes all other words alike. Reads the core model as wink's own cache.js does.
 */
export function createPlainTest({
  lexicon,
  packing,
  features,
}: WinkCore): (word: string) => number {
  const words = features.lexeme;
  if (!words) throw new Error('the core model has no words');
  const { hash, list, intrinsicSize } = words;
  const read = (index: number, name: string): number => {
    const [column = 0, mask = 0, shift = 0] = packing.layout[name] ?? [];
    return ((lexicon[column + index * packing.size] as number) & mask) >>> shift;
  };
  /** A word's lower-case form, or the usual spelling of it. */
  const normalOf = (index: number): number =>
    read(index, 'isSpellingMapped') ? read(index, 'lemma') : index + read(index, 'normal');
  const isSilent = (index: number): boolean =>
    read(index, 'sbdHint') === 0 &&
    read(index, 'isAbbrev') === 0 &&
    /^(?:[A-Za-z]+|[\d.,:]+)$/.test(list[index] as string);
  /** The place of a word in wink's own lexicon; what it has learned from texts stands behind that. */
  const find = (word: string): number | undefined => {
    const index = hash[word];
    return index !== undefined && index < intrinsicSize ? index : undefined;
  };
  const isPlain = (word: string): boolean => {
    const index = find(word);
    if (index !== undefined)
      return read(index, 'isContraction') === 0 && isSilent(index) && isSilent(normalOf(index));
    const lower = find(word.toLowerCase());
    if (lower === undefined) return true;
    return isSilent(read(lower, 'isSpellingMapped') ? read(lower, 'lemma') : lower);
  };
  return (word) => {
    if (!isPlain(word)) return 0;
    const standsAlone = (endings: readonly string[]) =>
      endings.every((ending) => find(word + ending) === undefined);
    let bits = PLAIN;
    // "that's" is in wink's lexicon; a word with capitals inside may hold a currency, which wink takes out ("SAUDI's").
    if (/^[A-Za-z][a-z]*$/.test(word) && standsAlone(["'s", '’s'])) bits |= POSSESSIVE;
    // "A." is an initial, and "Inc." is in the lexicon; with other marks there are none.
    if (/^[A-Za-z]{2,}$/.test(word) && standsAlone(['.'])) bits |= MARKED;
    return bits;
  };
}
