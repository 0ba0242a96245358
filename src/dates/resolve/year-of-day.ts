import { type Day, toCivil, toDay, weekdayOf } from '../calendar.ts';
import { cuesAt, isStop } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import type { Tense } from '../tense/nearest.ts';
import { cueAt } from '../tense/verbs.ts';
import { clauseTense } from './clause-tense.ts';
import type { ResolveContext } from './context.ts';
import { endsPeriod } from './ends-period.ts';
import { isMeant } from './meant-for.ts';
import { isToldOn } from './told-on.ts';
import { toldYear } from './told-year.ts';
import { POLL_MONTHS } from './year-of-month.ts';

/** A day this many days ahead is still taken for coming; more, when something is not to be before or beyond it. */
const NEAR_FUTURE = 60;
const NEAR_LIMIT = 100;
const FAR_PAST = 290;
const JUST_PAST = 35;
const FAR_FUTURE = 75;

/** The year of a month and day written without one: the weekday decides, else the story, else nearness and tense. */
export function yearOfDay(
  month: number,
  day: number,
  weekday: number | undefined,
  context: ResolveContext,
  document: Day,
): number {
  const { year } = toCivil(document);
  if (weekday !== undefined) {
    const fitting = [year, year - 1, year + 1, year - 2, year + 2].find(
      (candidate) => weekdayOf(toDay(candidate, month, day)) === weekday,
    );
    if (fitting !== undefined) return fitting;
  }
  const counted = yearOfCounted(month, day, context);
  if (counted !== null) return counted;
  const tense = clauseTense(context);
  const told = toldYear(month, day, context, tense);
  if (told !== null) return told;
  const distance = toDay(year, month, day) - document;
  if (distance <= 0 && distance > -FAR_PAST && isToldOn(context)) return year;
  const ahead = yearAhead(context, month, tense, document);
  if (ahead !== null) return ahead;
  // "61 accidents since Nov. 18": what has been so began before today.
  if (distance > 0 && context.tokens.is(context.first - 1, 'since')) return year - 1;
  // "profit for the 12 months to June 30"
  if (endsPeriod(context) && tense !== 'future')
    return distance > 0 && !isUnderWay(tense, context) ? year - 1 : year;
  if (month === 9 && day === 11 && isOfAttacks(distance, tense, context, document)) return ATTACKS;
  if (distance > 0 && tense === 'past' && (opensClause(context) || isDayOfDeed(context)))
    return year - 1;
  if (distance > 0 && distance <= (isLimit(context) ? NEAR_LIMIT : NEAR_FUTURE)) return year;
  if (tense === 'future') return distance < -JUST_PAST ? year + 1 : year;
  if (distance > 0 && isMovedOn(month, context, document)) return year;
  if (distance > 0 && isPollDay(distance, tense, context)) return year;
  if (distance < 0 && tense === 'none' && isPollSoon(distance + DAYS_OF_YEAR, context))
    return year + 1;
  if (distance < 0 && isMovedOn(month, context, document)) return year + 1;
  if (tense === 'past') return distance > 0 ? year - 1 : year;
  if (distance > FAR_FUTURE) return isRun(distance, context) ? year : year - 1;
  if (distance < 0 && distance + DAYS_OF_YEAR <= RUN && tense === 'none' && isBilled(context))
    return year + 1;
  return distance < -FAR_PAST ? year + 1 : year;
}

/** So near behind a day the same one may be named again. */
const AGAIN = 40;

