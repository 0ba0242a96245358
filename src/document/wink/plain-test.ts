import type { WinkCore } from './wink.ts';

/** Of a row of letters or of a number: wink makes one token of it that says nothing of where sentences end. */
export const PLAIN = 1;
/** The same holds with "'s" behind it, which is a token of its own then. */
export const POSSESSIVE = 2;
/** The same holds with one or two of `MARKS_BEHIND` behind it, which are tokens of their own. */
export const MARKED = 4;
/** Marks that wink takes off a row of letters, unless it knows it with a full stop: "Inc.". */
export const MARKS_BEHIND = '.,!?”"’)';

/**
 * Makes the test whether wink makes one token of a row of ASCII letters or of a number, and whether that token says nothing
 * of where sentences end, as the bits `PLAIN`, `POSSESSIVE` and `MARKED`. Its recogniser of sentences (sbd) looks at a token's hint
 * and at abbreviations, and takes all other words alike. Reads the core model as wink's own cache.js does.
 */
export function createPlainTest({
  lexicon,
  packing,
  features,
  find: findPacked,
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
  /** The place of a word in wink's own lexicon, or -1; what it has learned from texts stands behind that. */
  const find =
    findPacked ??
    ((word: string) => {
      const index = hash[word] ?? -1;
      return index < intrinsicSize ? index : -1;
    });
  const isPlain = (word: string): boolean => {
    const index = find(word);
    if (index >= 0)
      return read(index, 'isContraction') === 0 && isSilent(index) && isSilent(normalOf(index));
    const lower = find(word.toLowerCase());
    if (lower < 0) return true;
    return isSilent(read(lower, 'isSpellingMapped') ? read(lower, 'lemma') : lower);
  };
  return (word) => {
    if (!isPlain(word)) return 0;
    const standsAlone = (endings: readonly string[]) =>
      endings.every((ending) => find(word + ending) < 0);
    let bits = PLAIN;
    // "that's" is in wink's lexicon; a word with capitals inside may hold a currency, which wink takes out ("SAUDI's").
    if (/^[A-Za-z][a-z]*$/.test(word) && standsAlone(["'s", '’s'])) bits |= POSSESSIVE;
    // "A." is an initial, and "Inc." is in the lexicon; with other marks there are none.
    if (/^[A-Za-z]{2,}$/.test(word) && standsAlone(['.'])) bits |= MARKED;
    return bits;
  };
}
