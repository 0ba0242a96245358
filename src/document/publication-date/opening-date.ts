import type { EdgeLine } from './edge-lines.ts';
import { isEventDate } from './labelled-date.ts';
import { withYear } from './whole-line-date.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** Words before the date that opens a text, lower case. */
export const DATE_LABELS: readonly string[] =
  'date dated filed issued posted published updated'.split(' ');

const LABEL = `(?:${DATE_LABELS.join('|')})(?: on)?:? `;
const FIGURES = String.raw`(\d{4}-\d\d-\d\d)(?!\d)`;
const IN_WORDS = String.raw`(\d\d? [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d\d?, \d{4})`;
const CLOCK = String.raw`[T,]? ?\d\d?:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|Z|[A-Z]{1,2}[SD]T)\b)?`;
const OPENING_DATE = new RegExp(
  String.raw`^\W{0,3}(?:(?:${LABEL})?${FIGURES}|${LABEL}${IN_WORDS})(?:${CLOCK})?(?![,;])\s*(?:[|–—-]\s)?`,
  'i',
);

/** A text that opens with a date in figures, or one behind a label: "date 2018-01-05 The Egyptian branch …", "Published: 5 January 2018 10:30 GMT The …". */
export function openingDate(
  line: string,
  index: number,
  lines: readonly EdgeLine[],
): WrittenDate | null {
  if (index > 0 || isEventDate(line, index, lines)) return null;
  const [, figures, words] = OPENING_DATE.exec(line) ?? [];
  const date = figures ?? words;
  return date === undefined ? null : withYear(readWrittenDate(date));
}

/** Where a text begins behind its date, that it opens with, as an offset; 0 without one. */
export function endOfOpeningDate(text: string): number {
  return OPENING_DATE.exec(text)?.[0].length ?? 0;
}
