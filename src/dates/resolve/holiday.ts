import { type Day, formatDay, formatWeek, toCivil, weekdayOf } from '../calendar.ts';
import type { CalendarForm } from '../form.ts';
import { isStop } from '../tense/clause.ts';
import { clauseTense } from './clause-tense.ts';
import {
  contextWith,
  dayValue,
  type ResolveContext,
  type Resolved,
  unknownValue,
} from './context.ts';
import type { HolidaySpan } from './holiday-table.ts';
import { statedDay } from './stated-day.ts';
import { goesOn } from './told-year.ts';

const NEAR_FUTURE = 60;
/** "Churches filled up before Easter" is of this Easter, though the clause is past. */
const IMMINENT = 10;

/** Finds the holiday in the year named, or the one that fits the tense and lies near. */
export function resolveHoliday(
  holiday: string,
  form: CalendarForm,
  year: number | undefined,
  article: ResolveContext,
): Resolved | null {
  const holidays = article.holidays.asKeptIn(holiday, article.tokens, article.first);
  if (holidays === null) return null;
  const stated = form.plusDays === undefined ? statedDay(article) : null;
  const context = contextWith(article, { holidays: stated ?? holidays });
  const document = context.document;
  if (year === undefined && document === null) {
    const day = context.holidays.fixedDay(holiday);
    return unknownValue(day === null ? 'XXXX-XX-XX' : `XXXX-${day}`, form);
  }
  const told = year === undefined && form.which === undefined ? spanTold(holiday, context) : null;
  const spans =
    year === undefined && document !== null
      ? around(holiday, document, context)
      : context.holidays.inYear(holiday, year ?? 0);
  const found =
    told ??
    (year === undefined && document !== null ? choose(spans, form, context, document) : spans[0]);
  if (!found) return year === undefined ? null : { type: 'DATE', value: String(year) };
  if (form.asWeek || form.asWeekend) return stretch(found.from, form);
  if (form.plusDays !== undefined) {
    const day = dayBeside(found, form.plusDays, form.fields.weekday);
    return dayValue(day, formatDay(day), form);
  }
  const resolved = dayValue(found.from, formatDay(found.from), form);
  return found.to > found.from ? { ...resolved, span: found } : resolved;
}

/** So many days away, or the nearest such weekday on that side: "the Friday before Christmas". */
function dayBeside({ from, to }: HolidaySpan, days: number, weekday: number | undefined): Day {
  const day = days < 0 ? from + days : to + days;
  if (weekday === undefined) return day;
  return days < 0
    ? day - ((weekdayOf(day) - weekday + 7) % 7)
    : day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** "Easter week", and "the Labor Day weekend", which lies before a Monday; "the weekend after Easter" is the first behind it. */
function stretch(holiday: Day, form: CalendarForm): Resolved {
  const day = holiday + (form.plusDays ?? 0);
  const spoken = { grain: 'week' as const, day };
  if (form.asWeek) return { type: 'DATE', value: formatWeek(day), mod: form.mod, spoken };
  const weekend = form.plusDays === undefined && weekdayOf(day) <= 2 ? day - 3 : day;
  return { type: 'DATE', value: `${formatWeek(weekend)}-WE`, mod: form.mod, spoken };
}

/** So many characters of a sentence may stand between its year and the holiday. */
const SENTENCE = 120;

/** "In November 2016 an update, pushed out on Black Friday, broke it": of the year with which its sentence opens, on that date or behind it. */
function spanTold(holiday: string, context: ResolveContext): HolidaySpan | null {
  const { narrative, tokens, first, at, paragraph } = context;
  const { last } = narrative;
  if (!last?.explicitYear || last.isSince || last.paragraph !== paragraph) return null;
  if (at - last.at > SENTENCE) return null;
  if (!tokens.isCapital(last.first - 1) && !goesOn(last, context)) return null;
  for (let i = first - 1; i > last.first; i--)
    if (isStop(tokens, i) && !isTurn(i, context)) return null;
  if (clauseTense(context) === 'future') return null;
  const spans = context.holidays.inYear(holiday, toCivil(last.day).year);
  return spans.find(({ to }) => to >= last.day) ?? null;
}

/** "In the autumn of 1939 he enlisted; by Christmas he": the story goes on. */
function isTurn(i: number, { tokens, first }: ResolveContext): boolean {
  return tokens.is(i, ';') && i === first - 2 && /^(?:by|at|on|before)$/.test(tokens.word(i + 1));
}

function around(holiday: string, document: Day, context: ResolveContext): HolidaySpan[] {
  const { year } = toCivil(document);
  return [year - 1, year, year + 1].flatMap((y) => context.holidays.inYear(holiday, y));
}

function choose(
  spans: readonly HolidaySpan[],
  form: CalendarForm,
  context: ResolveContext,
  document: Day,
): HolidaySpan | undefined {
  // "came 107 days before Election Day": the day meant is over, the feast is not.
  const today = document - (form.plusDays ?? 0);
  const past = spans.filter((span) => span.from <= today).at(-1);
  const before = spans.filter((span) => span.to < today).at(-1);
  const coming = spans.find((span) => span.to >= today);
  const { which } = form;
  if (which === 'last' || which === 'past' || which === 'previous') return before;
  if (which === 'next' || which === 'coming' || which === 'following')
    return spans.find((span) => span.from > today);
  if (which === 'this')
    return spans.find((span) => toCivil(span.from).year === toCivil(document).year);
  // "promised nothing beyond Christmas"
  if (context.tokens.is(context.first - 1, 'beyond')) return coming;
  const tense = clauseTense(context);
  if (tense === 'future') return coming;
  const isBeside = form.plusDays !== undefined && tense === 'past';
  if (coming && coming.from <= today + IMMINENT && !isBeside) return coming;
  const near = coming && coming.from - today <= NEAR_FUTURE;
  if (near && isTerm(context)) return coming;
  if (tense === 'past') return past ?? coming;
  return near ? coming : (past ?? coming);
}

/** "called for a vote before Christmas", told in November: of what is near, a term is the coming one, whatever the tense. */
function isTerm({ tokens, first }: ResolveContext): boolean {
  return /^(?:before|beyond|by|for|till|until)$/.test(tokens.word(first - 1));
}
