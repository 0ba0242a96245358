import { partsAtLines } from '../../document/split-paragraphs.ts';
import { isApostrophe, isBlank, isDigit, isLetter } from './characters.ts';
import { spellWord } from './spelling.ts';
import { type Gap, MARK, NUMBER, type Tokens, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { highOf, lowOf } from './word-table.ts';

const DOT = 46;
const HYPHEN = 45;
const SMALL_A = 97;
const SMALL_Z = 122;
const S = 115;
const EN_DASH = 0x2013;
const SUFFIXES = new Set(['s', 'st', 'nd', 'rd', 'th', 'am', 'pm', 'h', 'hrs', 'pc']);

/** The index after a dotted abbreviation ("a.m.", "U.S") that starts at `from`, or `from`. */
function dottedEnd(text: string, from: number, to: number): number {
  let at = from;
  let letters = 0;
  while (at < to && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    if (isLetter(text.charCodeAt(at + 2)) && isLetter(text.charCodeAt(at + 3))) break;
    letters++;
    at += 2;
  }
  if (letters > 0 && at < to && isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1)))
    return at + 1;
  return letters >= 2 ? at : from;
}

/** The index after a number with its groups of three ("1,500") and decimals ("2.5"). */
function numberEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  while (
    text.charCodeAt(at) === 44 &&
    at + 3 < to + 1 &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  )
    at += 4;
  return at;
}

/** Does a line that begins so go on with the one before, as in a few lines that were broken by hand: a small letter? */
function goesOn(c: number): boolean {
  return c >= SMALL_A && c <= SMALL_Z;
}

/** Cuts a text into tokens, in place of those of the text before. */
export function scan(text: string, vocabulary: Vocabulary, tokens: Tokens): void {
  const size = text.length;
  let at = 0;
  let gap: Gap = 2;
  let paragraph = 0;
  const atLines = partsAtLines(text);
  tokens.begin(text);
  while (at < size) {
    const c = text.charCodeAt(at);
    const isWord = isLetter(c);
    if (!isWord && isBlank(c)) {
      let breaks = 0;
      while (at < size && isBlank(text.charCodeAt(at))) {
        if (text.charCodeAt(at) === 10) breaks++;
        at++;
      }
      gap = breaks > 1 || (breaks === 1 && atLines && !goesOn(text.charCodeAt(at))) ? 2 : 1;
      continue;
    }
    if (gap === 2) paragraph++;
    tokens.place(at, gap, paragraph);
    if (isWord) at = scanWord(text, at, vocabulary, tokens);
    else if (isDigit(c)) at = scanNumber(text, at, vocabulary, tokens);
    else at = scanMark(text, at, gap, vocabulary, tokens);
    gap = 0;
  }
}

/** Adds the word at `at`, and gives its end. */
function scanWord(text: string, at: number, vocabulary: Vocabulary, tokens: Tokens): number {
  const first = text.charCodeAt(at);
  const capital = first < 97 || first > 122;
  const size = text.length;
  if (text.charCodeAt(at + 1) === DOT) {
    const dotted = dottedEnd(text, at, size);
    if (dotted > at)
      return tokens.add(WORD, dotted, capital, vocabulary.word(spellWord(text.slice(at, dotted))));
  }
  let all = first;
  let low = lowOf(0, first);
  let high = 0;
  let end = at + 1;
  while (end < size) {
    const c = text.charCodeAt(end);
    if (!isLetter(c)) break;
    all |= c;
    high = highOf(low, high);
    low = lowOf(low, c);
    end++;
  }
  const info =
    all < 128
      ? vocabulary.at(text, at, end, low, high)
      : vocabulary.word(text.slice(at, end).toLowerCase());
  return tokens.add(WORD, end, capital, info);
}

/** Adds a mark, or the letters after an apostrophe ("'s"). */
function scanMark(
  text: string,
  at: number,
  gap: Gap,
  vocabulary: Vocabulary,
  tokens: Tokens,
): number {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(c) && gap === 0 && isLetter(next)) {
    let end = at + 2;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    // Most are possessives.
    const word = end === at + 2 && next === S ? "'s" : spellWord(text.slice(at, end));
    return tokens.add(WORD, end, false, vocabulary.word(word));
  }
  if (c === HYPHEN && next === HYPHEN)
    return tokens.add(MARK, at + 2, false, vocabulary.mark(EN_DASH));
  return tokens.add(MARK, at + 1, false, vocabulary.mark(c));
}

/** Adds a number with the letters glued to it. */
function scanNumber(text: string, at: number, vocabulary: Vocabulary, tokens: Tokens): number {
  const size = text.length;
  let end = numberEnd(text, at, size);
  if (
    text.charCodeAt(end) === DOT &&
    isDigit(text.charCodeAt(end + 1)) &&
    !isDottedDate(text, end)
  ) {
    end++;
    while (end < size && isDigit(text.charCodeAt(end))) end++;
  }
  const digits = text.slice(at, end);
  let glued = end;
  while (glued < size && glued - end < 4 && isLetter(text.charCodeAt(glued))) glued++;
  const letters = text.slice(end, glued).toLowerCase();
  if (letters === '' || !SUFFIXES.has(letters))
    return tokens.add(NUMBER, end, false, vocabulary.number(digits, ''));
  return tokens.add(NUMBER, glued, false, vocabulary.number(digits, letters));
}

/** "5.10.2018" is three numbers, not a decimal. */
function isDottedDate(text: string, dot: number): boolean {
  let at = dot + 1;
  while (at < dot + 4 && isDigit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) return true;
  let back = dot - 1;
  while (back > dot - 4 && isDigit(text.charCodeAt(back))) back--;
  return text.charCodeAt(back) === 46 && isDigit(text.charCodeAt(back - 1));
}
