import type { TimexMod } from '../../types.ts';
import type { CalendarFields, CalendarForm, Unit } from '../form.ts';
import type { Match } from '../pattern/match.ts';
import { looseMod } from '../pattern/number-phrase.ts';

/** The month a match names. */
export function monthOf(match: Match, name = 'MONTH', abbreviation = 'MABB'): number {
  return match.number(name) ?? match.number(abbreviation) ?? 0;
}

/** The weekday a match names, if any. */
export function weekdayOf(match: Match): number | undefined {
  return match.number('WEEKDAY') ?? match.number('WDABB');
}

/** The modifier of a count: of a word before it ("about"), or behind it ("30-plus", "20-odd"). */
export function countMod(match: Match): TimexMod | undefined {
  const count = match.capture('N');
  return modOf(match, 'APPROX') ?? (count && looseMod(match.tokens.word(count.end - 1)));
}

/** The modifier of a part or approximating word. */
export function modOf(match: Match, name = 'PART'): TimexMod | undefined {
  return match.text(name) as TimexMod | undefined;
}

/** The part of a day that "the early hours of" it are, also "the small hours": its morning. */
export function hoursOf(match: Match): string | undefined {
  const part = match.capture('PART');
  return part && match.tokens.is(part.end - 2, 'hours') ? 'MO' : undefined;
}

/** A calendar form; all are of one shape, whatever is known. */
export function calendar(
  fields: CalendarFields,
  more: Omit<CalendarForm, 'kind' | 'fields'> = NOTHING_MORE,
): CalendarForm {
  return {
    kind: 'calendar',
    fields: {
      year: fields.year,
      yearShift: fields.yearShift,
      month: fields.month,
      day: fields.day,
      weekday: fields.weekday,
      nth: fields.nth,
      quarter: fields.quarter,
      half: fields.half,
      season: fields.season,
      decade: fields.decade,
      century: fields.century,
      newYear: fields.newYear,
      holiday: fields.holiday,
      fiscal: fields.fiscal,
      sameQuarter: fields.sameQuarter,
      besideQuarter: fields.besideQuarter,
      sameUnit: fields.sameUnit,
      yearAgo: fields.yearAgo,
      numeric: fields.numeric,
      dotted: fields.dotted,
    },
    mod: more.mod,
    time: more.time,
    zone: more.zone,
    which: more.which,
    plusDays: more.plusDays,
    weekShift: more.weekShift,
    asWeekend: more.asWeekend,
    asWeek: more.asWeek,
  };
}

const NOTHING_MORE: Omit<CalendarForm, 'kind' | 'fields'> = {};

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

/** From this two-digit year on it is one of the 20th century: "in '39" was before the war, "in '22" lately. */
const LAST_CENTURY = 30;

/** The year that a match names in two digits, behind an apostrophe. */
export function shortYear(match: Match): number {
  const short = match.number('YY') ?? 0;
  return short + (short < LAST_CENTURY ? 2000 : 1900);
}

/** "the next spring" follows what was spoken of, "next spring" the article's date. */
export function isTheNext(match: Match): boolean {
  const next = match.capture('NEXT');
  return (
    next !== undefined &&
    match.tokens.is(next.first, 'the') &&
    match.tokens.is(next.first + 1, 'next')
  );
}

/** Shift in years of "last", "this" or "next" captured as `name`. */
export function shiftOf(match: Match, last = 'LAST', next = 'NEXT'): number {
  if (match.text(last) !== undefined) return -1;
  return match.text(next) === undefined ? 0 : 1;
}

/** Years from the article's: "last", "this", "next" year; undefined when none is said. */
export function yearShift(match: Match): number | undefined {
  if (match.text('LAST')) return -1;
  if (match.text('NEXT')) return 1;
  return match.text('THIS') ? 0 : undefined;
}

/** So many times larger than the higher number the lower may be with the scale: "12 to 5 million years ago". */
const FARTHEST = 100;

/** "two to three million years", "2-3 thousand years": the scale behind the second number that is also of the first, `low`; else 1. */
export function sharedScale(match: Match, low: number, second: string): number {
  const count = match.capture(second);
  if (!count || count.end - count.first < 2) return 1;
  const { tokens } = match;
  const word = tokens.info(count.end - 1).entries.find(({ category }) => category === 'SCALE');
  if (word === undefined || tokens.is(count.end - 2, 'a')) return 1;
  const scale = Number(word.value);
  return low < scale && low * scale <= Number(count.value) * FARTHEST ? scale : 1;
}
