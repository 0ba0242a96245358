import type { Form } from '../form.ts';
import { resolveCalendar } from './calendar-form.ts';
import { resolveClock } from './clock.ts';
import type { ResolveContext, Resolved } from './context.ts';
import { resolveCurrent } from './current.ts';
import { resolveDuration } from './duration.ts';
import { resolveOffset } from './offset.ts';

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
