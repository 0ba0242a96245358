import { DateToken } from './token.ts';
import { addToHash, type Vocabulary } from './vocabulary.ts';

const DOT = 46;
const HYPHEN = 45;
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

/** Cuts a text into tokens. */
export function scan(text: string, vocabulary: Vocabulary): DateToken[] {
  const tokens: DateToken[] = [];
  const size = text.length;
  let at = 0;
  let gap: DateToken['gap'] = 2;
  let paragraph = 0;
  let last: DateToken | null = null;
  while (at < size) {
    const c = text.charCodeAt(at);
    if (isBlank(c)) {
      let breaks = 0;
      while (at < size && isBlank(text.charCodeAt(at))) {
        if (text.charCodeAt(at) === 10) breaks++;
        at++;
      }
      gap = breaks > 1 ? 2 : 1;
      continue;
    }
    if (gap === 2) paragraph++;
    const token: DateToken = isLetter(c)
      ? scanWord(text, at, gap, paragraph, vocabulary)
      : isDigit(c)
        ? scanNumber(text, at, gap, paragraph, vocabulary)
        : scanMark(text, at, gap, paragraph, vocabulary);
    if (token.info.continues && last !== null && last.info.before !== null)
      last.info = last.info.before(token.info) ?? last.info;
    tokens.push(token);
    last = token;
    at = token.end;
    gap = 0;
  }
  return tokens;
}

type Scanner = (
  text: string,
  at: number,
  gap: DateToken['gap'],
  paragraph: number,
  vocabulary: Vocabulary,
) => DateToken;

const scanWord: Scanner = (text, at, gap, paragraph, vocabulary) => {
  const first = text.charCodeAt(at);
  const capital = first < 97 || first > 122;
  const size = text.length;
  if (text.charCodeAt(at + 1) === DOT) {
    const dotted = dottedEnd(text, at, size);
    if (dotted > at) {
      const word = text.slice(at, dotted).replaceAll('.', '').toLowerCase();
      const info = vocabulary.word(word);
      return new DateToken(text, at, dotted, word, 'word', gap, paragraph, capital, '', info);
    }
  }
  let all = first;
  let hash = addToHash(0, first);
  let end = at + 1;
  while (end < size) {
    const c = text.charCodeAt(end);
    if (!isLetter(c)) break;
    all |= c;
    hash = addToHash(hash, c);
    end++;
  }
  const info =
    all < 128
      ? vocabulary.at(text, at, end, hash)
      : vocabulary.word(text.slice(at, end).toLowerCase());
  return new DateToken(text, at, end, info.word, 'word', gap, paragraph, capital, '', info);
};

/** A mark, or the letters after an apostrophe ("'s"). */
const scanMark: Scanner = (text, at, gap, paragraph, vocabulary) => {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(c) && gap === 0 && isLetter(next)) {
    let end = at + 2;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const word = `'${text.slice(at + 1, end).toLowerCase()}`;
    const info = vocabulary.word(word);
    return new DateToken(text, at, end, word, 'word', gap, paragraph, false, '', info);
  }
  const isDouble = c === HYPHEN && next === HYPHEN;
  const mark = isDouble ? '–' : normalizeMark(c);
  const end = at + (isDouble ? 2 : 1);
  const info = vocabulary.word(mark);
  return new DateToken(text, at, end, mark, 'mark', gap, paragraph, false, '', info);
};

const scanNumber: Scanner = (text, at, gap, paragraph, vocabulary) => {
  const size = text.length;
  let end = numberEnd(text, at, size);
  let suffix = text.slice(at, end).includes(',') ? ',' : '';
  if (
    text.charCodeAt(end) === DOT &&
    isDigit(text.charCodeAt(end + 1)) &&
    !isDottedDate(text, end)
  ) {
    suffix = '.';
    end++;
    while (end < size && isDigit(text.charCodeAt(end))) end++;
  }
  const digits = text.slice(at, end);
  let letters = end;
  while (letters < size && letters - end < 4 && isLetter(text.charCodeAt(letters))) letters++;
  const glued = letters > end ? text.slice(end, letters).toLowerCase() : '';
  if (SUFFIXES.has(glued)) {
    suffix += glued;
    end = letters;
  }
  const info = vocabulary.number(digits);
  return new DateToken(text, at, end, digits, 'number', gap, paragraph, false, suffix, info);
};

/** "5.10.2018" is three numbers, not a decimal. */
function isDottedDate(text: string, dot: number): boolean {
  let at = dot + 1;
  while (at < dot + 4 && isDigit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) return true;
  let back = dot - 1;
  while (back > dot - 4 && isDigit(text.charCodeAt(back))) back--;
  return text.charCodeAt(back) === 46 && isDigit(text.charCodeAt(back - 1));
}
