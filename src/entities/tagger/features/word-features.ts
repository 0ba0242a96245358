import { combine } from '../hash.ts';
import type { Word } from '../word.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { T } from './templates.ts';

/** Where a word stands to the token whose features are worked out. */
export const OWN = 0;
/** The token's own word, where a capital says nothing. */
export const OWN_FIRST = 1;
export const BEFORE = 2;
export const AFTER = 3;
export const TWO_BEFORE = 4;
export const TWO_AFTER = 5;
/** How many roles there are. */
export const ROLES = 6;

/** Adds the features that depend on a single word and its role; their scores can be kept with the word. */
export function addWordFeatures(role: number, word: Word, to: FeatureBuffer): void {
  if (role === OWN || role === OWN_FIRST) addOwnFeatures(word, role === OWN_FIRST ? 1 : 0, to);
  else if (role === BEFORE) {
    to.add(T.wordBefore, word.hash);
    to.add(T.lowerBefore, word.lowerHash);
    to.add(T.shapeBefore, word.shape);
    to.add(T.suffixBefore, combine(word.suffixes[2], word.casing));
    to.add(T.classBefore, word.wordClass * 8 + word.casing);
    to.add(T.fineBefore, word.fine);
    to.add(T.coarseBefore, word.coarse);
  } else if (role === AFTER) {
    to.add(T.wordAfter, word.hash);
    to.add(T.lowerAfter, word.lowerHash);
    to.add(T.shapeAfter, word.shape);
    to.add(T.suffixAfter, combine(word.suffixes[2], word.casing));
    to.add(T.classAfter, word.wordClass * 8 + word.casing);
    to.add(T.fineAfter, word.fine);
    to.add(T.coarseAfter, word.coarse);
  } else if (role === TWO_BEFORE) {
    to.add(T.wordTwoBefore, word.lowerHash);
    to.add(T.fineTwoBefore, word.fine);
    to.add(T.coarseTwoBefore, word.coarse);
  } else {
    to.add(T.wordTwoAfter, word.lowerHash);
    to.add(T.fineTwoAfter, word.fine);
    to.add(T.coarseTwoAfter, word.coarse);
  }
}

function addOwnFeatures(word: Word, first: number, to: FeatureBuffer): void {
  const { casing } = word;
  to.add(T.bias, 0);
  to.add(T.word, word.hash);
  to.add(T.lower, word.lowerHash);
  to.add(T.shape, word.shape);
  to.add(T.prefix2, combine(word.prefixes[0], casing));
  to.add(T.prefix3, combine(word.prefixes[1], casing));
  to.add(T.prefix4, combine(word.prefixes[2], casing));
  to.add(T.suffix1, combine(word.suffixes[0], casing));
  to.add(T.suffix2, combine(word.suffixes[1], casing));
  to.add(T.suffix3, combine(word.suffixes[2], casing));
  to.add(T.suffix4, combine(word.suffixes[3], casing));
  to.add(T.wordClass, word.wordClass * 16 + casing * 2 + first);
  to.add(T.rarity, word.rarity * 16 + casing * 2 + first);
  if (first) to.add(T.firstWord, combine(word.lowerHash, casing));
  to.add(T.length, word.length * 8 + casing);
  to.add(T.fine, word.fine * 8 + casing);
  to.add(T.coarse, word.coarse * 8 + casing);
  to.add(T.hint, word.hint * 8 + casing);
  to.add(T.nameBits, word.nameBits * 8 + casing);
}
