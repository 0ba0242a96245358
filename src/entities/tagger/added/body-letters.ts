import { UPPER } from '../casing.ts';
import type { Word } from '../word.ts';

/** Letters of an acronym that may be a body's; "US" and "UK" are places. */
const FEWEST = 3;
const MOST = 8;

/** Whether a word is an acronym that may be a body's: "NADRA". */
export function mayBeBody({ casing, length, text }: Word): boolean {
  return casing === UPPER && length >= FEWEST && length <= MOST && /^\p{Lu}+$/u.test(text);
}
