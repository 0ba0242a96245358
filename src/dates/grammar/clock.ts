import { type Form, NONE } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar } from './build.ts';
import { isZone } from './military-clock.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** "HH:MM" from an hour, minutes and "am" or "pm". */
export function clockTime(hour: number, minute: string, half: string): string | null {
  if (half && (hour < 1 || hour > 12))
    return half === 'pm' && hour < 24 ? `${pad(hour)}:${minute}` : null;
  if (half) return `${pad((hour % 12) + (half === 'pm' ? 12 : 0))}:${minute}`;
  return hour < 24 || (hour === 24 && minute === '00') ? `${pad(hour)}:${minute}` : null;
}

/** Which half of the day a part of it is in. */
export const HALVES: Readonly<Record<string, string>> = { MO: 'am', AF: 'pm', EV: 'pm', NI: 'pm' };

function clock(match: Match): Form | null {
  const glued = match.text('HOURAM');
  const minuteHalf = match.text('MINUTEAM');
  const dotted = match.text('DOTTIME');
  const spelled = match.text('POD');
  let hour = match.number('HOUR') ?? match.number('NUMBER') ?? 0;
  let minute = match.text('MINUTE') ?? '00';
  let half = match.text('AMPM') ?? (spelled ? (HALVES[spelled] ?? '') : '');
  if (spelled === 'NI' && hour < 5) half = 'am';
  if (glued) {
    hour = Number.parseInt(glued, 10);
    half = glued.slice(-2);
  }
  if (minuteHalf) {
    minute = minuteHalf.slice(0, 2);
    half = minuteHalf.slice(2);
  }
  if (dotted) {
    const [h = '', rest = ''] = dotted.split(':');
    hour = Number(h);
    minute = rest.slice(0, 2);
    half = rest.slice(2) || half;
    if (!half && !match.text('ZONE') && !isDottedClock(match, minute)) return null;
    // "at two in the morning", but not "rose to 5.20 in the morning"
    if (spelled && !match.beforeIn('spelledClock')) return null;
  }
  const time = clockTime(hour, minute, half);
  if (!time || isGlued(match)) return null;
  return { kind: 'clock', time, zone: match.text('ZONE') };
}

/** "five o'clock", without more, may be in either half of the day. */
function oClock(match: Match): Form | null {
  const form = clock(match);
  if (form?.kind !== 'clock' || match.text('POD') !== undefined) return form;
  return { ...form, isHalfless: true };
}

/** "at 9.30", "from 18.00": a dotted number is a time after such words and with minutes in fives. */
function isDottedClock(match: Match, minute: string): boolean {
  const next = match.tokens.at(match.end);
  const closed =
    !next ||
    next.gap === 2 ||
    next.kind === 'mark' ||
    /^(?:on|to|in|and|until|today|tomorrow|yesterday|tonight)$/.test(next.word) ||
    match.tokens.isOf(match.end, 'WEEKDAY') ||
    isOfDay(match);
  // "Kick-off: 16.00"
  if (match.before(1) === ':' && closed && minute.length === 2)
    return /^(?:off|ko|start|starts|doors|time)$/.test(match.before(2));
  // "just before 7.30 yesterday morning"
  if (isOfDay(match) && /^(?:at|before|after|around|about|until|till|since)$/.test(match.before(1)))
    return minute.length === 2;
  if (Number(minute) % 5 !== 0 || !closed || !/^(?:at|from|until|till)$/.test(match.before(1)))
    return false;
  return match.after(1) !== 'to' || isHourOfDay(match, match.end + 1);
}

/** "from 9.30 to 11.30", but not "cut from 1.00 to 0.10 percent", "rose from 9.30 to 31.5". */
function isHourOfDay({ tokens }: Match, i: number): boolean {
  const { kind, word, suffix } = tokens.at(i) ?? {};
  if (kind !== 'number') return true;
  const isPercent = tokens.is(i + 1, '%') || tokens.isIn(i + 1, 'share');
  return (
    !isPercent &&
    (suffix !== '' || /^(?:1?\d|2[0-4])(?:\.[0-5][05])?$/.test(word ?? '')) &&
    !/^0\./.test(word ?? '')
  );
}

/** "at 4.15 the next morning", "at 9.30 that night", "at 8.15 last night", "at 7.30 yesterday morning", "at 6.20 Friday evening". */
function isOfDay(match: Match): boolean {
  const [which, day] = [match.after(1), match.after(2)];
  if (which === 'the') return /^(?:next|following|previous|same)$/.test(day);
  if (which === 'tonight') return true;
  return (
    (/^(?:this|that|last|yesterday|tomorrow)$/.test(which) ||
      match.tokens.isOf(match.end, 'WEEKDAY')) &&
    /^(?:morning|afternoon|evening|night|day)$/.test(day)
  );
}

