import { type Day, formatDay } from '../calendar.ts';
import type { ClockForm } from '../form.ts';
import { dayOfClock } from './clock-day.ts';
import { recurs } from './clock-recurs.ts';
import { dayValue, type ResolveContext, type Resolved, unknownValue } from './context.ts';

/** Words to either side of a part of day in which its "will" stands. */
const AROUND = 10;
const LONG_AGO = 366;

/** Resolves a time of day: it belongs to the day that is told of, else to the article's. */
export function resolveClock(form: ClockForm, context: ResolveContext): Resolved | null {
  if (recurs(context.tokens, context.first, context.end)) return unknownValue('XXXX-XX-XX', form);
  const day = dayOfClock(context);
  if (form.ofStory) return partOfDay(form, day, context);
  if (day === null) return unknownValue('XXXX-XX-XX', form);
  const past = dayPastMidnight(form, context);
  if (past !== null) return dayValue(past, formatDay(past), form);
  if (isNightOver(form, day, context)) return dayValue(day + 1, formatDay(day + 1), form);
  if (isAfterNoon(form, day, context)) return dayValue(day, formatDay(day), inSecondHalf(form));
  return dayValue(day, formatDay(day), isPastMidnight(form, day, context) ? MIDNIGHT_PAST : form);
}

const HALF_DAY = 720;

/** "Gates opened at 3pm, and by half past five …": the next time of that name in the story's day. */
function isAfterNoon({ isHalfless, time }: ClockForm, day: Day, context: ResolveContext): boolean {
  const { lastClock } = context.narrative;
  if (!isHalfless || time === undefined || lastClock?.day !== day) return false;
  if (lastClock.paragraph !== context.paragraph || lastClock.minutes === undefined) return false;
  const minutes = 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
  return minutes < HALF_DAY && minutes < lastClock.minutes;
}

function inSecondHalf(form: ClockForm): ClockForm {
  const time = form.time ?? '';
  return { ...form, time: `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` };
}

/** So many words from the first time of a stretch to the second. */
const STRETCH = 8;
/** So many words from what happened in the evening to what did in the night. */
const SENTENCE = 14;
/** Before this hour it is night. */
const NIGHT_ENDS = 360;

/** "between 10 p.m. on Wednesday and 3 a.m.", "from 9pm until 5am", "was held at 9pm on Sunday and freed at 2am": behind a time of the evening, one of the night is of the next day. */
function dayPastMidnight({ time, ofStory }: ClockForm, context: ResolveContext): Day | null {
  const { narrative, tokens, first, paragraph } = context;
  const { lastClock } = narrative;
  if (ofStory || time === undefined || lastClock?.minutes === undefined) return null;
  if (lastClock.paragraph !== paragraph || first - lastClock.first > SENTENCE) return null;
  const minutes = 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
  if (lastClock.minutes < HALF_DAY || minutes >= HALF_DAY) return null;
  const opening = tokens.word(lastClock.first - 1);
  const joint = tokens.word(first - 1);
  const isStretch =
    opening === 'between'
      ? joint === 'and'
      : opening === 'from' && /^(?:to|until|till|–|-)$/.test(joint);
  if (isStretch) return first - lastClock.first <= STRETCH ? lastClock.day + 1 : null;
  const isNight = lastClock.minutes >= 60 * EVENING && minutes < NIGHT_ENDS;
  return isNight && joint === 'at' && goesOn(lastClock.first, context) ? lastClock.day + 1 : null;
}

