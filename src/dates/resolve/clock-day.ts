import type { Day } from '../calendar.ts';
import { isDayOfReport, isDayOfStart } from '../tense/report.ts';
import type { Tokens } from '../words/tokens.ts';
import type { ResolveContext, Spoken } from './context.ts';

/** A day farther than this from the article's is of another story, unless its own words are near. */
const NEAR_DAYS = 7;
/** So many characters from such a day to its times. */
const OTHER_STORY = 300;
/** "on Tuesday 11 March at 7.30": so many characters from the day to its time. */
const BESIDE = 40;
/** So many characters from a day with its year to a time in the next paragraph. */
const NEXT_TO = 200;
const CLOCK_MEMORY = 1000;
/** So many days back are looked through. */
const DAYS_BACK = 12;

/**
 * The day that a time of day belongs to: what happened at that time did so on the day that the story is told of, over
 * paragraphs too; of what is or will be, it is the day spoken of just now, else the article's.
 */
export function dayOfClock(context: ResolveContext): Day | null {
  const { document, tense, tokens, first, end, narrative } = context;
  // "19:05 – Summary of the day"
  if (tokens.gap(first) === 2) return dayOfHeading(context) ?? document;
  // "had yet to reply as of 8.45pm"
  if (tokens.is(first - 1, 'of') && tokens.is(first - 2, 'as')) return document;
  // "Mr Hill has resigned. (See 3.48pm.)": another entry of the same live report.
  if (tokens.is(first - 1, 'see')) return document;
  const { lastDay } = narrative;
  if (lastDay === null) return document;
  if (isQuoted(context)) return document;
  // Most times stand beside the day they are of; no verb need be looked for.
  const isHere = lastDay.paragraph === context.paragraph || lastDay.day === document;
  if (isHere && (document === null || lastDay.day <= document) && isOfStory(lastDay, context))
    return lastDay.day;
  const told = tense.nearest(tokens, first, end);
  if (told === 'past') return dayOfStory(lastDay, context) ?? document;
  if (isNear(lastDay, told === 'future', context)) return lastDay.day;
  return told === 'future' ? (dayOfPlan(context) ?? document) : document;
}

/** So many words has a line that is only a day: "Saturday, Nov. 12, 2022". */
const LONGEST_HEADING = 8;

/** "Thursday, Nov. 10 ¶ 9 a.m. Yoga ¶ 8 p.m. Films": the day that stands alone above the entries of a calendar or a live report. */
function dayOfHeading({ narrative, tokens }: ResolveContext): Day | null {
  let steps = 0;
  for (let day = narrative.lastDay; day !== null && steps < DAYS_BACK; day = day.before, steps++)
    if (isHeading(tokens, day.first)) return day.day;
  return null;
}

function isHeading(tokens: Tokens, first: number): boolean {
  if (first > 0 && tokens.gap(first) !== 2) return false;
  for (let i = first; i < first + LONGEST_HEADING; i++) {
    if (i > first && (tokens.gap(i) === 2 || tokens.kind(i) === undefined)) return true;
    const isOfDate =
      tokens.kind(i) !== 'word' || tokens.isOf(i, 'WEEKDAY', 'WDABB', 'MONTH', 'MABB');
    if (!isOfDate) return false;
  }
  return false;
}

/** So many days ahead the day may be of which an article tells what will be. */
const PLANNED_DAYS = 60;

/** "The vote is on Nov. 4. … Polls will be open from 7 a.m.": the one day to come that the article names. */
function dayOfPlan({ narrative, document, tokens, first }: ResolveContext): Day | null {
  if (document === null || !/^(?:at|from)$/.test(tokens.word(first - 1))) return null;
  let plan: Day | null = null;
  let steps = 0;
  for (let day = narrative.lastDay; day !== null && steps < DAYS_BACK; day = day.before, steps++) {
    if (day.day <= document) continue;
    if ((plan !== null && plan !== day.day) || day.day > document + PLANNED_DAYS) return null;
    plan = day.day;
  }
  return plan;
}

/** So far before the time of a price the share may stand. */
const PRICE = 16;

/** "Its shares had risen 9% by 1330 GMT": a price is of the article's day, unless the sentence names another. */
function isQuoted({ tokens, first, end, narrative }: ResolveContext): boolean {
  // "By 11:30 a.m. in London, shares were flat", "At 1015 GMT, gold was at $1,300": without another day behind
  if (/^(?:by|at)$/.test(tokens.word(first - 1)) && tokens.isCapital(first - 1))
    return isPriceBehind(tokens, end);
  const isBy =
    tokens.is(first - 1, 'by') || (tokens.is(first - 1, 'at') && isGreenwich(tokens, end));
  if (!isBy) return false;
  let isPrice = false;
  for (let i = first - 2; i >= first - PRICE && tokens.gap(i + 1) !== 2; i--) {
    if (i === narrative.lastDay?.first) return false;
    if (tokens.is(i, '.') && tokens.gap(i + 1) === 1) break;
    if (tokens.isIn(i, 'traded')) isPrice = true;
  }
  return isPrice;
}

/** So many words from the time that opens a sentence to the share. */
const PRICED = 8;

function isPriceBehind(tokens: Tokens, end: number): boolean {
  for (let i = end; i < end + PRICED && tokens.gap(i) !== 2 && !tokens.is(i, '.'); i++)
    if (tokens.isIn(i, 'traded')) return true;
  return false;
}

function isGreenwich(tokens: Tokens, end: number): boolean {
  return tokens.is(end - 1, 'gmt') || tokens.is(end - 1, 'utc');
}

