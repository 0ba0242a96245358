import {
  type Day,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthLength,
  nthWeekday,
  pad,
  toCivil,
  toDay,
} from '../calendar.ts';
import type { CalendarForm } from '../form.ts';
import {
  dayValue,
  QUARTER_MEMORY,
  type ResolveContext,
  type Resolved,
  unknownValue,
} from './context.ts';
import { resolveDayOfMonth } from './day-of-month.ts';
import { resolveHoliday } from './holiday.ts';
import { resolveNewYear } from './new-year.ts';
import { isOfMonths } from './of-months.ts';
import { resolveHalf, resolveQuarter, resolveSeason } from './periods.ts';
import { sameOfYear } from './same-of-year.ts';
import { goesOnInYear } from './told-year.ts';
import { resolveWeekday } from './weekday.ts';
import { yearOfDay } from './year-of-day.ts';
import { yearOfMonth } from './year-of-month.ts';

/** Resolves a named place in the calendar; null for a day that does not exist. */
export function resolveCalendar(form: CalendarForm, context: ResolveContext): Resolved | null {
  const { fields } = form;
  const year = writtenYear(form, context);
  if (fields.holiday !== undefined) return resolveHoliday(fields.holiday, form, year, context);
  if (fields.newYear) return resolveNewYear(form, context);
  if (fields.century !== undefined) return century(fields.century, form);
  if (fields.decade !== undefined)
    return {
      type: 'DATE',
      value: String(fields.decade).padStart(3, '0'),
      mod: form.mod,
      spoken: { grain: 'decade', day: toDay(fields.decade * 10, 1, 1) },
    };
  if (fields.numeric) return numericDate(form, fields.numeric, context);
  if (fields.quarter !== undefined) return resolveQuarter(fields.quarter, year, form, context);
  if (fields.half !== undefined) return resolveHalf(fields.half, year, form, context);
  if (fields.season !== undefined) return resolveSeason(fields.season, year, form, context);
  if (fields.month !== undefined && fields.day !== undefined)
    return monthDay(fields.month, fields.day, year, form, context);
  if (fields.month !== undefined && fields.weekday !== undefined && fields.nth !== undefined)
    return weekdayOfMonth(fields.month, fields.weekday, fields.nth, year, form, context);
  if (fields.month !== undefined) return month(fields.month, year, form, context);
  if (fields.weekday !== undefined) return resolveWeekday(fields.weekday, form, context);
  if (fields.day !== undefined) return resolveDayOfMonth(fields.day, form, context);
  if (year === undefined) return null;
  if (fields.sameUnit !== undefined) return sameOfYear(fields.sameUnit, year, context);
  const spokenOf = context.narrative.lastQuarter;
  if (
    fields.sameQuarter &&
    spokenOf !== null &&
    context.at - spokenOf.at <= QUARTER_MEMORY &&
    !isOfMonths(spokenOf, context)
  ) {
    const quarter = Math.ceil(toCivil(spokenOf.day).month / 3);
    return { type: 'DATE', value: `${formatYear(year)}-Q${quarter}` };
  }
  const { last } = context.narrative;
  // "from 41 in the first half of last year to 388 in the same period of this"
  if (fields.sameQuarter && last?.grain === 'half' && context.at - last.at <= QUARTER_MEMORY)
    return {
      type: 'DATE',
      value: `${formatYear(year)}-H${toCivil(last.day).month > JUNE ? 2 : 1}`,
    };
  if (fields.fiscal) return { type: 'DATE', value: `FY${formatYear(year)}`, mod: form.mod };
  return {
    type: 'DATE',
    value: formatYear(year),
    mod: form.mod,
    spoken: { grain: 'year', day: toDay(year, 1, 1), explicitYear: true },
  };
}

const JUNE = 6;

/** The year that the words give, by themselves or by "last year". */
function writtenYear(form: CalendarForm, context: ResolveContext): number | undefined {
  const { year, yearShift } = form.fields;
  if (year !== undefined) return year;
  if (yearShift !== undefined && context.document !== null)
    return yearNear(form, context) ?? toCivil(context.document).year + yearShift;
  if (form.which === 'same' && context.narrative.last && form.fields.weekday === undefined)
    return toCivil(context.narrative.last.day).year;
  return undefined;
}

/** So far back the year stands that "the following year" follows. */
const YEAR_MEMORY = 300;

/** "from March 2019 to May of the following year": counted from what was spoken of just before. */
function yearNear(form: CalendarForm, context: ResolveContext): number | null {
  const { which } = form;
  const { month = 1, yearShift } = form.fields;
  const { last } = context.narrative;
  if ((which !== 'following' && which !== 'previous') || yearShift === undefined) return null;
  if (last === null || context.at - last.at > YEAR_MEMORY) return null;
  const { year, month: lastMonth } = toCivil(last.day);
  // "began in June 2019, and stood still from March to May of the following year"
  const isBare = context.tokens.kind(last.first + 1) !== 'number';
  if (isBare && last.grain === 'month' && joins(context))
    return month >= lastMonth ? year : year + 1;
  return year + yearShift;
}

/** Is the date tied to the one before: "to May", "and May"? */
function joins({ tokens, first }: ResolveContext): boolean {
  return /^(?:to|and|until|till|through|–|-)$/.test(tokens.word(first - 1));
}

function century(n: number, form: CalendarForm): Resolved {
  if (n < 0) return { type: 'DATE', value: `BC${pad(-n - 1)}`, mod: form.mod };
  return {
    type: 'DATE',
    value: pad(n),
    mod: form.mod,
    spoken: { grain: 'century', day: toDay(n * 100, 1, 1) },
  };
}

