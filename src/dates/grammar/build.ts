import type { TimexMod } from '../../types.ts';
import type { CalendarFields, CalendarForm, Unit } from '../form.ts';
import type { Match } from '../match.ts';

/** The month a match names. */
export function monthOf(match: Match, name = 'MONTH', abbreviation = 'MABB'): number {
  return match.number(name) ?? match.number(abbreviation) ?? 0;
}

/** The weekday a match names, if any. */
export function weekdayOf(match: Match): number | undefined {
  return match.number('WEEKDAY') ?? match.number('WDABB');
}

/** The modifier of a part or approximating word. */
export function modOf(match: Match, name = 'PART'): TimexMod | undefined {
  return match.text(name) as TimexMod | undefined;
}

/** A calendar form without its undefined fields. */
export function calendar(
  fields: { readonly [K in keyof CalendarFields]?: CalendarFields[K] | undefined },
  more: Omit<CalendarForm, 'kind' | 'fields'> = {},
): CalendarForm {
  const known: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name as keyof CalendarFields];
    if (value !== undefined) known[name] = value;
  }
  return { kind: 'calendar', fields: known as CalendarFields, ...more };
}

/** The unit a match names; fortnights, nights and millennia come with a factor. */
export function unitOf(match: Match): { readonly unit: Unit; readonly factor: number } | null {
  const name = match.text('UNITS') ?? match.text('UNIT');
  if (name === undefined) return null;
  if (name === 'F') return { unit: 'W', factor: 2 };
  if (name === 'N') return { unit: 'D', factor: 1 };
  if (name === 'ML') return { unit: 'Y', factor: 1000 };
  return { unit: name as Unit, factor: 1 };
}

/** The year a match names in four digits. */
export function yearOf(match: Match): number | undefined {
  return match.number('YEAR');
}

/** Shift in years of "last", "this" or "next" captured as `name`. */
export function shiftOf(match: Match, last = 'LAST', next = 'NEXT'): number {
  if (match.text(last) !== undefined) return -1;
  return match.text(next) === undefined ? 0 : 1;
}