/** Does a time of what is or will be go with the day spoken of last? */
function isNear(lastDay: Spoken, isFuture: boolean, context: ResolveContext): boolean {
  const { document, at, paragraph } = context;
  // "It has been so since Monday" tells of today.
  if (lastDay.isSince) return false;
  if (lastDay.paragraph !== paragraph) {
    const isToCome = document !== null && lastDay.day > document;
    if (isToCome !== isFuture || at - lastDay.at > (isToCome ? OTHER_STORY : CLOCK_MEMORY))
      return false;
  }
  return (
    document === null ||
    Math.abs(document - lastDay.day) <= NEAR_DAYS ||
    lastDay.explicitYear ||
    at - lastDay.at <= BESIDE
  );
}

/** The day named for what happened; one on which it was only told counts where there is no other. */
function dayOfStory(lastDay: Spoken | null, context: ResolveContext): Day | null {
  let reported: Spoken | null = null;
  let steps = 0;
  for (let day = lastDay; day !== null && steps < DAYS_BACK; day = day.before, steps++) {
    if (reported && reported.paragraph === context.paragraph && day.paragraph !== context.paragraph)
      break;
    if (isStamp(day, context)) continue;
    if (isOfStory(day, context)) return isNextTo(day, context) ? day.day : mainDay(day, context);
    if (isPast(day, context) && !isDayOfStart(context.tokens, day.first)) reported ??= day;
  }
  return reported?.day ?? timedDay(lastDay, context) ?? dayLongOver(lastDay, context);
}

/** So many characters from a day long over to a time of it, in a story of such days. */
const LONG_STORY = 700;
/** So many days long over make a story of them. */
const OF_LONG_STORY = 3;

/** "On 15 September a user posted a clip. … It was filmed at 17:30": in a story of which all days are long over, the one named last. */
function dayLongOver(lastDay: Spoken | null, context: ResolveContext): Day | null {
  const { document, at, paragraph } = context;
  if (lastDay === null || document === null) return null;
  if (paragraph - lastDay.paragraph > 1 || at - lastDay.at > LONG_STORY) return null;
  let steps = 0;
  for (let day: Spoken | null = lastDay; day !== null && steps < DAYS_BACK; day = day.before) {
    if (isStamp(day, context)) continue;
    if (day.day > document - NEAR_DAYS) return null;
    steps++;
  }
  return steps >= OF_LONG_STORY ? lastDay.day : null;
}

/** "May 18, 2023", above the story: when it was printed, which by itself makes no day of the story. */
function isStamp({ day, explicitYear }: Spoken, { document }: ResolveContext): boolean {
  return explicitYear && day === document;
}

/** A story of so many days ago is still told with its times. */
const TIMED_DAYS = 60;

/** The day, more than a week ago, of which a time has been told: "at 07:40 on May 2". */
function timedDay(lastDay: Spoken | null, { document }: ResolveContext): Day | null {
  let steps = 0;
  for (let day = lastDay; day !== null && steps < DAYS_BACK; day = day.before, steps++) {
    const age = document === null ? 0 : document - day.day;
    if (day.minutes !== undefined && age > 0 && age <= TIMED_DAYS) return day.day;
  }
  return null;
}

/** Does the day stand in the paragraph of the time, or in the one before? */
function isNextTo(day: Spoken, { paragraph }: ResolveContext): boolean {
  return paragraph - day.paragraph <= 1;
}

/** The day that most of the story is told of, of two named as often the one named last. */
function mainDay(last: Spoken, context: ResolveContext): Day {
  const times = new Map<Day, number>();
  let steps = 0;
  for (let day: Spoken | null = last; day !== null && steps < DAYS_BACK; day = day.before, steps++)
    if (isOfStory(day, context)) times.set(day.day, (times.get(day.day) ?? 0) + 1);
  let main = last.day;
  for (const [day, count] of times) if (count > (times.get(main) ?? 0)) main = day;
  return main;
}

/** Did something happen on the day, more than that it was told or began? */
function isOfStory(spoken: Spoken, context: ResolveContext): boolean {
  const { tokens } = context;
  if (!isPast(spoken, context)) return false;
  return !isDayOfReport(tokens, spoken.first) && !isDayOfStart(tokens, spoken.first);
}

/** So many words from the mark that opens a paragraph to the time. */
const SPOKEN = 12;

/** Is the time in a speech that opens its paragraph, and goes on with what was told of the day before it? */
function isSpoken(tokens: Tokens, first: number): boolean {
  let i = first;
  while (i > first - SPOKEN && tokens.gap(i) !== 2) i--;
  return tokens.gap(i) === 2 && /^["“'‘]$/.test(tokens.word(i));
}

/** Can the story be of this day? */
function isPast(
  spoken: Spoken,
  { document, at, paragraph, tokens, first }: ResolveContext,
): boolean {
  if (spoken.isSince) return false;
  if (document === null) return true;
  // "He sold the boat on 4 June 2011.", and in the next paragraph “They came at 8am …”
  const isHere =
    spoken.paragraph === paragraph ||
    (spoken.explicitYear &&
      paragraph - spoken.paragraph === 1 &&
      at - spoken.at <= NEXT_TO &&
      isSpoken(tokens, first));
  if (spoken.day > document) return isHere && at - spoken.at <= BESIDE;
  if (document - spoken.day <= NEAR_DAYS) return true;
  return isHere && (spoken.explicitYear || at - spoken.at <= OTHER_STORY);
}
