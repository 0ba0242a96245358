import type { LexiconEntry } from './lexicon.ts';
import type { Vocabulary, WordInfo } from './vocabulary.ts';

/** A piece of text as the date grammar sees it. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  /** Lower-cased letters; digits as written; a mark as itself, dashes as "–", apostrophes as "'". */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What stands before: 0 nothing, 1 blanks, 2 an empty line. */
  readonly gap: 0 | 1 | 2;
  readonly capital: boolean;
  /** A number's value, else NaN. */
  readonly value: number;
  /** Letters glued to a number: "s", "th", "pm"; "," or "." when the number is grouped or has decimals. */
  readonly suffix: string;
  /** What the vocabulary knows of it. */
  readonly info: WordInfo;
  readonly entries: readonly LexiconEntry[];
}

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
  const to = text.length;
  const tokens: DateToken[] = [];
  let at = 0;
  let gap = 2 as DateToken['gap'];
  const push = (
    end: number,
    word: string,
    kind: DateToken['kind'],
    capital: boolean,
    value: number,
    suffix: string,
  ): void => {
    const info = kind === 'number' ? vocabulary.number(word) : vocabulary.word(word);
    tokens.push({
      start: at,
      end,
      word,
      kind,
      gap,
      capital,
      value,
      suffix,
      info,
      entries: info.entries,
    });
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
      const capital = c < 97 || c > 122;
      const dotted = dottedEnd(text, at, to);
      if (dotted > at) {
        const word = text.slice(at, dotted).replaceAll('.', '').toLowerCase();
        push(dotted, word, 'word', capital, Number.NaN, '');
        continue;
      }
      let end = at + 1;
      while (end < to && isLetter(text.charCodeAt(end))) end++;
      push(end, text.slice(at, end).toLowerCase(), 'word', capital, Number.NaN, '');
    } else if (isDigit(c)) {
      scanNumber(text, at, to, push);
    } else if (isApostrophe(c) && gap === 0 && isLetter(text.charCodeAt(at + 1))) {
      let end = at + 2;
      while (end < to && isLetter(text.charCodeAt(end))) end++;
      push(end, `'${text.slice(at + 1, end).toLowerCase()}`, 'word', false, Number.NaN, '');
    } else {
      const double = c === 45 && text.charCodeAt(at + 1) === 45;
      push(at + (double ? 2 : 1), double ? '–' : normalizeMark(c), 'mark', false, Number.NaN, '');
    }
  }
  return tokens;
}

function scanNumber(
  text: string,
  at: number,
  to: number,
  push: (
    end: number,
    word: string,
    kind: DateToken['kind'],
    capital: boolean,
    value: number,
    suffix: string,
  ) => void,
): void {
  let end = numberEnd(text, at, to);
  let suffix = text.slice(at, end).includes(',') ? ',' : '';
  const whole = text.slice(at, end);
  let value = Number(whole.length > 15 ? Number.NaN : whole.replaceAll(',', ''));
  if (
    text.charCodeAt(end) === 46 &&
    isDigit(text.charCodeAt(end + 1)) &&
    !isDottedDate(text, end)
  ) {
    const dot = end;
    end++;
    while (end < to && isDigit(text.charCodeAt(end))) end++;
    value = end - at > 15 ? Number.NaN : Number(text.slice(at, end).replaceAll(',', ''));
    suffix = text.slice(dot, dot + 1);
  }
  let letters = end;
  while (letters < to && letters - end < 4 && isLetter(text.charCodeAt(letters))) letters++;
  if (letters > end) {
    const glued = text.slice(end, letters).toLowerCase();
    if (SUFFIXES.has(glued)) {
      push(letters, text.slice(at, end), 'number', false, value, suffix + glued);
      return;
    }
  }
  push(end, text.slice(at, end), 'number', false, value, suffix);
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
