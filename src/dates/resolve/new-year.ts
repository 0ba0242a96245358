import { formatYear, toCivil, toDay } from '../calendar.ts';
import type { CalendarForm } from '../form.ts';
import type { ResolveContext, Resolved } from './context.ts';

/** Up to this month the new year is the one that has begun, and from this one on the one to come, whatever the tense: "was told he could leave in the new year". */
const BEGUN = 2;
const NEARING = 7;

/** Resolves "the new year". */
export function resolveNewYear({ mod }: CalendarForm, context: ResolveContext): Resolved {
  const { document, tense, tokens, first, end } = context;
  if (document === null) return { type: 'DATE', value: 'XXXX', mod };
  const { year, month } = toCivil(document);
  const isToCome =
    month > BEGUN && (month >= NEARING || tense.nearest(tokens, first, end) !== 'past');
  const isOver = tokens.is(first - 1, 'since');
  const found = isToCome && !isOver ? year + 1 : year;
  return {
    type: 'DATE',
    value: formatYear(found),
    mod,
    spoken: { grain: 'year', day: toDay(found, 1, 1) },
  };
}
