import {
  type Day,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  pad,
  toCivil,
  toDay,
} from '../calendar.ts';
import type { OffsetForm, Unit } from '../form.ts';
import { anchorOf, isStory, MEMORY, remembered } from './anchor.ts';
import { comparedMonth } from './compared-month.ts';
import {
  dayValue,
  QUARTER_MEMORY,
  type ResolveContext,
  type Resolved,
  unknownValue,
} from './context.ts';
import { durationValue } from './duration.ts';
import { isOfMonths } from './of-months.ts';

/** So far back a quarter is still the one that "the year-ago period" goes with. */
const NAMED_QUARTER_MEMORY = 3000;

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  D: 'XXXX-XX-XX',
  WE: 'XXXX-WXX-WE',
  Q: 'XXXX-QX',
  H: 'XXXX-HX',
  E: 'XXX',
  C: 'XX',
};

/** Resolves "so many units away" from the article's date or from the date spoken of last. */
export function resolveOffset(form: OffsetForm, context: ResolveContext): Resolved | null {
  if (form.keepQuarter) {
    const month = comparedMonth(context);
    if (month !== null) return withoutMemory(shift(month, { ...form, unit: 'M', n: form.n * 12 }));
    const memory = form.keepQuarter === 'named' ? NAMED_QUARTER_MEMORY : QUARTER_MEMORY;
    const quarter = remembered(context.narrative.lastQuarter, context, memory);
    if (quarter && isOfMonths(quarter, context))
      return withoutMemory(shift(quarter.day, { ...form, unit: 'Y' }));
    if (quarter) return withoutMemory(shiftQuarter(quarter.day, form.n * 4, form));
  }
  if (
    form.orComing &&
    context.tense.nearest(context.tokens, context.first, context.end) === 'future'
  )
    return resolveOffset({ ...form, n: form.n + 1, orComing: false }, context);
  if (form.unit.startsWith('T')) return resolveClockOffset(form, context);
  const length = (value: string): Resolved => ({ type: 'DURATION', value, mod: form.mod });
  if (form.length !== undefined && isAdrift(form, context)) return length(form.length);
  const anchor = anchorOf(form, context);
  if (anchor === null) return unknownValue(UNKNOWN[form.unit] ?? 'XXXX-XX-XX', form);
  const shifted = shift(anchor, form);
  if (isTooLate(form, shifted, context))
    return form.length === undefined
      ? unknownValue(UNKNOWN[form.unit] ?? 'XXXX-XX-XX', form)
      : length(form.length);
  if (form.keepQuarter && form.n < 0) return withoutMemory(shifted);
  return form.anchor === 'reference' ? inYear(shifted, context) : shifted;
}

/** "on 12 June 2013, and a week later": what counts from a date with its year has its year too. */
function inYear(resolved: Resolved, { narrative }: ResolveContext): Resolved {
  const { spoken } = resolved;
  const { last } = narrative;
  if (!spoken || !last?.explicitYear || spoken.grain === 'year') return resolved;
  return { ...resolved, spoken: { ...spoken, explicitYear: true } };
}

/** "two days later" counts from an event; where the text has named no day for it, only the length is known. */
function isAdrift(form: OffsetForm, context: ResolveContext): boolean {
  if (form.anchor !== 'reference' || form.n < 0) return false;
  const { last, lastDay } = context.narrative;
  const needsDay = form.unit === 'D' || form.unit === 'W';
  const spoken = remembered(needsDay ? lastDay : last, context, MEMORY);
  return spoken === null || (form.unit === 'D' && !isStory(spoken, form, context));
}

/** "it was returned nine months later", "he apologised the next day" tell of no day after the article's. */
function isTooLate(form: OffsetForm, { spoken }: Resolved, context: ResolveContext): boolean {
  const { document, tense, tokens, first, end } = context;
  if (form.anchor !== 'reference' || !spoken || document === null || spoken.day <= document)
    return false;
  // "He asked them to come on that day", that was named.
  if (form.n === 0) return false;
  const told = tense.nearest(tokens, first, end);
  // "Ten years on, it hurts", "Half a century later, it stands"
  return told === 'past' || (told === 'none' && (form.unit === 'D' || form.length !== undefined));
}

/** "a year earlier" is a glance aside: what follows goes on from where the story was. */
function withoutMemory(resolved: Resolved): Resolved {
  const { type, value, mod } = resolved;
  return { type, value, mod };
}