/** "2019/05/12 11:20:33", "12 May 2019, 11:20:33": behind a date with its year; elsewhere it is as often a runner's time. */
function stampedClock(match: Match): Form | null {
  const { tokens, first } = match;
  const year = tokens.is(first - 1, ',') ? first - 2 : first - 1;
  const isDate =
    tokens.kind(year) === 'number' && (tokens.size(year) === 4 || tokens.is(year - 1, '/'));
  return isDate && tokens.size(first) === 2 && tokens.gap(first) === 1 ? clock(match) : null;
}

function isGlued(match: Match): boolean {
  const before = match.tokens.at(match.first - 1);
  const after = match.tokens.at(match.end);
  if (match.tokens.gap(match.first) === 0 && before && '$:./-'.includes(before.word))
    return !/^[-/]$/.test(before.word) || !endsClock(match);
  return (
    after?.gap === 0 &&
    (after.word === '%' ||
      (after.word === ':' && match.tokens.gap(match.end + 1) === 0) ||
      (after.word === '.' &&
        match.tokens.gap(match.end + 1) === 0 &&
        match.tokens.at(match.end + 1)?.kind === 'number'))
  );
}

/** "7am-10pm", "10:00-17:30", "9 a.m. ET/6 a.m. PT": what the hyphen or the stroke joins are two times. */
function endsClock(match: Match): boolean {
  const { tokens, first } = match;
  const last = first - 2;
  if (isZone(match, last)) return true;
  if (tokens.is(last - 1, ':') || /^[ap]\.?m\.?$/.test(tokens.word(last))) return true;
  return /[ap]m$/.test(tokens.at(last)?.suffix ?? '');
}

/** "19:05" without am or pm: two digits of hour, or a word of time before. */
function bareClock(match: Match): Form | null {
  const hour = match.capture('HOUR');
  const token = hour ? match.tokens.at(hour.first) : undefined;
  const tight = match.tokens.gap(match.first + 1) === 0 && match.tokens.gap(match.first + 2) === 0;
  if (!token || !tight) return null;
  const before = match.before(1);
  // "at the 15:20 mark" of a recording
  if (match.after(1) === 'mark') return null;
  // "02:12 - Source: The Echo", the length of a film
  if (match.after(2) === 'source' && /^[-–—]$/.test(match.after(1))) return null;
  // "won the 5,000m in 14:35", "in a time of 14:35"
  if (before === 'in' || (before === 'of' && match.before(2) === 'time')) return null;
  // "Chapter 20:04"
  if (/^(?:chapter|verse|psalm|section|article)$/.test(before)) return null;
  // "1 Corinthians 13:12"
  if (match.beforeIn('scripture') && match.tokens.isCapital(match.first - 1)) return null;
  const introduced = match.beforeIn('bareClock') || match.text('ZONE') !== undefined;
  if (token.word.length < 2 && !introduced) return null;
  if (/^(?:and|to|-|–)$/.test(before) && token.word.length < 2 && !/:/.test(match.before(3)))
    return null;
  return clock(match);
}

/** "kept breakfast going until 9.", but not "until 9 people", "until 9.5". */
function bareHour(match: Match): Form | null {
  const { tokens, end } = match;
  const hour = match.number('HOUR') ?? match.number('NUMBER') ?? 0;
  if (hour < 1 || hour > 12 || !isOver(match)) return null;
  // "until 9 or 10 people", "until 9 and", "from 7 until 9 May"
  if (tokens.is(end, 'or') || tokens.is(end, 'to') || tokens.is(end, '-') || tokens.is(end, '%'))
    return null;
  return { kind: 'clock', time: `${pad(hour)}:00`, isHalfless: true };
}

/** "at 3 this afternoon", "about 2 Friday morning", "at 8 tonight": which half of the day it is in, the day behind tells. */
function hourOfPart(match: Match): Form | null {
  const hour = match.number('HOUR') ?? match.number('NUMBER') ?? 0;
  if (hour < 1 || hour > 11 || match.tokens.at(match.first)?.suffix) return null;
  return { kind: 'clock', time: `${pad(hour)}:00` };
}

/** "tonight at 8", "last night at 10", "Sunday evening at 6", but not "tonight at 8 venues", "Monday night at 10 Downing Street". */
function hourBehindPart(match: Match): Form | null {
  const hour = match.number('HOUR') ?? match.number('NUMBER') ?? 0;
  const weekday = match.number('WEEKDAY');
  const part = match.text('POD') ?? 'NI';
  if (hour < 1 || hour > 12 || !isOver(match) || match.tokens.is(match.end, 'to')) return null;
  const half = part === 'NI' && (hour < 5 || hour === 12) ? 'am' : (HALVES[part] ?? 'pm');
  const time = clockTime(hour, '00', half) ?? undefined;
  // "Friday night at two" is on Saturday.
  const isNext = part === 'NI' && half === 'am';
  if (weekday !== undefined) return calendar({ weekday }, { time, plusDays: isNext ? 1 : 0 });
  const n = match.tokens.is(match.first, 'last') ? -1 : (match.number('TODAY') ?? 0);
  return { kind: 'offset', unit: 'D', n: isNext ? n + 1 : n, anchor: 'document', time };
}

