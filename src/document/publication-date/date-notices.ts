import type { AnalyzerOptions, ArticleOptions, Notice } from '../../types.ts';
import { readClueDate } from './clue-date.ts';
import { parseWrittenDate } from './written-date.ts';

/** Of a date that is not understood so much is shown. */
const LONGEST_SHOWN = 60;

/**
 * Tells when a date that a caller gave, or an article's own (of its record or front matter), was passed over, for a wrong day
 * makes every weekday of the text wrong.
 */
export function noticesOfDates(
  { date, recordDate }: ArticleOptions,
  order: AnalyzerOptions['dateOrder'],
): Notice[] {
  const given = textOf(date);
  if (given !== '' && (typeof date !== 'string' || parseWrittenDate(given) === null))
    return [warning(`the date "${shorten(given)}" given for it ${NOT_UNDERSTOOD}`)];
  const own = textOf(recordDate);
  if (given !== '' || own === '' || readClueDate(own, order) !== null) return [];
  const why =
    readClueDate(own, 'dmy') === null
      ? NOT_UNDERSTOOD
      : 'may be two days; --date-order dmy or mdy says which';
  return [warning(`its date "${shorten(own)}" ${why}`)];
}

const NOT_UNDERSTOOD = 'is not understood; YYYY-MM-DD always is';

function textOf(date: unknown): string {
  return date == null ? '' : String(date).trim();
}

function shorten(date: string): string {
  return date.slice(0, LONGEST_SHOWN);
}

function warning(message: string): Notice {
  return { level: 'warning', message, start: null, end: null };
}
