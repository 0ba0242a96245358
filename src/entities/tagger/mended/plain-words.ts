import { kindOfHint } from '../lexicon.ts';
import type { Word } from '../word.ts';

/** Levels of a hint, of which the upper two are sure. */
const LEVELS = 4;

/** Whether the word table knows a word surely as a common one: "Radio", "Plunge", but not "Trump". */
export function isSurelyCommon({ topHint }: Word): boolean {
  return kindOfHint(topHint) === 0 && topHint % LEVELS >= 2;
}
