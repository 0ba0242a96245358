import { type Day, weekdayOf } from '../calendar.ts';
import type { ResolveContext, Spoken } from './context.ts';

/** Days of a week. */
const WEEK = 7;

/** "Key events next week ¶ Tuesday: Jobs data ¶ Thursday: Prices": the day that opens an entry of a diary whose heading, or the entry before, names another week than the article's; null where none does. */
export function dayOfDiary(weekday: number, context: ResolveContext): Day | null {
  const { narrative, document } = context;
  const { last, lastDay } = narrative;
  if (document === null || !opensEntry(context, context)) return null;
  if (isHeadedAhead(context)) return document + ((weekday - weekdayOf(document) + WEEK) % WEEK);
  if (last === null) return null;
  if (last.grain === 'week') {
    const monday = last.day - weekdayOf(last.day) + 1;
    if (monday <= document && document < monday + WEEK) return null;
    return isJustBefore(last, context) ? monday + weekday - 1 : null;
  }
  if (lastDay === null || !opensEntry(lastDay, context)) return null;
  if (lastDay.day <= document && document < lastDay.day + WEEK) return null;
  const ahead = (weekday - weekdayOf(lastDay.day) + WEEK) % WEEK;
  return isJustBefore(lastDay, context) ? lastDay.day + ahead : null;
}

/** So many words has the heading of a diary. */
const HEADING = 5;

/** "The day ahead ¶ Friday: Jobs data", "Coming up ¶ Friday: …". */
function isHeadedAhead({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - 1 - HEADING && i >= 0; i--) {
    if (tokens.kind(i) !== 'word') return false;
    if (tokens.isIn(i, 'headsDiary')) return true;
    if (tokens.gap(i) === 2) return false;
  }
  return false;
}

/** Does the date with this first token stand before a colon at the head of a paragraph? */
function opensEntry({ first }: { readonly first: number }, { tokens }: ResolveContext): boolean {
  if (first > 0 && tokens.gap(first) !== 2) return false;
  return tokens.is(first + 1, ':') || tokens.gap(first + 1) === 2;
}

/** Does it stand in the paragraph just before? */
function isJustBefore({ paragraph }: Spoken, context: ResolveContext): boolean {
  return context.paragraph - paragraph === 1;
}
