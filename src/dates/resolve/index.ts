import { formatDay } from '../calendar.ts';
import type { ClockForm, Form } from '../form.ts';
import { resolveCalendar } from './calendar-form.ts';
import { dayValue, type ResolveContext, type Resolved, unknownValue } from './context.ts';
import { resolveCurrent } from './current.ts';
import { resolveDuration } from './duration.ts';
import { resolveOffset } from './offset.ts';

const CLOCK_MEMORY = 500;

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

/** A clock time belongs to the day spoken of just before, else to the article's. */
function resolveClock(form: ClockForm, context: ResolveContext): Resolved {
  const { lastDay } = context.narrative;
  const near =
    lastDay !== null &&
    (lastDay.paragraph === context.paragraph || context.at - lastDay.at <= CLOCK_MEMORY);
  const day = near ? lastDay.day : context.document;
  return day === null ? unknownValue('XXXX-XX-XX', form) : dayValue(day, formatDay(day), form);
}
