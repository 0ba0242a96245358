/** Rooms for words: many more than there are, and a power of two. */
const ROOM = 1 << 13;
const NUMBERS = 3;
/** Bits that tell of most words that the table has them not, in little room. */
const SIEVE_BITS = 1 << 15;
/** Six letters of five bits. */
const SIX = 0x3fffffff;
const LETTERS = 12;
/** Marks longer words, of which the numbers tell the last letters only. */
const LONG = 1 << 30;

/** Words of ASCII letters, found where they stand in a text, whatever their case: their letters, as two numbers, tell them apart. */
export class WordTable {
  private readonly words: readonly string[];
  /** Of each word its letters, six a number, and its place in the list, counted from one. */
  private readonly rooms = new Int32Array(NUMBERS * ROOM);
  private readonly sieve = new Int32Array(SIEVE_BITS / 32);

  constructor(words: readonly string[]) {
    this.words = words;
    words.forEach((word, index) => {
      if (/^[a-z]+$/.test(word)) this.add(word, index);
    });
  }

  /** The place in the list of the word that stands at start–end, or -1; its letters as `lowOf` and `highOf` read them. */
  find(text: string, start: number, end: number, low: number, high: number): number {
    const { rooms } = this;
    const last = end - start > LETTERS ? high | LONG : high;
    const hash = hashOf(low, last);
    if (((this.sieve[hash >>> 5] as number) & (1 << (hash & 31))) === 0) return -1;
    for (let at = hash >>> 2; ; at = (at + 1) & (ROOM - 1)) {
      const index = (rooms[NUMBERS * at + 2] as number) - 1;
      if (index < 0) return -1;
      if (rooms[NUMBERS * at] !== low || rooms[NUMBERS * at + 1] !== last) continue;
      if (last < LONG || this.words[index] === text.slice(start, end).toLowerCase()) return index;
    }
  }

  private add(word: string, index: number): void {
    let low = 0;
    let high = 0;
    for (let i = 0; i < word.length; i++) {
      high = highOf(low, high);
      low = lowOf(low, word.charCodeAt(i));
    }
    if (word.length > LETTERS) high |= LONG;
    const hash = hashOf(low, high);
    this.sieve[hash >>> 5] = (this.sieve[hash >>> 5] as number) | (1 << (hash & 31));
    let at = hash >>> 2;
    while (this.rooms[NUMBERS * at + 2] !== 0) at = (at + 1) & (ROOM - 1);
    this.rooms[NUMBERS * at] = low;
    this.rooms[NUMBERS * at + 1] = high;
    this.rooms[NUMBERS * at + 2] = index + 1;
  }
}

/** The number of the last six letters, with one letter more. */
export function lowOf(low: number, letter: number): number {
  return ((low << 5) | (letter & 31)) & SIX;
}

/** The number of the six letters before those, when one letter more is to come. */
export function highOf(low: number, high: number): number {
  return ((high << 5) | (low >>> 25)) & SIX;
}

function hashOf(low: number, high: number): number {
  return Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 17;
}
