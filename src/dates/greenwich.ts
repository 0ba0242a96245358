import type { ClockForm, Form } from './form.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
/** No place is farther than this from Greenwich, to the east and to the west. */
const EASTMOST = 14 * HOUR;
const WESTMOST = -12 * HOUR;

/** Of a time at a place and the same at Greenwich, the days by which the place is ahead: 1 for "03:14 (18:14 GMT on Tuesday)", where it is Wednesday; 0 where that is not known. */
export function daysAhead({ time, zone }: ClockForm, greenwich: Form): -1 | 0 | 1 {
  if (zone !== undefined && zone !== 'local') return 0;
  if (greenwich.kind !== 'calendar' && greenwich.kind !== 'offset') return 0;
  if (greenwich.zone !== 'GMT' && greenwich.zone !== 'UTC') return 0;
  const [here, there] = [minutesOf(time), minutesOf(greenwich.time)];
  if (here === null || there === null) return 0;
  const east = here - there;
  if (east > EASTMOST && east - DAY >= WESTMOST) return -1;
  return east < WESTMOST && east + DAY <= EASTMOST ? 1 : 0;
}

/** A day with so many days added. */
export function onDayAhead(form: Form, ahead: number): Form {
  if (form.kind === 'offset') return { ...form, n: form.n + ahead };
  if (form.kind !== 'calendar') return form;
  const { day, weekday, month } = form.fields;
  if (month === undefined)
    return weekday === undefined ? form : { ...form, plusDays: (form.plusDays ?? 0) + ahead };
  // At the ends of a month the day is left as it stands.
  if (day === undefined || day + ahead < 1 || day + ahead > SHORTEST_MONTH) return form;
  return { ...form, fields: { ...form.fields, day: day + ahead, weekday: undefined } };
}

const SHORTEST_MONTH = 28;

function minutesOf(time: string | undefined): number | null {
  const colon = time?.indexOf(':') ?? -1;
  if (time === undefined || colon < 0) return null;
  return HOUR * Number(time.slice(0, colon)) + Number(time.slice(colon + 1, colon + 3));
}
