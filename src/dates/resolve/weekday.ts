import { type Day, formatDay, toCivil, toDay, weekdayOf } from '../calendar.ts';
import type { CalendarForm } from '../form.ts';
import type { Tokens } from '../words/tokens.ts';
import { dayValue, type ResolveContext, type Resolved, unknownValue } from './context.ts';
import { dayOfDiary } from './diary-day.ts';
import { isAhead } from './weekday-ahead.ts';
import { isForbidden, isOutOf } from './weekday-planned.ts';

/** A weekday this many days ahead would be called by its name alone, without "next". */
const TOO_NEAR = 2;
/** Characters from the beginning of a range to its end. */
const RANGE = 30;

/** Resolves a weekday: without other words the latest such day up to the article's, unless something is expected. */
export function resolveWeekday(
  weekday: number,
  form: CalendarForm,
  context: ResolveContext,
): Resolved | null {
  const { document, narrative } = context;
  const anchor =
    form.which === 'same' || form.which === 'following' || form.which === 'previous'
      ? (narrative.lastDay?.day ?? document)
      : document;
  if (anchor === null) return unknownValue(`XXXX-WXX-${weekday}`, form);
  const found =
    form.weekShift !== undefined
      ? anchor - weekdayOf(anchor) + weekday + 7 * form.weekShift
      : form.fields.day === undefined
        ? pick(weekday, form, context, anchor)
        : withDayOfMonth(weekday, form.fields.day, monthNear(context) ?? anchor);
  if (found === null) return null;
  const day = found + (form.plusDays ?? 0);
  return dayValue(day, formatDay(day), form);
}

function pick(weekday: number, form: CalendarForm, context: ResolveContext, anchor: Day): Day {
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  switch (form.which) {
    case 'last':
    case 'past':
    case 'previous':
      return anchor - (back || 7);
    case 'next':
      // "next Thursday" on a Wednesday is not tomorrow, "next Sunday" on a Monday is this week's.
      return anchor + (ahead > TOO_NEAR ? ahead : ahead + 7);
    case 'coming':
    case 'following':
      return anchor + (ahead || 7);
    case 'this':
      return context.tense.nearest(context.tokens, context.first, context.end) === 'past' &&
        !isLedTo(context) &&
        !isUnreal(context)
        ? anchor - back
        : anchor + ahead;
    default: {
      const joined =
        rangeEnd(weekday, context) ?? dayOfList(weekday, context) ?? dayOfDiary(weekday, context);
      if (joined !== null) return joined;
      if (!isAhead(context)) return anchor + (isImminent(ahead, context) ? ahead : -back);
      // What "was due on Tuesday" was so yesterday, when the paper is Wednesday's, or came to nothing.
      return (back === 1 || cameToNothing(context)) && wasDue(context)
        ? anchor - back
        : anchor + ahead;
    }
  }
}

/** So far before "this Saturday" what leads to it may stand. */
const LEAD = 8;

/** "pressed for arms before the second anniversary this Saturday". */
function isLedTo({ tokens, first }: ResolveContext): boolean {
  // "The book, out this Thursday, was written in haste."
  if (/^(?:out|due)$/.test(tokens.word(first - 1)) && tokens.is(first - 2, ',')) return true;
  for (let i = first - 1; i > first - LEAD && tokens.kind(i) === 'word'; i--)
    if (/^(?:before|ahead|until|till)$/.test(tokens.word(i))) return true;
  return false;
}

/** So far before "this Saturday" the verb may stand. */
const UNREAL = 10;

/** "They would have been married 50 years this Saturday": what would have been is of a day to come. */
function isUnreal({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 2; i > first - UNREAL && tokens.kind(i) !== 'mark'; i--)
    if (tokens.is(i, 'would')) return tokens.is(i + 1, 'have');
  return false;
}

/** So many days ahead what is told to come before an event of that day is told of the coming one. */
const IMMINENT = 3;

/** So many days ahead it is told who will not take part. */
const TOLD_AHEAD = 5;

/** "Mr. Hill stumbled days before Tuesday's primary", told on a Sunday. */
function isImminent(ahead: number, context: ResolveContext): boolean {
  const { tense, tokens, first, end } = context;
  const isNear = ahead > 0 && ahead <= IMMINENT;
  if (isNear && (tense.precedes(tokens, first, end) || isForbidden(context))) return true;
  return ahead > 0 && ahead <= TOLD_AHEAD && isOutOf(context);
}

