import type { SentenceWords } from './sentence-words.ts';

/** "U.S.", "D.C." */
const INITIALS = /^(?:[A-Z]\.){2,}$/;

/** So much of the text behind a word is looked at to tell whether a sentence opens there. */
export const FAR_BEHIND = 60;

/** Whether a token is a shortened word or initials whose full stop may end the sentence too: "Inc.", "p.m.", "U.S."; not "Mr.". */
export function isCutShort(word: string, { shortened }: SentenceWords): boolean {
  return word.length > 2 && (shortened.has(word) || INITIALS.test(word));
}

/** The first word behind a blank, with what is behind it. */
const NEXT = /^\s+(\p{Lu}\p{L}*)(?:['’]\p{L}+)? (.*)/su;
const SMALL_BEHIND = /^[\p{Ll}\d$£€]/u;
const DAY_OR_PLACE =
  /^(?:\p{Ll}|\d|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|\p{Lu}[\p{L}-]*,)/u;
/** A quotation that opens a sentence: it does not close soon, or closes behind a mark: “Good,” he said; not John D. “Jack” Hill. */
const QUOTED = /^\s+["“]\p{Lu}(?:[^"”]*[.,?!…]["”]|[^"”]*["”],|[^"”]*$)/u;

/** Whether a sentence opens behind the full stop of what is cut short: "left at 5 p.m. Two men …", "in the U.S. Police arrested …", not "U.S. President". */
export function endsShortened(
  behind: string,
  { opener, preposition, counted }: SentenceWords,
): boolean {
  const [, next = '', rest = ''] = NEXT.exec(behind) ?? [];
  if (next === '') return QUOTED.test(behind);
  if (opener.has(next)) return true;
  if (preposition.has(next)) return DAY_OR_PLACE.test(rest);
  return counted.has(next) && SMALL_BEHIND.test(rest);
}
