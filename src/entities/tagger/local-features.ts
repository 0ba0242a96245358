import type { FeatureBuffer } from './feature-buffer.ts';
import { combine } from './hash.ts';
import type { HeadlineStyle } from './sequences.ts';
import { T } from './templates.ts';
import type { Word } from './word.ts';

/** A word with its two neighbours on each side. */
export interface Window {
  readonly twoBefore: Word;
  readonly before: Word;
  readonly word: Word;
  readonly after: Word;
  readonly twoAfter: Word;
  readonly first: boolean;
  readonly quoted: boolean;
  readonly style: HeadlineStyle;
}

/** Features of the words themselves: forms, shapes, affixes, word classes. */
export function addLocalFeatures(window: Window, to: FeatureBuffer): void {
  const { twoBefore, before, word, after, twoAfter } = window;
  const { casing } = word;
  const first = window.first ? 1 : 0;
  to.add(T.bias, 0);
  to.add(T.word, word.hash);
  to.add(T.wordBefore, before.hash);
  to.add(T.wordAfter, after.hash);
  to.add(T.wordTwoBefore, twoBefore.lowerHash);
  to.add(T.wordTwoAfter, twoAfter.lowerHash);
  to.add(T.lower, word.lowerHash);
  to.add(T.lowerBefore, before.lowerHash);
  to.add(T.lowerAfter, after.lowerHash);
  to.add(T.pairBefore, combine(before.lowerHash, word.lowerHash));
  to.add(T.pairAfter, combine(word.lowerHash, after.lowerHash));
  to.add(T.around, combine(before.lowerHash, combine(after.lowerHash, casing)));
  to.add(T.shape, word.shape);
  to.add(T.shapeBefore, before.shape);
  to.add(T.shapeAfter, after.shape);
  to.add(T.shapes, combine(before.shape, combine(word.shape, after.shape)));
  const casings = before.casing * 64 + casing * 8 + after.casing;
  to.add(T.casings3, casings);
  to.add(T.casings5, casings * 64 + twoBefore.casing * 8 + twoAfter.casing);
  to.add(T.prefix2, combine(word.prefixes[0], casing));
  to.add(T.prefix3, combine(word.prefixes[1], casing));
  to.add(T.prefix4, combine(word.prefixes[2], casing));
  to.add(T.suffix1, combine(word.suffixes[0], casing));
  to.add(T.suffix2, combine(word.suffixes[1], casing));
  to.add(T.suffix3, combine(word.suffixes[2], casing));
  to.add(T.suffix4, combine(word.suffixes[3], casing));
  to.add(T.suffixBefore, combine(before.suffixes[2], before.casing));
  to.add(T.suffixAfter, combine(after.suffixes[2], after.casing));
  to.add(T.wordClass, word.wordClass * 16 + casing * 2 + first);
  to.add(T.classBefore, before.wordClass * 8 + before.casing);
  to.add(T.classAfter, after.wordClass * 8 + after.casing);
  to.add(T.classesAround, combine(before.wordClass * 128 + after.wordClass, casing));
  to.add(T.rarity, word.rarity * 16 + casing * 2 + first);
  if (window.first) to.add(T.firstWord, combine(word.lowerHash, casing));
  to.add(T.style, window.style * 16 + casing * 2 + first);
  to.add(T.length, word.length * 8 + casing);
  to.add(T.quoted, casing * 2 + (window.quoted ? 1 : 0));
  const titles = (word.title ? 1 : 0) + (before.title ? 2 : 0) + (after.title ? 4 : 0);
  to.add(T.title, titles * 8 + casing);
  if (before.title || twoBefore.title)
    to.add(
      T.afterTitle,
      combine((before.title ? 2 : 0) + (twoBefore.title ? 1 : 0), casing * 8 + after.casing),
    );
}

/** Features of the words' clusters. */
export function addClusterFeatures(window: Window, to: FeatureBuffer): void {
  const { twoBefore, before, word, after, twoAfter } = window;
  const own = word.coarse * 8 + word.casing;
  to.add(T.fine, word.fine * 8 + word.casing);
  to.add(T.fineBefore, before.fine);
  to.add(T.fineAfter, after.fine);
  to.add(T.fineTwoBefore, twoBefore.fine);
  to.add(T.fineTwoAfter, twoAfter.fine);
  to.add(T.coarse, own);
  to.add(T.coarseBefore, before.coarse);
  to.add(T.coarseAfter, after.coarse);
  to.add(T.coarseTwoBefore, twoBefore.coarse);
  to.add(T.coarseTwoAfter, twoAfter.coarse);
  to.add(T.coarsePairBefore, combine(before.coarse, own));
  to.add(T.coarsePairAfter, combine(own, after.coarse));
  to.add(T.coarseBeforeShape, combine(before.coarse * 8 + before.casing, word.shape));
  to.add(T.coarseAfterShape, combine(after.coarse * 8 + after.casing, word.shape));
}
