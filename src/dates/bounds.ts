import type { TimexMod } from '../types.ts';
import { formatDay, formatYear, mondayOf, monthLength, toDay } from './calendar.ts';

/** Inclusive calendar days, or nulls when the value names none. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

const NONE: Bounds = { from: null, to: null };
const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;
const LETTER_B = 66;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The calendar days that a TIMEX3 value covers, narrowed by START, MID or END ("late 2017" is October to December). */
export function boundsOf(value: string, mod: TimexMod | null): Bounds {
  const first = value.charCodeAt(0);
  // Neither a year nor "BC0044": a length, a reference, a value unknown.
  if (first !== LETTER_B && (first < DIGIT_0 || first > DIGIT_9)) return NONE;
  if (isDay(value)) {
    const day = value.slice(0, DAY_LENGTH);
    return { from: day, to: day };
  }
  if (value.length === YEAR_LENGTH && !Number.isNaN(yearOf(value)))
    return yearBounds(yearOf(value), mod);
  if (isMonth(value)) return monthBounds(yearOf(value), twoDigits(value, 5), mod);
  return otherBounds(value, mod);
}

/** The days of what is named more seldom than a day, a month or a year. */
function otherBounds(value: string, mod: TimexMod | null): Bounds {
  const before = /^BC(\d{4})$/.exec(value);
  if (before) return yearBounds(-Number(before[1]), mod);
  const match =
    /^(\d{2,4})(?:-(\d\d|W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI)(?:-(\d\d))?)?(?:T.*)?$/.exec(
      value,
    );
  if (!match) return NONE;
  const [, digits = '', part, day] = match;
  const year = Number(digits);
  if (digits.length === 2)
    return split(toDay(year * 100, 1, 1), toDay(year * 100 + 100, 1, 1) - 1, mod);
  if (digits.length === 3)
    return split(toDay(year * 10, 1, 1), toDay(year * 10 + 10, 1, 1) - 1, mod);
  if (!part) return yearBounds(year, mod);
  if (part.startsWith('W') && part !== 'WI') {
    const monday = mondayOf(year, Number(part.slice(1, 3)));
    return part.endsWith('WE') ? days(monday + 5, monday + 6) : split(monday, monday + 6, mod);
  }
  if (part.startsWith('Q')) return months(year, Number(part[1]) * 3 - 2, 3, mod);
  if (part.startsWith('H')) return months(year, Number(part[1]) * 6 - 5, 6, mod);
  const season = SEASON_START[part];
  if (season) return months(year, season, 3, mod);
  const month = Number(part);
  if (month < 1 || month > 12) return NONE;
  if (!day) return monthBounds(year, month, mod);
  if (Number(day) < 1 || Number(day) > monthLength(year, month)) return NONE;
  return days(toDay(year, month, Number(day)), toDay(year, month, Number(day)));
}

/** "2018-01-05", "2018-01-05T14:30", if the month has that day. */
function isDay(value: string): boolean {
  if (value.charAt(4) !== '-' || value.charAt(7) !== '-') return false;
  if (value.length !== DAY_LENGTH && value.charAt(DAY_LENGTH) !== 'T') return false;
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(yearOf(value), month);
}

/** "2018-01". */
function isMonth(value: string): boolean {
  if (value.length !== MONTH_LENGTH || value.charAt(YEAR_LENGTH) !== '-') return false;
  const month = twoDigits(value, 5);
  return !Number.isNaN(yearOf(value)) && month >= 1 && month <= 12;
}

/** The year in four digits that a value begins with, else NaN. */
function yearOf(value: string): number {
  return 100 * twoDigits(value, 0) + twoDigits(value, 2);
}

/** The number that stands at `at`; NaN where no two digits are. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - DIGIT_0;
  const ones = value.charCodeAt(at + 1) - DIGIT_0;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

function days(from: number, to: number): Bounds {
  return { from: formatDay(from), to: formatDay(to) };
}

/** The first, middle or last third. */
function split(from: number, to: number, mod: TimexMod | null): Bounds {
  const third = Math.round((to - from + 1) / 3);
  if (mod === 'START') return days(from, from + third - 1);
  if (mod === 'MID') return days(from + third, to - third);
  if (mod === 'END') return days(to - third + 1, to);
  return days(from, to);
}

/** Quarters of the year at its ends, May to August in its middle. */
function yearBounds(year: number, mod: TimexMod | null): Bounds {
  const whole = `${formatYear(year)}-`;
  if (mod === 'START') return { from: `${whole}01-01`, to: `${whole}03-31` };
  if (mod === 'MID') return { from: `${whole}05-01`, to: `${whole}08-31` };
  if (mod === 'END') return { from: `${whole}10-01`, to: `${whole}12-31` };
  return { from: `${whole}01-01`, to: `${whole}12-31` };
}

function monthBounds(year: number, month: number, mod: TimexMod | null): Bounds {
  const first = toDay(year, month, 1);
  const last = first + monthLength(year, month) - 1;
  if (mod === 'START') return days(first, first + 9);
  if (mod === 'MID') return days(first + 10, first + 19);
  if (mod === 'END') return days(first + 20, last);
  return days(first, last);
}

function months(year: number, month: number, count: number, mod: TimexMod | null): Bounds {
  const third = count / 3;
  const start = mod === 'MID' ? month + third : mod === 'END' ? month + 2 * third : month;
  const length = mod === 'START' || mod === 'MID' || mod === 'END' ? third : count;
  return days(toDay(year, start, 1), toDay(year, start + length, 1) - 1);
}