function shift(anchor: Day, form: OffsetForm): Resolved {
  const { year, month } = toCivil(anchor);
  const { n, mod } = form;
  const date = (
    value: string,
    grain: 'year' | 'month' | 'week' | 'decade' | 'century',
    day: Day,
  ): Resolved => ({
    type: 'DATE',
    value,
    mod,
    spoken: { grain, day },
  });
  if (form.grain !== undefined) {
    const day = sameDay(anchor, form);
    if (form.grain === 'D') return dayValue(day, formatDay(day), form);
    if (form.grain === 'W') return date(formatWeek(day), 'week', day);
    const there = toCivil(day);
    return date(formatMonth(there.year, there.month), 'month', toDay(there.year, there.month, 1));
  }
  switch (form.unit) {
    case 'Y': {
      const target = year + Math.trunc(n);
      return date(formatYear(target), 'year', toDay(target, month, 1));
    }
    case 'M':
      return date(
        formatMonth(year, month + Math.trunc(n)),
        'month',
        toDay(year, month + Math.trunc(n), 1),
      );
    case 'W': {
      const day = anchor + Math.round(7 * n);
      return date(formatWeek(day), 'week', day);
    }
    case 'WE': {
      const day = anchor + 7 * n;
      return date(`${formatWeek(day)}-WE`, 'week', day);
    }
    case 'Q':
      return shiftQuarter(anchor, n, form);
    case 'H': {
      const half = year * 2 + (month > 6 ? 1 : 0) + n;
      const target = Math.floor(half / 2);
      return { type: 'DATE', value: `${formatYear(target)}-H${(half % 2) + 1}`, mod };
    }
    case 'E': {
      const decade = Math.floor(year / 10) + n;
      return date(String(decade).padStart(3, '0'), 'decade', toDay(decade * 10, 1, 1));
    }
    case 'C': {
      const century = Math.floor(year / 100) + n;
      return date(pad(century), 'century', toDay(century * 100, 1, 1));
    }
    default: {
      const day = anchor + Math.trunc(n);
      return dayValue(day, formatDay(day), form);
    }
  }
}

/** The day of the calendar so many units away. */
function sameDay(anchor: Day, { unit, n }: OffsetForm): Day {
  const { year, month, day } = toCivil(anchor);
  if (unit === 'Y') return toDay(year + Math.trunc(n), month, day);
  if (unit === 'M') return toDay(year, month + Math.trunc(n), day);
  return anchor + Math.round((unit === 'W' ? 7 : 1) * n);
}

function shiftQuarter(anchor: Day, n: number, form: OffsetForm): Resolved {
  const { year, month } = toCivil(anchor);
  const index = year * 4 + Math.floor((month - 1) / 3) + n;
  const target = Math.floor(index / 4);
  const quarter = (index % 4) + 1;
  return {
    type: 'DATE',
    value: `${formatYear(target)}-Q${quarter}`,
    mod: form.mod,
    spoken: { grain: 'quarter', day: toDay(target, quarter * 3 - 2, 1) },
  };
}

/** "8.12am: The poll, published 12 minutes ago, …": counted from the time that opens the entry of a live report. */
function isOfEntry(
  { n }: OffsetForm,
  { narrative, tokens, first, paragraph }: ResolveContext,
): boolean {
  const { lastClock } = narrative;
  // "1:05 PM / Updated 5 hours ago": counted from when it was read.
  if (tokens.is(first - 1, 'updated') || /^[/|·•]$/.test(tokens.word(first - 1))) return false;
  if (n >= 0 || lastClock === null || tokens.gap(lastClock.first) !== 2) return false;
  return paragraph - lastClock.paragraph <= 1;
}

/** "an hour later" is a clock time when one was named, else only a length. */
function resolveClockOffset(form: OffsetForm, context: ResolveContext): Resolved {
  const clock = context.narrative.lastClock;
  const perUnit = form.unit === 'TH' ? 60 : form.unit === 'TM' ? 1 : 1 / 60;
  const since = clock?.minutes;
  const isNow = form.anchor === 'reference' || isOfEntry(form, context);
  if (!isNow || !clock || since === undefined || context.at - clock.at > MEMORY)
    return {
      type: 'DURATION',
      value: form.length ?? durationValue(form.unit, Math.abs(form.n)),
      mod: form.mod,
    };
  const minutes = since + Math.round(form.n * perUnit);
  const day = clock.day + Math.floor(minutes / 1440);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const resolved = dayValue(day, formatDay(day), {
    mod: form.mod,
    time: `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`,
  });
  return form.anchor === 'document' ? withoutMemory(resolved) : resolved;
}
