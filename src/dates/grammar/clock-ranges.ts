import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { clockTime } from './clock.ts';

/** "10-11 a.m.", "between 6 and 7.30pm": what is said of the second time holds for the first, but "11 to 2pm" begins before noon. */
function sharedHalf(match: Match): readonly Piece[] | null {
  const joint = jointOf(match);
  if (joint < 0) return null;
  // "between 9 and 11am", "screenings at 2 and 5pm"
  const isList = match.tokens.is(joint, 'and') && match.before(1) === 'at';
  if (match.tokens.is(joint, 'and') && match.before(1) !== 'between' && !isList) return null;
  // "won 5-4 p.m." tells no time, nor does "$10-11 a.m."
  const before = match.tokens.at(match.first - 1);
  if (match.tokens.gap(match.first) === 0 && before && !/^[([“"‘']$/.test(before.word)) return null;
  // "9.15pm to 4.40am": each has its own.
  if (/[ap]m$/.test(match.text('fromDotted') ?? '')) return null;
  const from = timeOf(match, 'from', 'fromMinute', 'fromDotted');
  const to = timeOf(match, 'to', 'toMinute', 'toDotted');
  const half = halfOf(match);
  if (from === null || to === null || from.hour < 1 || from.hour > 12 || half === '') return null;
  const isBeforeNoon = half === 'pm' && from.hour % 12 > to.hour % 12;
  const begins = clockTime(from.hour, from.minute, isBeforeNoon ? 'am' : half);
  const ends = clockTime(to.hour, to.minute, half);
  if (begins === null || ends === null) return null;
  const zone = match.text('ZONE');
  const form = (time: string): Form => ({ kind: 'clock', time, zone });
  return [
    { first: match.first, end: joint, form: form(begins), inRange: !isList },
    { first: joint + 1, end: match.end, form: form(ends), inRange: !isList },
  ];
}

interface Time {
  readonly hour: number;
  readonly minute: string;
}

/** An hour with its minutes, behind a colon or a dot. */
function timeOf(match: Match, hour: string, minute: string, dotted: string): Time | null {
  const dot = match.text(dotted);
  if (dot !== undefined) {
    const [hours = '', minutes = ''] = dot.split(':');
    return { hour: Number(hours), minute: minutes.slice(0, 2) };
  }
  const value = match.text(hour);
  if (value === undefined) return null;
  return { hour: Number.parseInt(value, 10), minute: match.text(minute)?.slice(0, 2) ?? '00' };
}

/** "am" or "pm", glued to the second time or behind it. */
function halfOf(match: Match): string {
  const glued = match.text('toMinute') ?? match.text('toDotted') ?? match.text('to') ?? '';
  return match.text('AMPM') ?? /[ap]m$/.exec(glued)?.[0] ?? '';
}

/** The token that joins the two. */
function jointOf(match: Match): number {
  const to = match.capture('to') ?? match.capture('toDotted');
  return to === undefined ? -1 : to.first - 1;
}

const JOIN = '(to | – | - | and | until | till)';
const FROM = '(HOUR:from (: MINUTE:fromMinute)? | DOTTIME:fromDotted)';
const TO =
  '(HOURAM:to | HOUR:to : MINUTEAM:toMinute | DOTTIME:toDotted AMPM? | HOUR:to (: MINUTE:toMinute)? AMPM)';

/** "from 0900 to 1700", "0700-1900": of four figures, the first with a nought. */
function militaryRange(match: Match): readonly Piece[] | null {
  const [from, to] = [match.capture('from'), match.capture('to')];
  const [begins, ends] = [String(from?.value ?? ''), String(to?.value ?? '')];
  if (!from || !to || !begins.startsWith('0')) return null;
  if (Number(begins) % 5 !== 0 || Number(ends) % 5 !== 0) return null;
  // "0800-1234" is dialled.
  if (match.tokens.gap(match.first) === 0 || match.tokens.kind(match.end) === 'number') return null;
  const form = (time: string): Form => ({
    kind: 'clock',
    time: `${time.slice(0, 2)}:${time.slice(2)}`,
    zone: match.text('ZONE'),
  });
  return [
    { first: match.first, end: from.end, form: form(begins), inRange: true },
    { first: to.first, end: match.end, form: form(ends), inRange: true },
  ];
}

/** "at 3-30 p.m.": in India hours and minutes stand with a hyphen; "from 3-10 p.m." is a range. */
function hyphened(match: Match): Form | null {
  const { tokens, first } = match;
  if (tokens.gap(first) === 0 || tokens.gap(first + 1) !== 0 || tokens.gap(first + 2) !== 0)
    return null;
  const glued = match.text('MINUTEAM') ?? '';
  const minute = match.text('MINUTE') ?? glued.slice(0, 2);
  if (Number(minute) <= 12 && match.before(1) !== 'at') return null;
  const half = match.text('AMPM') ?? glued.slice(2);
  const hour = match.number('HOUR') ?? 0;
  const time = hour > 12 ? null : clockTime(hour, minute, half);
  return time === null ? null : { kind: 'clock', time, zone: match.text('ZONE') };
}

/** Two times of which only the second says which half of the day they are in. */
export const CLOCK_RANGES: Grammar = [
  { pattern: 'HOUR - (MINUTEAM | MINUTE AMPM) $ZONE?', make: hyphened },
  { pattern: `${FROM} ${JOIN} ${TO} $ZONE?`, make: sharedHalf },
  { pattern: `MILITARY:from ${JOIN} MILITARY:to (hours | hrs)? $ZONE?`, make: militaryRange },
];
