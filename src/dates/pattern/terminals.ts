import { NUMBER_KEY, type NumberKey } from '../words/number-keys.ts';
import type { DateToken } from '../words/token.ts';
import type { Tokens } from '../words/tokens.ts';
import { readNumber, readSpokenYear } from './number-phrase.ts';

interface Hit {
  readonly end: number;
  readonly value: string | number;
}

/** A category that is computed, not listed; `first` are the keys by which it can begin. */
interface Terminal {
  readonly first: readonly string[];
  /** Do more tokens belong to it? */
  readonly more?: 'maybe' | 'always';
  readonly match: (tokens: Tokens, i: number) => Hit | null;
}

const {
  short,
  four,
  other,
  decimal,
  shortOrdinal,
  shortPlural,
  fourPlural,
  shortHour,
  shortHours,
  fourHours,
} = NUMBER_KEY;
const DIGITS = [short, four, other];

/** A number with one of the keys. */
function number(
  keys: readonly NumberKey[],
  accept: (token: DateToken) => string | number | null,
): Terminal {
  return {
    first: keys,
    match: (tokens, i) => {
      const key = tokens.info(i).number;
      const token = tokens.at(i);
      if (key === null || token === undefined || !keys.includes(key)) return null;
      const value = accept(token);
      return value === null ? null : { end: i + 1, value };
    },
  };
}

const between = (keys: readonly NumberKey[], low: number, high: number): Terminal =>
  number(keys, ({ value }) => (value >= low && value <= high ? value : null));

/** Computed categories by name. */
export const TERMINALS: Readonly<Record<string, Terminal>> = {
  /** Day of the month in digits, also "5th". */
  DAY: between([short, shortOrdinal], 1, 31),
  /** "5th", "21st". */
  NTH: between([shortOrdinal], 1, 99),
  /** A month in digits. */
  MM: between([short], 1, 12),
  DD: between([short], 1, 31),
  YY: number([short], ({ word, value }) => (word.length === 2 ? value : null)),
  YEAR: between([four], 1000, 2199),
  /** "20241" and "202412": a year with the hour of "1:05 PM" glued to it. */
  GLUEDYEAR: number([other], gluedYear),
  /** A small year for AD and BC. */
  ERAYEAR: between(DIGITS, 1, 99999),
  HOUR: between([short], 0, 24),
  MINUTE: number([short], ({ word }) => (isMinute(word) ? word : null)),
  /** "9.40" as a clock time. */
  DOTTIME: number([decimal], dotTime),
  /** "10am" and the minutes of "9:40pm". */
  HOURAM: number([shortHour], ({ value, suffix }) =>
    value >= 1 && value <= 12 ? `${value}${suffix}` : null,
  ),
  MINUTEAM: number([shortHour], ({ word, suffix }) => (isMinute(word) ? `${word}${suffix}` : null)),
  /** The hour of "18h30", and the minutes of "14:00hrs". */
  HOURH: number([shortHours], ({ value, suffix }) =>
    suffix === 'h' && value <= 24 ? value : null,
  ),
  MINUTEH: number([shortHours], ({ word }) => (isMinute(word) ? word : null)),
  /** "1430" before a zone or "hours", and "1430hrs". */
  MILITARY: number([four], militaryTime),
  /** "081542": day, hour and minute, as wires stamp a report. */
  DAYCLOCK: number([other], dayClock),
  MILITARYH: number([fourHours], militaryTime),
  /** "1990s", "90s". */
  DECADE: number([shortPlural, fourPlural], ({ word, value }) =>
    value % 10 === 0 && word.length > 1 ? value : null,
  ),
  /** "nineteen ninety-seven", "two thousand and three". */
  SPOKENYEAR: {
    first: ['=two', '=nineteen', '=twenty'],
    more: 'always',
    match: readSpokenYear,
  },
  /** A count, in digits or words, exact or vague. */
  N: {
    first: [...DIGITS, decimal, '@NUMBER', '@VAGUE', '@TENS', '@SCALE'],
    more: 'maybe',
    match: readNumber,
  },
};

function militaryTime({ word, value }: DateToken): string | null {
  return value < 2400 && value % 100 < 60 ? word : null;
}

function dayClock({ word }: DateToken): string | null {
  const day = Number(word.slice(0, 2));
  const isTime = Number(word.slice(2, 4)) < 24 && Number(word.slice(4)) < 60;
  return word.length === 6 && day >= 1 && day <= 31 && isTime ? word : null;
}

function gluedYear({ word }: DateToken): string | null {
  const [year, hour] = [Number(word.slice(0, 4)), Number(word.slice(4))];
  const isTime = word.length <= 6 && hour >= 1 && hour <= 12 && word.charAt(4) !== '0';
  return isTime && year >= 1990 && year <= 2099 ? word : null;
}

function isMinute(digits: string): boolean {
  return digits.length === 2 && Number(digits) < 60;
}

function dotTime({ word, suffix }: DateToken): string | null {
  if (suffix !== '.' && suffix !== '.am' && suffix !== '.pm' && suffix !== '.h') return null;
  const dot = word.indexOf('.');
  const [hour, minute] = [word.slice(0, dot), word.slice(dot + 1)];
  if (hour.length > 2 || minute.length !== 2 || Number(hour) > 24 || Number(minute) > 59)
    return null;
  return `${hour}:${minute}${suffix.slice(1)}`;
}
