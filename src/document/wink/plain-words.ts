import { isDigit, isLetterAscii } from '../characters.ts';
import { ownString } from '../remember-words.ts';
import type { Token } from '../types.ts';
import { PLAIN } from './plain-test.ts';

/** Pairs of slots of the table of words; each keeps the two words met last, so memory is bounded. */
const PAIR_BITS = 15;
const SLOTS = 2 << PAIR_BITS;
/** Bits of what the test of plainness gives. */
const BITS = 3;
/** Numbers of a slot: the two of the word's key, and its id with its bits behind it. */
const FIRST = 0;
const REST = 1;
const NOTE = 2;
/** A power of two: the slots of a pair share one line of the processor's cache. */
const STRIDE = 4;

/** Letters that each number of a key holds, six bits each; a key of more is not the word itself but a hash of it. */
const KEY_LETTERS = 5;
const LETTER_BITS = 6;
const HASHED = 1 << 30;
const SMALL_A = 97;
/** For each ASCII letter a number from 1 to 52; 0 for other characters. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  isLetterAscii(code) ? (code & 31) + (code >= SMALL_A ? 26 : 0) : 0,
);

/** After it ids begin anew: by then nothing is known of the words that had the first. */
const HIGHEST_ID = (1 << (31 - BITS)) - 1;
/** Of whatever table: no two words have the same. */
let lastId = 0;

/** Reads the plain words of a text without cutting each out of it. */
export class PlainWords {
  private readonly plainnessOf: (word: string) => number;
  private readonly words = new Array<string>(SLOTS).fill('');
  private readonly table = new Int32Array(SLOTS * STRIDE);
  /** The key of what was read last. */
  private first = 0;
  private rest = 0;

  /** `plainnessOf` is the test that `createPlainTest` makes. */
  constructor(plainnessOf: (word: string) => number) {
    this.plainnessOf = plainnessOf;
  }

  /** Reads the row of ASCII letters, or the number, that begins at `start`, and gives its end. */
  read(text: string, start: number): number {
    let at = start;
    let first = 0;
    let rest = 0;
    let letter = letterOf(text.charCodeAt(at));
    for (const end = start + KEY_LETTERS; letter > 0 && at < end; ) {
      first = (first << LETTER_BITS) | letter;
      letter = letterOf(text.charCodeAt(++at));
    }
    for (const end = start + 2 * KEY_LETTERS; letter > 0 && at < end; ) {
      rest = (rest << LETTER_BITS) | letter;
      letter = letterOf(text.charCodeAt(++at));
    }
    if (letter > 0) {
      for (; letter > 0; letter = letterOf(text.charCodeAt(++at)))
        first = (Math.imul(first, 31) + letter) | 0;
      rest |= HASHED;
    } else if (at === start) {
      at = endOfNumber(text, start);
      for (let digit = start; digit < at; digit++)
        first = (Math.imul(first, 31) + text.charCodeAt(digit)) | 0;
      rest = HASHED;
    }
    this.first = first;
    this.rest = rest;
    return at;
  }

  /** The slot of what was read last, from `start` to before `end` of the text, where it is as plain as asked (`PLAIN`, `POSSESSIVE` or `MARKED`); else -1. */
  find(text: string, start: number, end: number, plainness = PLAIN): number {
    const slot = this.slotOf(text, start, end);
    return ((this.table[slot * STRIDE + NOTE] as number) & plainness) === 0 ? -1 : slot;
  }

  /** The token of a slot that `find` has just given. */
  token(slot: number, start: number, end: number): Token {
    return {
      text: this.words[slot] as string,
      start,
      end,
      wordId: (this.table[slot * STRIDE + NOTE] as number) >> BITS,
    };
  }

  /** The token from `start` to before `end` of the text, where it is a row of ASCII letters or a number, however plain; else null. */
  tokenAt(text: string, start: number, end: number): Token | null {
    return this.read(text, start) === end && end > start
      ? this.token(this.slotOf(text, start, end), start, end)
      : null;
  }

  /** The slot of what was read last; it is entered where it is not there. */
  private slotOf(text: string, start: number, end: number): number {
    const hash = Math.imul(this.first, 0x9e3779b1) ^ Math.imul(this.rest, 0x85ebca6b);
    let slot = 2 * (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - PAIR_BITS));
    if (!this.holds(slot, text, start, end)) {
      if (this.holds(slot + 1, text, start, end)) slot++;
      else this.enter(ownString(text.slice(start, end)), slot);
    }
    return slot;
  }

  private holds(slot: number, text: string, start: number, end: number): boolean {
    const at = slot * STRIDE;
    if (this.table[at + FIRST] !== this.first || this.table[at + REST] !== this.rest) return false;
    if ((this.rest & HASHED) === 0) return true;
    const word = this.words[slot] as string;
    return word.length === end - start && text.startsWith(word, start);
  }

  /** Puts a word into the first slot of its pair, and what was there into the second. */
  private enter(word: string, slot: number): void {
    const { table, words } = this;
    const at = slot * STRIDE;
    words[slot + 1] = words[slot] as string;
    table.copyWithin(at + STRIDE, at, at + STRIDE);
    words[slot] = word;
    table[at + FIRST] = this.first;
    table[at + REST] = this.rest;
    lastId = (lastId + 1) & HIGHEST_ID;
    table[at + NOTE] = (lastId << BITS) | this.plainnessOf(word);
  }
}

function letterOf(code: number): number {
  return code < LETTERS.length ? (LETTERS[code] as number) : 0;
}

/** Marks inside a number: "4,500", "10:15", "7.40". */
const IN_NUMBER: ReadonlySet<number> = new Set([...',.:'].map((mark) => mark.charCodeAt(0)));

/** The end of the number that begins here; the place itself where none does. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) {
    end++;
    if (IN_NUMBER.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) end++;
  }
  return end;
}
