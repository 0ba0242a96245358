import type { DateToken } from '../token.ts';
import { readNumber, readSpokenYear } from './number-phrase.ts';

interface Hit {
  readonly end: number;
  readonly value: string | number;
}

/** A category that is computed, not listed; `first` are the keys by which it can begin. */
interface Terminal {
  readonly first: readonly string[];
  /** Can it take more than one token? */
  readonly isLong?: boolean;
  readonly match: (tokens: readonly DateToken[], i: number) => Hit | null;
}

/** Keys of numbers by their length: one or two digits, four, others. */
const SHORT = ['#2'];
const FOUR = ['#4'];
const ALL = ['#2', '#4', '#x'];

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

function number(
  accept: (token: DateToken) => string | number | null,
  first: readonly string[] = SHORT,
): Terminal {
  return {
    first,
    match: (tokens, i) => {
      const token = tokens[i];
      if (token?.kind !== 'number') return null;
      const value = accept(token);
      return value === null ? null : { end: i + 1, value };
    },
  };
}

const plain = (low: number, high: number, digits: number): Terminal =>
  number((t) =>
    t.suffix === '' && t.word.length <= digits && t.value >= low && t.value <= high
      ? t.value
      : null,
  );

/** Computed categories by name. */
export const TERMINALS: Readonly<Record<string, Terminal>> = {
  /** Day of the month in digits, also "5th". */
  DAY: number((t) =>
    (t.suffix === '' || ORDINAL_SUFFIXES.has(t.suffix)) &&
    t.word.length <= 2 &&
    t.value >= 1 &&
    t.value <= 31
      ? t.value
      : null,
  ),
  /** "5th", "21st". */
  NTH: number((t) =>
    ORDINAL_SUFFIXES.has(t.suffix) && t.word.length <= 2 && t.value >= 1 ? t.value : null,
  ),
  /** A month in digits. */
  MM: plain(1, 12, 2),
  DD: plain(1, 31, 2),
  YY: number((t) => (t.suffix === '' && t.word.length === 2 ? t.value : null)),
  YEAR: number(
    (t) =>
      t.suffix === '' && t.word.length === 4 && t.value >= 1000 && t.value < 2200 ? t.value : null,
    FOUR,
  ),
  /** A small year for AD and BC. */
  ERAYEAR: number(
    (t) =>
      (t.suffix === '' || t.suffix === ',') && t.value >= 1 && t.value < 100000 ? t.value : null,
    ALL,
  ),
  HOUR: plain(0, 24, 2),
  MINUTE: number((t) => (t.suffix === '' && t.word.length === 2 && t.value < 60 ? t.word : null)),
  /** "9.40" as a clock time. */
  DOTTIME: number(
    (t) =>
      t.suffix === '.' || t.suffix === '.am' || t.suffix === '.pm' || t.suffix === '.h'
        ? dotTime(t)
        : null,
    ['#4', '#x'],
  ),
  /** "10am" and the minutes of "9:40pm". */
  HOURAM: number((t) =>
    (t.suffix === 'am' || t.suffix === 'pm') && t.word.length <= 2 && t.value >= 1 && t.value <= 12
      ? `${t.value}${t.suffix}`
      : null,
  ),
  MINUTEAM: number((t) =>
    (t.suffix === 'am' || t.suffix === 'pm') && t.word.length === 2 && t.value < 60
      ? `${t.word}${t.suffix}`
      : null,
  ),
  /** "1430" before a zone or "hours". */
  MILITARY: number(
    (t) =>
      t.suffix === '' && t.word.length === 4 && t.value < 2400 && t.value % 100 < 60
        ? t.word
        : null,
    FOUR,
  ),
  /** "1990s", "90s". */
  DECADE: number(
    (t) =>
      t.suffix === 's' && t.value % 10 === 0 && (t.word.length === 4 || t.word.length === 2)
        ? t.value
        : null,
    ['#2', '#4'],
  ),
  /** "nineteen ninety-seven", "two thousand and three". */
  SPOKENYEAR: { first: ['@NUMBER', '@TENS'], isLong: true, match: readSpokenYear },
  /** A count, in digits or words, exact or vague. */
  N: { first: [...ALL, '@NUMBER', '@VAGUE', '@TENS', '@SCALE'], isLong: true, match: readNumber },
};

function dotTime(token: DateToken): string | null {
  const [hour = '', minute = ''] = token.word.split('.');
  if (hour.length > 2 || minute.length !== 2 || Number(hour) > 24 || Number(minute) > 59)
    return null;
  return `${hour}:${minute}${token.suffix.slice(1)}`;
}
