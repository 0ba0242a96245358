import type { DurationForm, Unit } from '../form.ts';
import type { Resolved } from './context.ts';

const LETTER: Readonly<Record<Unit, string>> = {
  Y: 'Y',
  M: 'M',
  W: 'W',
  D: 'D',
  WE: 'WE',
  Q: 'Q',
  H: 'H',
  E: 'E',
  C: 'C',
  TH: 'H',
  TM: 'M',
  TS: 'S',
};

/** Half units in the next smaller one: half a year is six months. */
const HALVES: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  Y: [6, 'M'],
  D: [12, 'TH'],
  TH: [30, 'TM'],
  TM: [30, 'TS'],
};

/** A TIMEX3 duration ("P2W", "PT5H30M", "PXY"); decades and centuries in years. */
export function durationValue(unit: Unit, n: number | 'X'): string {
  if (n !== 'X' && unit === 'E') return durationValue('Y', n * 10);
  if (n !== 'X' && unit === 'C') return durationValue('Y', n * 100);
  const prefix = unit.startsWith('T') ? 'PT' : 'P';
  const half = HALVES[unit];
  if (n !== 'X' && n % 1 === 0.5 && half) {
    const [count, smaller] = half;
    const whole = Math.floor(n);
    if (whole === 0) return durationValue(smaller, count);
    const time = smaller.startsWith('T') && !unit.startsWith('T') ? 'T' : '';
    return `${prefix}${whole}${LETTER[unit]}${time}${count}${LETTER[smaller]}`;
  }
  return `${prefix}${n}${LETTER[unit]}`;
}

/** Resolves a length of time. */
export function resolveDuration(form: DurationForm): Resolved {
  return { type: 'DURATION', value: durationValue(form.unit, form.n), mod: form.mod };
}
