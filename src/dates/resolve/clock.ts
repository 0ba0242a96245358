import { type Day, formatDay } from '../calendar.ts';
import type { ClockForm } from '../form.ts';
import {
  dayValue,
  type ResolveContext,
  type Resolved,
  type Spoken,
  unknownValue,
} from './context.ts';

/** A clock time farther than this from the article's day needs its day beside it. */
const NEAR_DAYS = 7;
/** "on Tuesday 11 March at 7.30": so many characters from the day to its time. */
const BESIDE = 40;
const CLOCK_MEMORY = 1000;
/** Words to either side of a part of day in which its "will" stands. */
const AROUND = 10;
const LONG_AGO = 366;

/**
 * Resolves a time of day: it belongs to the day spoken of in its paragraph, else to the article's; at the head of a
 * paragraph it is the article's ("19:05 – Summary of the day").
 */
export function resolveClock(form: ClockForm, context: ResolveContext): Resolved | null {
  const day = dayOf(context);
  if (form.ofStory) return partOfDay(form, day, context);
  return day === null ? unknownValue('XXXX-XX-XX', form) : dayValue(day, formatDay(day), form);
}

function dayOf(context: ResolveContext): Day | null {
  const { document, tokens, first } = context;
  const { lastDay } = context.narrative;
  const near =
    lastDay !== null &&
    // "It has been so since Monday" tells of today.
    !lastDay.isSince &&
    tokens.gap(first) !== 2 &&
    (lastDay.paragraph === context.paragraph || isRecent(lastDay, context)) &&
    (document === null ||
      Math.abs(document - lastDay.day) <= NEAR_DAYS ||
      lastDay.explicitYear ||
      context.at - lastDay.at <= BESIDE);
  return near ? lastDay.day : document;
}

/** The story of a past day goes on into the next paragraph. */
function isRecent(spoken: Spoken, context: ResolveContext): boolean {
  const isPast = context.document === null || spoken.day <= context.document;
  return isPast && context.at - spoken.at <= CLOCK_MEMORY;
}

/** "They met in the evening", but not "they meet in the evening", which is a habit; "they will be back in the morning" is the next. */
function partOfDay(form: ClockForm, day: Day | null, context: ResolveContext): Resolved | null {
  const { document, tense, tokens, first, end } = context;
  const told = tense.nearest(tokens, first, end);
  if (told === 'none' || (told === 'future' && !promises(context))) return null;
  if (day === null) return unknownValue('XXXX-XX-XX', form);
  if (day === document && isElsewhen(context)) return null;
  const isEarly = form.time === 'MO' || form.time === 'DW';
  const isLimit = day !== document && /^(?:until|till)$/.test(tokens.word(first - 1));
  const at = isEarly && (isLimit || told === 'future') ? day + 1 : day;
  return dayValue(at, formatDay(at), form);
}

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
