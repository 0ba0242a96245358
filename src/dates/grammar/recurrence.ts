import type { Unit } from '../form.ts';
import { durationValue } from '../resolve/duration.ts';

/**
 * The TIMEX3 value of what recurs every `n` units: the period ("every day" and "twice a day" P1D, "every two weeks" P2W;
 * TimeML 1.2.1). A weekend is a place in the week, as "every Friday" is.
 */
export function recurrenceValue(unit: Unit, n: number | 'X'): string {
  return unit === 'WE' && n === 1 ? 'XXXX-WXX-WE' : durationValue(unit, n);
}