function monthDay(
  monthNumber: number,
  day: number,
  written: number | undefined,
  form: CalendarForm,
  context: ResolveContext,
): Resolved | null {
  const value = `${pad(monthNumber)}-${pad(day)}`;
  if (day > monthLength(written ?? 2000, monthNumber)) return null;
  if (written === undefined && (context.document === null || isUsual(context)))
    return unknownValue(`XXXX-${value}`, form);
  const document = context.document ?? 0;
  const year =
    written ??
    (form.asWeek || form.asWeekend
      ? yearOfMonth(monthNumber, context, document)
      : whichYearOfDay(monthNumber, day, form, context, document));
  const at = toDay(year, monthNumber, day);
  if (form.asWeekend)
    return {
      type: 'DATE',
      value: `${formatWeek(at)}-WE`,
      mod: form.mod,
      spoken: { grain: 'week', day: at },
    };
  if (form.asWeek)
    return {
      type: 'DATE',
      value: formatWeek(at),
      mod: form.mod,
      spoken: { grain: 'week', day: at },
    };
  return dayValue(
    at,
    formatDay(at),
    form,
    form.fields.year !== undefined || goesOnInYear(year, context),
  );
}

/** "last Oct. 23" is the latest that is over, "next" the first to come. */
function whichYearOfDay(
  monthNumber: number,
  day: number,
  form: CalendarForm,
  context: ResolveContext,
  document: Day,
): number {
  const { year } = toCivil(document);
  const isOver = toDay(year, monthNumber, day) < document;
  if (form.which === 'last' || form.which === 'past') return isOver ? year : year - 1;
  if (form.which === 'next' || form.which === 'coming') return isOver ? year + 1 : year;
  if (form.which === 'this') return year;
  return yearOfDay(monthNumber, day, form.fields.weekday, context, document);
}

function month(
  monthNumber: number,
  written: number | undefined,
  form: CalendarForm,
  context: ResolveContext,
): Resolved {
  const document = context.document;
  if (
    written === undefined &&
    (document === null || (form.which === undefined && isUsual(context)))
  )
    return { type: 'DATE', value: `XXXX-${pad(monthNumber)}`, mod: form.mod };
  const year = written ?? whichYear(monthNumber, form, context, document ?? 0);
  return {
    type: 'DATE',
    value: formatMonth(year, monthNumber),
    mod: form.mod,
    spoken: {
      grain: 'month',
      day: toDay(year, monthNumber, 1),
      explicitYear: form.fields.year !== undefined || goesOnInYear(year, context),
    },
  };
}

/** So many words from "usually" to the month. */
const USUALLY = 9;

/** "The rains usually come in March": of any year. */
function isUsual({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - USUALLY && tokens.kind(i) === 'word'; i--) {
    if (tokens.isIn(i, 'usual')) return true;
    if (tokens.endsIn(i, 'ed')) return false;
  }
  return false;
}

/** "the first Sunday in May", "the last weekend of May". */
function weekdayOfMonth(
  monthNumber: number,
  weekday: number,
  nth: number,
  written: number | undefined,
  form: CalendarForm,
  context: ResolveContext,
): Resolved {
  const document = context.document;
  if (written === undefined && document === null)
    return { type: 'DATE', value: `XXXX-${pad(monthNumber)}`, mod: form.mod };
  const year = written ?? yearOfMonth(monthNumber, context, document ?? 0);
  const day = nthWeekday(year, monthNumber, weekday, nth);
  if (!form.asWeekend) return dayValue(day, formatDay(day), form, form.fields.year !== undefined);
  return { type: 'DATE', value: `${formatWeek(day)}-WE`, spoken: { grain: 'week', day } };
}

/** "last March" is the latest that is over, "next March" the first to come. */
function whichYear(
  monthNumber: number,
  form: CalendarForm,
  context: ResolveContext,
  document: Day,
): number {
  const { year, month: current } = toCivil(monthAnchor(form, context) ?? document);
  switch (form.which) {
    case 'last':
    case 'past':
    case 'previous':
      return monthNumber >= current ? year - 1 : year;
    case 'next':
    case 'coming':
    case 'following':
      return monthNumber <= current ? year + 1 : year;
    case 'this':
      return year;
    default:
      return yearOfMonth(monthNumber, context, document);
  }
}

/** "He fled in the autumn of 1956, and the following February": counted from what was spoken of just before. */
function monthAnchor(form: CalendarForm, { narrative, paragraph }: ResolveContext): Day | null {
  if (form.which !== 'following' && form.which !== 'previous') return null;
  const { last } = narrative;
  if (last === null || last.paragraph !== paragraph) return null;
  // Of a year, its end: the months that follow are of the next.
  return last.grain === 'year' && form.which === 'following' ? last.day + YEAR_END : last.day;
}

/** Days from the first of January to a day in December. */
const YEAR_END = 350;

/** "3/4/2020": the day is the number above twelve, else what the article's other dates say. */
function numericDate(
  form: CalendarForm,
  numbers: readonly [number, number],
  context: ResolveContext,
): Resolved | null {
  const [a, b] = numbers;
  const dayFirst = a > 12 || (b <= 12 && (form.fields.dotted || context.dateOrder === 'dmy'));
  const [day, monthNumber] = dayFirst ? [a, b] : [b, a];
  const { year } = form.fields;
  if (monthNumber > 12 || year === undefined || day > monthLength(year, monthNumber)) return null;
  const at = toDay(year, monthNumber, day);
  return dayValue(at, formatDay(at), form, true);
}
