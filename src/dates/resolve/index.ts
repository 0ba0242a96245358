import { formatDay } from '../calendar.ts';
import type { ClockForm, Form } from '../form.ts';
import { resolveCalendar } from './calendar-form.ts';
import {
  dayValue,
  type ResolveContext,
  type Resolved,
  type Spoken,
  unknownValue,
} from './context.ts';
import { resolveCurrent } from './current.ts';
import { resolveDuration } from './duration.ts';
import { resolveOffset } from './offset.ts';

/** A clock time farther than this from the article's day needs its day beside it. */
const NEAR_DAYS = 7;
/** "on Tuesday 11 March at 7.30": so many characters from the day to its time. */
const BESIDE = 40;
const CLOCK_MEMORY = 1000;

/** Resolves an underspecified form against the article's date and what has been spoken of; null when it is no date after all. */
export function resolve(form: Form, context: ResolveContext): Resolved | null {
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, context);
    case 'offset':
      return resolveOffset(form, context);
    case 'duration':
      return resolveDuration(form);
    case 'clock':
      return resolveClock(form, context);
    case 'current':
      return resolveCurrent(form, context);
    case 'fixed':
      return { type: form.type, value: form.value, mod: form.mod };
    case 'none':
      return null;
  }
}

/** The story of a past day goes on into the next paragraph. */
function isRecent(spoken: Spoken, context: ResolveContext): boolean {
  const isPast = context.document === null || spoken.day <= context.document;
  return isPast && context.at - spoken.at <= CLOCK_MEMORY;
}

/** A clock time belongs to the day spoken of in its paragraph, else to the article's; at the head of a paragraph it is the article's ("19:05 – Summary of the day"). */
function resolveClock(form: ClockForm, context: ResolveContext): Resolved {
  const { document, tokens, first } = context;
  const { lastDay } = context.narrative;
  const opensParagraph = tokens.gap(first) === 2;
  const near =
    lastDay !== null &&
    !opensParagraph &&
    (lastDay.paragraph === context.paragraph || isRecent(lastDay, context)) &&
    (document === null ||
      Math.abs(document - lastDay.day) <= NEAR_DAYS ||
      lastDay.explicitYear ||
      context.at - lastDay.at <= BESIDE);
  const day = near ? lastDay.day : document;
  return day === null ? unknownValue('XXXX-XX-XX', form) : dayValue(day, formatDay(day), form);
}
