import { DATE_LABELS, endOfOpeningDate } from '../../document/publication-date/opening-date.ts';
import type { Item } from './item.ts';

const LABELS: ReadonlySet<string> = new Set(DATE_LABELS);
const LONGEST = 60;

/** The index of the first item behind the date of the article that opens a paragraph ("date 2018-01-05 The council said") and belongs to no sentence; 0 when none does. */
export function openingDateEnd(text: string, items: readonly Item[]): number {
  const first = items[0];
  if (first === undefined || (first.form !== 'digit' && !LABELS.has(first.lower))) return 0;
  const end = first.start + endOfOpeningDate(text.slice(first.start, first.start + LONGEST));
  const at = items.findIndex(({ start }) => start >= end);
  const next = items[at];
  // "2018-01-05 was the day"
  return next !== undefined && (next.form === 'capital' || next.word === 'quote') ? at : 0;
}
