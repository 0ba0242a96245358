/** What stands between two lexemes; some of them are line breaks. */
export const LEXEME_END = '\0';

/** Words from one whose place is marked to the next. */
const STEP = 4;
/** Slots of the hash table: three times as many as words, so that most searches end at once. */
const SLOTS = 1 << 18;

/** The place in bytes of every fourth of the words that are parted by `LEXEME_END`. */
export function markLexemes(list: readonly string[]): Uint32Array {
  const marks: number[] = [];
  const encoder = new TextEncoder();
  let place = 0;
  list.forEach((word, at) => {
    if (at % STEP === 0) marks.push(place);
    place += encoder.encode(word).length + 1;
  });
  return Uint32Array.from(marks);
}

/** Lays out an open-addressing hash table of the words: in each slot the position of a word in the list plus one, or 0. */
export function buildLexemeTable(list: readonly string[]): Uint32Array {
  const table = new Uint32Array(SLOTS);
  list.forEach((word, at) => {
    let slot = firstSlot(word);
    while (table[slot] !== 0) slot = nextSlot(slot);
    table[slot] = at + 1;
  });
  return table;
}

/** wink's 87,000 words as they are packed; an article has some hundred of them, and only these become strings. */
export class Lexemes {
  readonly count: number;
  private readonly bytes: Uint8Array;
  private readonly marks: Uint32Array;
  private readonly table: Uint32Array;
  private readonly decoder = new TextDecoder();

  /** `bytes` are `count` words in UTF-8, parted by `LEXEME_END`; `marks` is what `markLexemes` gives of them, `table` what `buildLexemeTable` gives. */
  constructor(bytes: Uint8Array, count: number, marks: Uint32Array, table: Uint32Array) {
    this.bytes = bytes;
    this.count = count;
    this.marks = marks;
    this.table = table;
  }

  /** The word at an index below `count`. */
  read(index: number): string {
    const start = this.placeOf(index);
    const end = this.bytes.indexOf(0, start);
    return this.decoder.decode(this.bytes.subarray(start, end < 0 ? this.bytes.length : end));
  }

  /** The index of a word; -1 for one that is not there. */
  find(word: string): number {
    for (let slot = firstSlot(word); ; slot = nextSlot(slot)) {
      const index = (this.table[slot] as number) - 1;
      if (index < 0 || this.holds(index, word)) return index;
    }
  }

  private placeOf(index: number): number {
    let place = this.marks[Math.floor(index / STEP)] as number;
    for (let skip = index % STEP; skip > 0; skip--) place = this.bytes.indexOf(0, place) + 1;
    return place;
  }

  private holds(index: number, word: string): boolean {
    const start = this.placeOf(index);
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (code > 127) return this.read(index) === word;
      if (this.bytes[start + at] !== code) return false;
    }
    // Behind the last word there is nothing.
    return !this.bytes[start + word.length];
  }
}

function firstSlot(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash ^ (hash >>> 7)) & (SLOTS - 1);
}

function nextSlot(slot: number): number {
  return (slot + 1) & (SLOTS - 1);
}