/** Does the sentence go on with "and" from the first time? */
function goesOn(from: number, { tokens, first }: ResolveContext): boolean {
  let isJoined = false;
  for (let i = from + 1; i < first; i++) {
    if (/^[.;:?!"“”]$/.test(tokens.word(i)) && tokens.gap(i + 1) !== 0 && tokens.isCapital(i + 1))
      return false;
    if (/^(?:after|since)$/.test(tokens.word(i))) return false;
    if (tokens.is(i, 'and')) isJoined = true;
  }
  return isJoined;
}

const EVENING = 18;

/** "They fought overnight. … Queues had formed by noon": of the day on which the night ended. */
function isNightOver(
  { time }: ClockForm,
  day: Day,
  { narrative, tokens }: ResolveContext,
): boolean {
  const { lastDay } = narrative;
  if (lastDay?.day !== day || !tokens.is(lastDay.first, 'overnight')) return false;
  return time !== undefined && Number(time.slice(0, 2)) < EVENING;
}

const MIDNIGHT_PAST = { time: '00:00' };

/** "The truce took hold at midnight": of the article's own day that which is over is the one before. */
function isPastMidnight({ time }: ClockForm, day: Day, context: ResolveContext): boolean {
  if (time !== '24:00' || day !== context.document) return false;
  const { tense, tokens, first, end } = context;
  // "between 10pm and midnight"
  if (isSecond(day, context)) return false;
  // "told reporters shortly before midnight": of the midnight that ends the day.
  if (/^(?:before|until|till|to)$/.test(tokens.word(first - 1))) return false;
  return tense.nearest(tokens, first, end) === 'past';
}

/** "between 10pm and midnight": behind a time of the day's second half. */
function isSecond(day: Day, { narrative, tokens, first }: ResolveContext): boolean {
  const { lastClock } = narrative;
  if (lastClock?.minutes === undefined || lastClock.day !== day) return false;
  return (
    /^(?:and|–|-)$/.test(tokens.word(first - 1)) &&
    first - lastClock.first <= SECOND &&
    lastClock.minutes >= HALF_DAY
  );
}

/** So many words from a time to the one it is joined to. */
const SECOND = 5;

/** "They met in the evening", but not "they meet in the evening", which is a habit; "they will be back in the morning" is the next. */
function partOfDay(form: ClockForm, day: Day | null, context: ResolveContext): Resolved | null {
  const { document, tense, tokens, first, end } = context;
  const told = tense.nearest(tokens, first, end);
  if (told === 'none' || (told === 'future' && !promises(context))) return null;
  if (day === null) return unknownValue('XXXX-XX-XX', form);
  if (day === document && isElsewhen(context)) return null;
  const isEarly = form.time === 'MO' || form.time === 'DW';
  const isLimit = day !== document && /^(?:until|till)$/.test(tokens.word(first - 1));
  const isNext = isLimit || (told === 'future' && !isOfDay(day, context));
  const at = isEarly && isNext ? day + 1 : day;
  return dayValue(at, formatDay(at), form);
}

/** So many characters from a day to its morning. */
const OF_DAY = 100;

/** "On Friday it will rain in the morning", "Tomorrow will be dry, with fog in the morning": of the day just named, unless that was its evening ("It will be cold tonight, thawing by the morning"). */
function isOfDay(day: Day, { narrative, tokens, at, paragraph }: ResolveContext): boolean {
  const { lastDay } = narrative;
  if (lastDay?.day !== day || lastDay.paragraph !== paragraph || at - lastDay.at > OF_DAY)
    return false;
  for (let i = lastDay.first; i < lastDay.first + DAY_AND_PART; i++)
    if (/^(?:tonight|overnight|night|evening)$/.test(tokens.word(i))) return false;
  return true;
}

/** So many words has "late on Friday evening". */
const DAY_AND_PART = 5;

/** "will meet in the evening", but not "may be seen in the afternoon". */
function promises({ tokens, first, end }: ResolveContext): boolean {
  for (let i = first - AROUND; i < end + AROUND; i++)
    if (/^(?:will|'ll|shall|would)$/.test(tokens.word(i))) return true;
  return false;
}

/** Is the paragraph's story of another year: of that one no day is known. */
function isElsewhen({ document, narrative, paragraph }: ResolveContext): boolean {
  const { last } = narrative;
  if (last?.grain !== 'year' || last.paragraph !== paragraph || document === null) return false;
  return last.day < document - LONG_AGO;
}
