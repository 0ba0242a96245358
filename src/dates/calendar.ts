/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number;

/** Year, month (1–12) and day of the month. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a civil date; months outside 1–12 carry into the years. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function toDay(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1;
  const m = months - Math.floor(months / 12) * 12 + 1;
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day. */
export function toCivil(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week and the year it belongs to. */
function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = toCivil(thursday);
  return { year, week: 1 + Math.floor((thursday - toDay(year, 1, 1)) / 7) };
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = toDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

/** Number of days in a month. */
export function monthLength(year: number, month: number): number {
  return toDay(year, month + 1, 1) - toDay(year, month, 1);
}

/** The n-th weekday of a month; n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = toDay(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Easter Sunday of the western churches. Source: Anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the orthodox churches, as a Gregorian day. Source: Meeus's Julian algorithm. */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1) + gap;
}

/** Two digits. */
export function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Four digits, "XXXX" for an unknown year; BC years as TimeML writes them ("BC0044"). */
export function formatYear(year: number | null): string {
  if (year === null) return 'XXXX';
  if (year < 0) return `BC${String(-year).padStart(4, '0')}`;
  return String(year).padStart(4, '0');
}

/** "YYYY-MM-DD". */
export function formatDay(day: Day): string {
  const { year, month, day: d } = toCivil(day);
  return `${formatYear(year)}-${pad(month)}-${pad(d)}`;
}

/** "YYYY-MM". */
export function formatMonth(year: number, month: number): string {
  const { year: y, month: m } = toCivil(toDay(year, month, 1));
  return `${formatYear(y)}-${pad(m)}`;
}

/** "YYYY-Www", the ISO week of a day. */
export function formatWeek(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${formatYear(year)}-W${pad(week)}`;
}

/** Reads "YYYY-MM-DD" (anything may follow); null when it is no calendar day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return toDay(year, month, day);
}
