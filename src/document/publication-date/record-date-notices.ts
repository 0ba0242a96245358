import type { AnalyzerOptions, ArticleOptions, Notice } from '../../types.ts';
import { readClueDate } from './clue-date.ts';

/** Of a date that is not understood so much is shown. */
const LONGEST_SHOWN = 60;

/** Tells when an article's own date (of its record or front matter) was passed over, for a wrong day makes every weekday of the text wrong. */
export function noticesOfRecordDate(
  { date, recordDate }: ArticleOptions,
  order: AnalyzerOptions['dateOrder'],
): Notice[] {
  if (date != null || recordDate == null || recordDate.trim() === '') return [];
  if (readClueDate(recordDate, order) !== null) return [];
  const shown = recordDate.trim().slice(0, LONGEST_SHOWN);
  const why =
    readClueDate(recordDate, 'dmy') === null
      ? 'is not understood; YYYY-MM-DD always is'
      : 'may be two days; --date-order dmy or mdy says which';
  return [{ level: 'warning', message: `its date "${shown}" ${why}`, start: null, end: null }];
}
