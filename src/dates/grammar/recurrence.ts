import type { Unit } from '../form.ts';
import { durationValue } from '../resolve/duration.ts';

/** "every day" names places in the calendar, as "every Friday" does. */
const EVERY: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  Q: 'XXXX-QX',
  WE: 'XXXX-WXX-WE',
};

/** The TIMEX3 value of what recurs every `n` units; "every two weeks" names a period (P2W). */
export function recurrenceValue(unit: Unit, n: number | 'X'): string {
  return (n === 1 ? EVERY[unit] : undefined) ?? durationValue(unit, n);
}
