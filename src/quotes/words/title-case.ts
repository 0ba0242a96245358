import { isCapital, isLetter, isLetterOrNumber } from '../../document/characters.ts';
import type { Span } from '../../types.ts';
import type { QuoteLexicon } from './lexicon.ts';

/** So many characters are looked at. */
const LOOKED_AT = 400;
/** So many words or more are all the same to the weights. */
const MANY = 15;

/** Whether all words of a quoted span, of which the first are looked at, begin as those of a title do: “The Long Road”. */
export function isInTitleCase(
  text: string,
  { start, end }: Span,
  { isSmallInTitles }: Pick<QuoteLexicon, 'isSmallInTitles'>,
): boolean {
  return countWords(text, start, Math.min(end, start + LOOKED_AT), isSmallInTitles, 0).titleCase;
}

/** Counts the words of a stretch, as far as `most` and as it is in title case; `titleCase` tells that all but the small ones of titles begin with a capital or digit. */
export function countWords(
  text: string,
  start: number,
  end: number,
  small: (word: string) => boolean,
  most = MANY,
): { readonly words: number; readonly titleCase: boolean } {
  let words = 0;
  let big = 0;
  let titleCase = true;
  for (let at = start; at < end && (titleCase || words < most); ) {
    const past = wordEnd(text, at, end);
    if (past === at) {
      at++;
      continue;
    }
    words++;
    if (titleCase && !small(text.slice(at, past))) {
      big++;
      titleCase = opensTitleWord(text.codePointAt(at) ?? 0);
    }
    at = past;
  }
  return { words, titleCase: titleCase && big > 0 };
}

/** Past the word that begins at `at`, with what apostrophes, full stops and hyphens join to it; `at` itself when none does. */
function wordEnd(text: string, at: number, end: number): number {
  let past = lettersEnd(text, at, end);
  while (past > at && past < end && joinsWord(text[past])) {
    const further = lettersEnd(text, past + 1, end);
    if (further === past + 1) break;
    past = further;
  }
  return past;
}

function joinsWord(mark: string | undefined): boolean {
  return mark === "'" || mark === '’' || mark === '.' || mark === '-';
}

function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const code = unit < 0xd800 ? unit : (text.codePointAt(at) ?? 0);
    const past = at + (code > 0xffff ? 2 : 1);
    if (past > end || !isLetterOrNumber(code)) break;
    at = past;
  }
  return at;
}

/** The first character of a word is a capital or a number. */
function opensTitleWord(code: number): boolean {
  return isCapital(code) || !isLetter(code);
}
