import { formatDay, formatMonth, formatWeek, formatYear, toCivil, toDay } from '../calendar.ts';
import type { ResolveContext, Resolved } from './context.ts';

/** So far back the month or day stands that is compared. */
const COMPARED = 400;

/** "deaths in April were below those in the same month of 2023", "On Friday 31 boats came in; on the same day in 2015 it was 212": the unit spoken of last, else the article's own, in another year; what follows goes on from where the story was. */
export function sameOfYear(
  unit: 'D' | 'W' | 'M',
  year: number,
  { narrative, document, at }: ResolveContext,
): Resolved {
  const spoken = unit === 'D' ? narrative.lastDay : narrative.last;
  const isMonth = spoken?.grain === 'month' || spoken?.grain === 'day' || spoken?.grain === 'week';
  const near = spoken !== null && at - spoken.at <= COMPARED && isMonth ? spoken.day : document;
  if (near === null) return { type: 'DATE', value: formatYear(year) };
  const { month, day } = toCivil(near);
  if (unit === 'M') return { type: 'DATE', value: formatMonth(year, month) };
  const there = toDay(year, month, day);
  return { type: 'DATE', value: unit === 'W' ? formatWeek(there) : formatDay(there) };
}
