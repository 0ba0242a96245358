import { DateToken } from './token.ts';
import type { Vocabulary, WordInfo } from './vocabulary.ts';

const SUFFIXES = new Set(['s', 'st', 'nd', 'rd', 'th', 'am', 'pm', 'h', 'hrs', 'pc']);

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  return c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7;
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

const isBlank = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b);

function normalizeMark(c: number): string {
  if (c === 0x2010 || c === 0x2011) return '-';
  if (c === 0x2013 || c === 0x2014 || c === 0x2212) return '–';
  if (isApostrophe(c) || c === 0x2018) return "'";
  if (c === 0xb7 || c === 0x2022) return '·';
  return String.fromCharCode(c);
}

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

/** Adds a token that begins where the last one ended; without a word of its own it is spelled as the text has it. */
type Push = (
  end: number,
  kind: DateToken['kind'],
  capital: boolean,
  word: string | null,
  suffix: string,
  info: WordInfo,
) => void;

/** Cuts a text into tokens. */
export function scan(text: string, vocabulary: Vocabulary): DateToken[] {
  const to = text.length;
  const tokens: DateToken[] = [];
  let at = 0;
  let gap = 2 as DateToken['gap'];
  let paragraph = 0;
  let last: DateToken | null = null;
  const push: Push = (end, kind, capital, word, suffix, info) => {
    if (gap === 2) paragraph++;
    if (last !== null && last.info.before !== null) last.info = last.info.before(info) ?? last.info;
    last = new DateToken(text, at, end, word, kind, gap, paragraph, capital, suffix, info);
    tokens.push(last);
    at = end;
    gap = 0;
  };
  while (at < to) {
    const c = text.charCodeAt(at);
    if (isBlank(c)) {
      let breaks = 0;
      while (at < to && isBlank(text.charCodeAt(at))) {
        if (text.charCodeAt(at) === 10) breaks++;
        at++;
      }
      gap = breaks > 1 ? 2 : 1;
    } else if (isLetter(c)) {
      scanWord(text, at, to, vocabulary, push);
    } else if (isDigit(c)) {
      scanNumber(text, at, to, vocabulary, push);
    } else if (isApostrophe(c) && gap === 0 && isLetter(text.charCodeAt(at + 1))) {
      let end = at + 2;
      while (end < to && isLetter(text.charCodeAt(end))) end++;
      const word = `'${text.slice(at + 1, end).toLowerCase()}`;
      push(end, 'word', false, word, '', vocabulary.word(word));
    } else {
      const double = c === 45 && text.charCodeAt(at + 1) === 45;
      const mark = double ? '–' : normalizeMark(c);
      push(at + (double ? 2 : 1), 'mark', false, mark, '', vocabulary.word(mark));
    }
  }
  return tokens;
}

function scanWord(text: string, at: number, to: number, vocabulary: Vocabulary, push: Push): void {
  const first = text.charCodeAt(at);
  const capital = first < 97 || first > 122;
  const dotted = text.charCodeAt(at + 1) === 46 ? dottedEnd(text, at, to) : at;
  if (dotted > at) {
    const word = text.slice(at, dotted).replaceAll('.', '').toLowerCase();
    push(dotted, 'word', capital, word, '', vocabulary.word(word));
    return;
  }
  let isAscii = true;
  let end = at;
  for (; end < to; end++) {
    const c = text.charCodeAt(end);
    if (!isLetter(c)) break;
    if (c >= 128) isAscii = false;
  }
  const info = isAscii
    ? vocabulary.at(text, at, end)
    : vocabulary.word(text.slice(at, end).toLowerCase());
  push(end, 'word', capital, info.word, '', info);
}

function scanNumber(
  text: string,
  at: number,
  to: number,
  vocabulary: Vocabulary,
  push: Push,
): void {
  let end = numberEnd(text, at, to);
  let suffix = text.slice(at, end).includes(',') ? ',' : '';
  if (
    text.charCodeAt(end) === 46 &&
    isDigit(text.charCodeAt(end + 1)) &&
    !isDottedDate(text, end)
  ) {
    suffix = '.';
    end++;
    while (end < to && isDigit(text.charCodeAt(end))) end++;
  }
  const digits = text.slice(at, end);
  let letters = end;
  while (letters < to && letters - end < 4 && isLetter(text.charCodeAt(letters))) letters++;
  const glued = letters > end ? text.slice(end, letters).toLowerCase() : '';
  const hasSuffix = SUFFIXES.has(glued);
  push(
    hasSuffix ? letters : end,
    'number',
    false,
    digits,
    hasSuffix ? suffix + glued : suffix,
    vocabulary.number(digits),
  );
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
