import { parseWrittenDate } from './written-date.ts';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
/** "Wed Mar 04 10:00:00 +0000 2020": Twitter's form, C's asctime and what Unix's date prints. */
const YEAR_LAST =
  /^[a-z]{3,9},? +([a-z]{3,9}) +(\d{1,2}) +\d\d?:\d\d(?::\d\d)?(?: +(?:[+-]\d{4}|[a-z]{2,5}))? +(\d{4})$/i;
/** "202003041000", "20200304100000": a day, an hour, a minute and perhaps a second. */
const STAMP =
  /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;
/** Ten figures that are a day and an hour as well as seconds since 1970 may mean either. */
const DAY_AND_HOUR = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$/;
/** Seconds since 1970 have nine or ten figures from 1973 on, milliseconds twelve or thirteen. */
const SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{12,13}(?:\.\d+)?$/;

/**
 * Reads a date that stands alone in a record or in metadata as YYYY-MM-DD; null when it is none, or may be two: "3/4/2020"
 * without an `order`. The day is the one written, whatever the zone; for a count since 1970 it is that of UTC.
 */
export function readClueDate(clue: string, order?: 'dmy' | 'mdy'): string | null {
  const text = clue.trim();
  return parseWrittenDate(text) ?? readNumbers(text, order) ?? readStamp(text);
}

function readNumbers(text: string, order: 'dmy' | 'mdy' | undefined): string | null {
  const [, a, , b, year] = NUMBERS.exec(text) ?? [];
  if (year === undefined || order === undefined) return null;
  return order === 'dmy' ? isoDay(year, b, a) : isoDay(year, a, b);
}

function readStamp(text: string): string | null {
  const [, month, day, year] = YEAR_LAST.exec(text) ?? [];
  if (year !== undefined) return parseWrittenDate(`${month} ${day} ${year}`);
  const stamp = STAMP.exec(text)?.[1];
  if (stamp !== undefined) return parseWrittenDate(stamp);
  if (DAY_AND_HOUR.test(text)) return null;
  if (SECONDS.test(text)) return dayOf(Number(text) * 1000);
  return MILLISECONDS.test(text) ? dayOf(Number(text)) : null;
}

function dayOf(milliseconds: number): string | null {
  return parseWrittenDate(new Date(milliseconds).toISOString());
}

function isoDay(year: string, month = '', day = ''): string | null {
  return parseWrittenDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