/** "Two days later, on February 28": the very day that was counted just before. */
function yearOfCounted(month: number, day: number, context: ResolveContext): number | null {
  const { tokens, first, at } = context;
  const { lastDay } = context.narrative;
  if (lastDay === null || at - lastDay.at > AGAIN) return null;
  if (!/^[,(–-]$/.test(tokens.word(tokens.is(first - 1, 'on') ? first - 2 : first - 1)))
    return null;
  const civil = toCivil(lastDay.day);
  return civil.month === month && civil.day === day ? civil.year : null;
}

/** "was extended to January 31", told in November. */
function isMovedOn(month: number, context: ResolveContext, document: Day): boolean {
  return isMeant(context, (month - toCivil(document).month + 12) % 12);
}

/** "for the fiscal year ending Sept. 30", of which nothing past is told. */
function isUnderWay(tense: Tense, { tokens, first }: ResolveContext): boolean {
  return tense === 'none' && tokens.is(first - 1, 'ending');
}

/** "will open on March 7 and close, after two nights at the theatre, on June 20": what is to come goes on in its sentence. */
function yearAhead(
  { narrative, tokens, first, paragraph }: ResolveContext,
  month: number,
  tense: Tense,
  document: Day,
): number | null {
  const { last } = narrative;
  if (tense === 'past' || last?.grain !== 'day' || last.paragraph !== paragraph) return null;
  if (last.day <= document || first - last.first > SENTENCE) return null;
  for (let i = first - 1; i > last.first; i--) if (isStop(tokens, i)) return null;
  const spoken = toCivil(last.day);
  const months = month - spoken.month;
  if (months >= 0 && months <= HALF_YEAR) return spoken.year;
  // "starts on August 17 and ends May 25"
  const at = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  return months < 0 && /^(?:ends?|closes?|finish(?:es)?|until|till|to)$/.test(tokens.word(at))
    ? spoken.year + 1
    : null;
}

/** So many words of a sentence may stand between two of its days. */
const SENTENCE = 30;

/** "On Nov. 5 he drew a knife", "testified that on Nov. 5 he had": with the verb behind it, the day is of what was done. */
function opensClause({ tokens, first, end }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'on') || tokens.kind(end) !== 'word') return false;
  return tokens.isCapital(first - 1) || tokens.is(first - 2, 'that');
}

/** "was arrested on 9 June", "he died on 9 June": right behind its verb the day is over; but "a feast marked on 9 June". */
function isDayOfDeed({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'on') || cueAt(tokens, first - 2) !== 'past') return false;
  // "This article was amended on 16 May": after it had been printed.
  if (/^(?:amended|updated|corrected|edited)$/.test(tokens.word(first - 2))) return false;
  const subject = CUE.preterite | CUE.subject | CUE.plural;
  return (cuesAt(tokens, first - 3) & subject) !== 0 || tokens.isCapital(first - 3);
}

/** So many days ahead a listing may tell how long something runs. */
const RUN = 180;

/** "Old Vic, London, until 20 August", "From 5 to 9 June.": how listings tell when something is on, without a verb. */
function isRun(distance: number, { tokens, first }: ResolveContext): boolean {
  if (distance > RUN) return false;
  const word = tokens.word(first - 1);
  return (
    /^(?:until|till)$/.test(word) || (/^(?:from|to)$/.test(word) && tokens.isCapital(first - 1))
  );
}

/** "Tate Modern, London, to 12 April.", "In cinemas from 20 February": what a listing tells is still on. */
function isBilled({ tokens, first, end }: ResolveContext): boolean {
  const word = tokens.word(first - 1);
  if (word === 'from') return tokens.isIn(first - 2, 'offered');
  if (!/^(?:to|until|till)$/.test(word) || !tokens.is(first - 2, ',')) return false;
  return isStop(tokens, end) || tokens.gap(end) === 2 || tokens.kind(end) === undefined;
}

/** "no meeting before Feb. 12", "nothing beyond Christmas". */
function isLimit({ tokens, first }: ResolveContext): boolean {
  return /^(?:before|beyond)$/.test(tokens.word(first - 1));
}

const POLL_DAYS = 240;

const DAYS_OF_YEAR = 365;

/** "the Nov. 8 general election", "the state's June 7 primary" of which nothing past is told. */
function isPollDay(distance: number, tense: Tense, context: ResolveContext): boolean {
  if (isPollSoon(distance, context)) return true;
  if (tense === 'past' || distance > POLL_DAYS) return false;
  return context.tense.goesWithPoll(context.tokens, context.first, context.end);
}

function isPollSoon(distance: number, { tense, tokens, first, end }: ResolveContext): boolean {
  return distance <= 30 * POLL_MONTHS && tense.goesWithPoll(tokens, first, end);
}

/** The year of the "Sept. 11 attacks". */
const ATTACKS = 2001;

/** "the Sept. 11 attacks", "after Sept. 11": long after, and at another time of the year, it is that of 2001. */
function isOfAttacks(
  distance: number,
  tense: Tense,
  { tokens, end }: ResolveContext,
  document: Day,
): boolean {
  if (document < toDay(ATTACKS, 9, 11)) return false;
  const noun = tokens.word(end);
  if (/^(?:attacks?|terrorist|terror|hijackings|hijackers)$/.test(noun)) return true;
  return tense !== 'future' && Math.abs(distance) > FAR_FUTURE;
}

const HALF_YEAR = 6;