function wasDue({ tense, tokens, first }: ResolveContext): boolean {
  return tense.wasDue(tokens, first);
}

/** "was expected in court on Tuesday but did not appear", "was due to speak on Monday when the lights went out"; but "was due on Tuesday but has been put off". */
function cameToNothing({ tokens, end }: ResolveContext): boolean {
  const at = tokens.is(end, ',') ? end + 1 : end;
  if (!tokens.is(at, 'but') && !tokens.is(at, 'when')) return false;
  for (let i = at + 1; i <= at + AFTERMATH; i++)
    if (/^(?:has|have|will|may|could|is|are)$/.test(tokens.word(i))) return false;
  return true;
}

/** So many words from "but" to its verb. */
const AFTERMATH = 4;

/** "Wednesday to Friday", "between Saturday and Monday": the end comes within a week of the beginning. */
function rangeEnd(weekday: number, { narrative, tokens, first, at }: ResolveContext): Day | null {
  const { last } = narrative;
  if (last?.grain !== 'day' || at - last.at > RANGE) return null;
  const joint = tokens.word(first - 1);
  // "from Thursday evening to Saturday"
  const begin = isPartOfDay(tokens, first - 2) ? first - 3 : first - 2;
  if (!tokens.isOf(begin, 'WEEKDAY')) return null;
  const isRange =
    /^(?:to|through|until|till|–|-)$/.test(joint) ||
    (joint === 'and' && tokens.is(begin - 1, 'between'));
  return isRange ? last.day + ((weekday - weekdayOf(last.day) + 7) % 7) : null;
}

function isPartOfDay(tokens: Tokens, i: number): boolean {
  return tokens.isOf(i, 'POD');
}

/** "next Tuesday and Wednesday", "last Monday, Tuesday and Wednesday": a list that "last" or "next" begins goes on from its first day. */
function dayOfList(weekday: number, context: ResolveContext): Day | null {
  const { narrative, tokens, first } = context;
  const { last } = narrative;
  if (last?.grain !== 'day' || !tokens.isOf(first - 2, 'WEEKDAY')) return null;
  if (!/^(?:and|or|,|&)$/.test(tokens.word(first - 1))) return null;
  let i = first - 2;
  while (i > first - LIST && tokens.is(i - 1, ',') && tokens.isOf(i - 2, 'WEEKDAY')) i -= 2;
  const isBegun = tokens.isOf(i - 1, 'LAST', 'NEXT') || tokens.isOf(i - 2, 'LAST', 'NEXT');
  if (!isBegun && !isSecondAhead(last.day, context)) return null;
  return last.day + ((weekday - weekdayOf(last.day) + 7) % 7);
}

/** "an alert for Tuesday and Wednesday": the second of two days, of which the first lies ahead; but "on Friday and Saturday was spent". */
function isSecondAhead(before: Day, { document, tokens, first, end }: ResolveContext): boolean {
  if (document === null || before <= document || !tokens.is(first - 1, 'and')) return false;
  return !/^(?:was|were|had|saw)$/.test(tokens.word(end));
}

/** So many tokens has a list of weekdays before its last. */
const LIST = 8;

/** So many characters from a month to the days of it. */
const OF_MONTH = 300;

/** "The August fair runs from Friday 23 to Monday 26": the month named just before, if any. */
function monthNear({ narrative, at }: ResolveContext): Day | null {
  const { last } = narrative;
  if (last === null || at - last.at > OF_MONTH) return null;
  return last.grain === 'month' || last.grain === 'day' ? last.day : null;
}

/** "Friday the 13th": the nearest such day, the past first. */
function withDayOfMonth(weekday: number, day: number, anchor: Day): Day | null {
  const { year, month } = toCivil(anchor);
  for (const shift of [0, -1, 1, -2, 2, -3, 3, -4, -5, -6, 4, 5, 6]) {
    const candidate = toDay(year, month + shift, day);
    if (weekdayOf(candidate) === weekday && toCivil(candidate).day === day) return candidate;
  }
  return null;
}
