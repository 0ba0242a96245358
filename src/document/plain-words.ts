import { copyOf } from './remember-words.ts';
import type { WinkCore } from './wink.ts';

/** Slots of the table of words; each keeps the word met last, so memory is bounded. */
const SLOTS = 1 << 15;

/** Finds plain words in a text without cutting each out of it. */
export class PlainWords {
  private readonly isPlain: (word: string) => boolean;
  private readonly words = new Array<string>(SLOTS).fill('');
  private readonly plain = new Uint8Array(SLOTS);

  /** `isPlain` is the test that `createPlainTest` makes. */
  constructor(isPlain: (word: string) => boolean) {
    this.isPlain = isPlain;
  }

  /** The row of ASCII letters from `start` to before `end`, where it is a plain word; else null. */
  find(text: string, start: number, end: number): string | null {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    let word = this.words[slot] as string;
    if (word.length !== end - start || !text.startsWith(word, start)) {
      word = copyOf(text.slice(start, end));
      this.words[slot] = word;
      this.plain[slot] = this.isPlain(word) ? 1 : 0;
    }
    return this.plain[slot] === 1 ? word : null;
  }
}

/**
 * Makes the test whether wink makes one token of a row of ASCII letters, and whether that token says nothing of where
 * sentences end: its recogniser of sentences (sbd) looks at a token's hint and at abbreviations, and takes all other words
 * alike. Reads the core model as wink's own cache.js does.
 */
export function createPlainTest({
  lexicon,
  packing,
  features,
}: WinkCore): (word: string) => boolean {
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
    /^[A-Za-z]+$/.test(list[index] as string);
  /** The place of a word in wink's own lexicon; what it has learned from texts stands behind that. */
  const find = (word: string): number | undefined => {
    const index = hash[word];
    return index !== undefined && index < intrinsicSize ? index : undefined;
  };
  return (word) => {
    const index = find(word);
    if (index !== undefined)
      return read(index, 'isContraction') === 0 && isSilent(index) && isSilent(normalOf(index));
    const lower = find(word.toLowerCase());
    if (lower === undefined) return true;
    return isSilent(read(lower, 'isSpellingMapped') ? read(lower, 'lemma') : lower);
  };
}
