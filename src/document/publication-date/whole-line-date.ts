import { LONGEST_LINE } from './edge-lines.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** A date with its year, after which the line says nothing but times, zones and the like. */
export function wholeLineDate(rest: string): WrittenDate | null {
  const timeless = rest.replace(TIME_BEFORE, '');
  const date = withYear(readWrittenDate(timeless));
  if (!date) return null;
  const after = timeless.slice(date.end);
  if (after.length > LONGEST_LINE || isSpan(after)) return null;
  const words = after.replace(WHO, '').match(/\p{L}+/gu) ?? [];
  const prose = words.filter((word) => /^\p{Ll}{3,}$/u.test(word) && !MASTHEAD_WORDS.has(word));
  return prose.length === 0 ? date : null;
}

/** "13:05 GMT, 5 January 2018", "1:05 PM - 5 January 2018", "1014 GMT (1814 HKT) January 5, 2018", "7:30 am on 5 January 2018". */
const TIME_BEFORE =
  /^\d\d?[:.]?\d\d ?(?:[AaPp]\.?[Mm]\.?)? ?(?:(?!JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]{2,4}\b)?(?: \(\d{4} [A-Z]{2,4}\))?(?:[,;]| ?[-–/])? (?:on )?/;

/** "by Jane Doe", "|Editor: liu" behind a date. */
const WHO = /,? by \p{L}.{0,60}$| ?\| ?Editor: .{0,40}$/u;

/** "August 18, 1931 – March 2, 2019": the first of two dates is when something began, or a life. */
export function isSpan(after: string): boolean {
  const to = /^\s*(?:[-–—]{1,2}|to|until)\s*/.exec(after);
  return to !== null && readWrittenDate(after.slice(to[0].length)) !== null;
}

export function withYear(date: WrittenDate | null): WrittenDate | null {
  return date?.year == null ? null : date;
}

const MASTHEAD_WORDS: ReadonlySet<string> = new Set(
  (
    'updated last published min mins minute minutes read local time edition online print comments shares modified ago ' +
    'year years month months week weeks day days hour hours the'
  ).split(' '),
);