/** Does the phrase end behind it? */
function isOver({ tokens, end }: Match): boolean {
  if (tokens.gap(end) === 2 || tokens.kind(end) === undefined) return true;
  if (tokens.kind(end) === 'mark') return tokens.gap(end + 1) !== 0 || tokens.is(end, '"');
  return tokens.isIn(end, 'endsPartOfDay');
}

/** "18h30", "14:00hrs": of one digit only after a word of time, for "2h30" is as often a length. */
function gluedClock(match: Match): Form | null {
  for (let i = match.first + 1; i < match.end && match.tokens.kind(i) !== 'word'; i++)
    if (match.tokens.gap(i) !== 0) return null;
  // "2H18" is half a year.
  if (/H/.test(match.tokens.source(match.first))) return null;
  const hour = match.tokens.at(match.first);
  const isPadded = match.tokens.source(match.first).startsWith('0');
  return isPadded || (hour?.value ?? 0) > 9 || match.beforeIn('bareClock') ? clock(match) : null;
}

/** "at 18.30 hrs", but not "took 18.30 hours". */
function dottedHours(match: Match): Form | null {
  const [hour = '', minute = ''] = (match.text('DOTTIME') ?? '').split(':');
  // "at approximately 18.40 hours"
  const isNear = /^(?:approximately|roughly|nearly)$/.test(match.before(1));
  if (!match.beforeIn('bareClock', isNear ? 2 : 1) || minute.length !== 2) return null;
  const time = clockTime(Number(hour), minute, '');
  return time === null ? null : { kind: 'clock', time, zone: match.text('ZONE') };
}

/** The "Midnight Crew" is a name. */
function isTitle({ tokens, first, end }: Match): boolean {
  return (
    tokens.isCapital(end - 1) &&
    tokens.isCapital(end) &&
    tokens.gap(end) === 1 &&
    tokens.gap(first) !== 2 &&
    tokens.info(end).entries.length === 0
  );
}

/** "in the evening", "at night". */
export const IN_PART = '(in the POD | at (POD))';

/** Clock times: "9:40 p.m.", "11.30am", "19:05 GMT", "nine o'clock", "two in the morning", "noon". */
export const CLOCK: Grammar = [
  { pattern: 'HOURAM $ZONE?', make: clock },
  { pattern: 'HOUR : MINUTEAM $ZONE?', make: clock },
  { pattern: 'HOUR : MINUTE (: MINUTE:seconds)? AMPM $ZONE?', make: clock },
  { pattern: 'HOUR AMPM $ZONE?', make: clock },
  { pattern: `(HOUR : MINUTE | DOTTIME) ${IN_PART}`, make: clock },
  { pattern: 'DOTTIME AMPM? $ZONE?', make: clock },
  { pattern: 'HOUR : MINUTE (hours | hrs)? $ZONE?', make: bareClock },
  { pattern: 'HOUR : MINUTE : MINUTE:seconds $ZONE', make: clock },
  { pattern: 'HOUR : MINUTE : MINUTE:seconds', make: stampedClock },
  {
    pattern: 'at < HOUR : MINUTE : MINUTE:seconds $ZONE? >',
    make: clock,
  },
  { pattern: 'HOUR h MINUTE $ZONE?', make: clock },
  { pattern: 'HOURH:HOUR MINUTE $ZONE?', make: gluedClock },
  { pattern: 'HOUR : MINUTEH:MINUTE $ZONE?', make: gluedClock },
  { pattern: "(HOUR | NUMBER) o 'clock (in the POD | at (POD))? $ZONE?", make: oClock },
  {
    pattern: '(HOUR | NUMBER) in the (POD)',
    make: (m) =>
      (m.number('NUMBER') ?? m.number('HOUR') ?? 99) <= 12 &&
      (m.beforeIn('spelledClock') || m.before(1) === 'to')
        ? clock(m)
        : null,
  },
  { pattern: `DOTTIME (hours | hrs) $ZONE?`, make: dottedHours },
  { pattern: '(until | till) < (HOUR | NUMBER) >', make: bareHour },
  {
    pattern:
      '(at | about | around | until | till | since) < (HOUR | NUMBER) > (TONIGHT | last night | (this | that | TODAY | WEEKDAY) (POD))',
    make: hourOfPart,
  },
  {
    pattern: '(TONIGHT | last night | (WEEKDAY | TODAY | this) (POD)) at (HOUR | NUMBER)',
    make: hourBehindPart,
  },
  {
    pattern: '(12)? NOON $ZONE?',
    make: (m) =>
      isTitle(m)
        ? null
        : // "the daily noon briefing"
          m.before(1) === 'daily'
          ? NONE
          : { kind: 'clock', time: m.text('NOON'), zone: m.text('ZONE') },
  },
  { pattern: 'midnight (mass | oil | train | express | sun)', make: () => NONE },
];
