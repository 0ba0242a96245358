import { monthLength, pad } from '../../dates/calendar.ts';

/** A date read from the start of a text: YYYY-MM-DD (year null when none is written), and where it ends. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** A time may be glued to the year: "May 20, 20249:15 AM". */
const YEAR = '(\\d{4})(?!\\d(?!\\d?:\\d\\d))';

/** "2020-3-4" is no ISO 8601, but cannot mean another day. */
const ISO = /^(\d{4})(?:([-/.])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?!\d)/;
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY}(?!\\d|:)(?:(?:[,.]? |/)${YEAR})?`, 'i');
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?`, 'i');
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/** No date is written longer than this. */
const LONGEST = 60;

/** Reads the date that `text` begins with, in figures or words; null when there is none or it is no day of the calendar. "3/4/2018" may mean two days, so it is none. */
export function readWrittenDate(text: string): WrittenDate | null {
  const head = text.slice(0, LONGEST).replace(/[\t\u00a0\u202f]/g, ' ');
  const iso = ISO.exec(head);
  if (iso)
    return checked(
      Number(iso[1]),
      Number(iso[3] ?? iso[5]),
      Number(iso[4] ?? iso[6]),
      iso[0].length,
    );
  const first = MONTH_FIRST.exec(head);
  if (first) return checked(yearOf(first[3]), monthOf(first[1]), Number(first[2]), first[0].length);
  const second = DAY_FIRST.exec(head);
  if (second)
    return checked(yearOf(second[3]), monthOf(second[2]), Number(second[1]), second[0].length);
  const numbers = NUMBERS.exec(head);
  return numbers ? fromNumbers(numbers) : null;
}

/** Reads a whole clue ("2018-01-05T10:00Z", "Fri, 05 Jan 2018 10:00:00 GMT") as YYYY-MM-DD; the day is the one written, whatever the zone. */
export function parseWrittenDate(clue: string): string | null {
  const date = readWrittenDate(clue.trim());
  return date === null ? null : formatWritten(date);
}

/** YYYY-MM-DD; null without a year. */
export function formatWritten({ year, month, day }: WrittenDate): string | null {
  return year === null ? null : `${year}-${pad(month)}-${pad(day)}`;
}

function fromNumbers(match: RegExpExecArray): WrittenDate | null {
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = a > 12 || match[2] === '.';
  if (!dayFirst && b <= 12 && a !== b) return null;
  return dayFirst ? checked(year, b, a, match[0].length) : checked(year, a, b, match[0].length);
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function checked(year: number | null, month: number, day: number, end: number): WrittenDate | null {
  if (year !== null && (year < 1500 || year > 2199)) return null;
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year ?? 2000, month)) return null;
  return { year, month, day, end };
}
