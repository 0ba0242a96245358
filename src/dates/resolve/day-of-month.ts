import { formatDay, monthLength, toCivil, toDay } from '../calendar.ts';
import type { CalendarForm } from '../form.ts';
import type { Tokens } from '../words/tokens.ts';
import { dayValue, type ResolveContext, type Resolved } from './context.ts';

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** So far back a month must have been named. */
const MEMORY = 300;

/** Resolves "the 15th of last month", "the 15th of that month", and "the 10th" in the month named just before; null where none is. */
export function resolveDayOfMonth(
  day: number,
  form: CalendarForm,
  context: ResolveContext,
): Resolved | null {
  const first = monthMeant(day, form, context);
  if (first === null) return null;
  const { year, month } = toCivil(first);
  const length = monthLength(year, month);
  // "the last day of the month"
  const found = form.fields.nth === -1 ? length : day;
  if (found > length) return null;
  const at = first + found - 1;
  return dayValue(at, formatDay(at), form);
}

/** The first day of the month that the day is of. */
function monthMeant(day: number, { which }: CalendarForm, context: ResolveContext): number | null {
  const { document, narrative, tokens } = context;
  const shift = SHIFT[which ?? ''];
  const { last } = narrative;
  if (which === 'same') {
    const meant = last?.day ?? document;
    return meant === null ? null : firstOfMonth(meant, 0);
  }
  if (shift === undefined && last !== null && isMonthNear(context))
    return firstOfMonth(last.day, 0);
  if (document === null) return null;
  if (shift !== undefined) return firstOfMonth(document, shift);
  // "It has not rained since the 10th."
  if (!tokens.is(context.first - 1, 'since')) return null;
  return firstOfMonth(document, day > toCivil(document).day ? -1 : 0);
}

function firstOfMonth(day: number, shift: number): number {
  const { year, month } = toCivil(day);
  return toDay(year, month + shift, 1);
}

/** Was a date with its month written in this paragraph: "began on March 8 and ended on the 14th"? */
function isMonthNear({ narrative, tokens, paragraph, at }: ResolveContext): boolean {
  const { last } = narrative;
  if (last === null || last.paragraph !== paragraph || at - last.at > MEMORY) return false;
  return last.grain === 'day' && (isMonth(tokens, last.first) || isMonth(tokens, last.first + 1));
}

function isMonth(tokens: Tokens, i: number): boolean {
  return tokens.isOf(i, 'MONTH', 'MABB');
}
