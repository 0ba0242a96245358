import { combine } from '../hash.ts';
import type { HeadlineStyle } from '../sequences.ts';
import type { Word } from '../word.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { T } from './templates.ts';

/** A word with its two neighbours on each side; one window moves over a sequence. */
export interface Window {
  twoBefore: Word;
  before: Word;
  word: Word;
  after: Word;
  twoAfter: Word;
  first: boolean;
  quoted: boolean;
  readonly style: HeadlineStyle;
}

/** Adds the features that join the word with its neighbours or with the way the sentence is written. */
export function addWindowFeatures(window: Readonly<Window>, to: FeatureBuffer): void {
  const { twoBefore, before, word, after, twoAfter } = window;
  const { casing } = word;
  to.add(T.pairBefore, combine(before.lowerHash, word.lowerHash));
  to.add(T.pairAfter, combine(word.lowerHash, after.lowerHash));
  to.add(T.around, combine(before.lowerHash, combine(after.lowerHash, casing)));
  to.add(T.shapes, combine(before.shape, combine(word.shape, after.shape)));
  const casings = before.casing * 64 + casing * 8 + after.casing;
  to.add(T.casings3, casings);
  to.add(T.casings5, casings * 64 + twoBefore.casing * 8 + twoAfter.casing);
  to.add(T.classesAround, combine(before.wordClass * 128 + after.wordClass, casing));
  to.add(T.style, window.style * 16 + casing * 2 + (window.first ? 1 : 0));
  to.add(T.quoted, casing * 2 + (window.quoted ? 1 : 0));
  const titles = (word.title ? 1 : 0) + (before.title ? 2 : 0) + (after.title ? 4 : 0);
  to.add(T.title, titles * 8 + casing);
  if (before.title || twoBefore.title)
    to.add(
      T.afterTitle,
      combine((before.title ? 2 : 0) + (twoBefore.title ? 1 : 0), casing * 8 + after.casing),
    );
  const own = word.coarse * 8 + casing;
  to.add(T.coarsePairBefore, combine(before.coarse, own));
  to.add(T.coarsePairAfter, combine(own, after.coarse));
  to.add(T.coarseBeforeShape, combine(before.coarse * 8 + before.casing, word.shape));
  to.add(T.coarseAfterShape, combine(after.coarse * 8 + after.casing, word.shape));
  const hintBefore = before.topHint * 8 + before.casing;
  const hintAfter = after.topHint * 8 + after.casing;
  to.add(T.hintBefore, combine(hintBefore, casing));
  to.add(T.hintAfter, combine(hintAfter, casing));
  to.add(T.hints3, combine(word.topHint * 8 + casing, combine(hintBefore, hintAfter)));
}
