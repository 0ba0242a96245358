import type { TimexMod } from '../types.ts';
import { withDayBehind } from './day-behind-clock.ts';
import type { Form } from './form.ts';
import type { Piece } from './pattern/match.ts';
import type { LexiconEntry } from './words/lexicon.ts';
import type { Tokens } from './words/tokens.ts';

const NOTHING_BETWEEN = new Set(['', ',', 'on', 'of', ', on', 'on the', '·', '|']);
const BEFORE_CLOCK = new Set(['', ',', 'at', ', at', '·', '|']);
const STAMPS = new Set(['–', '-', '/', '@']);
const JOINS = new Set([
  'and',
  'to',
  '–',
  '-',
  'until',
  'and at',
  ', and at',
  'and again at',
  ', and again at',
  'and then at',
  ', and then at',
]);

/** Joins clock times with the day beside them: "9:41 p.m. Tuesday", "10:00 on 1 June", "Friday at 11 a.m.", and gives both ends of "9:00 to 11:30 on Friday" that day, and "11 a.m. (1500 GMT) on Monday". */
export function mergeTimes(pieces: readonly Piece[], tokens: Tokens): readonly Piece[] {
  if (!pieces.some(isClock)) return pieces;
  const merged: Piece[] = [];
  for (let i = pieces.length - 1; i >= 0; i--) {
    let piece = approximate(inZone(pieces[i] as Piece, tokens), tokens);
    const next = merged.at(-1);
    if (next && opensNight(piece, next, tokens)) piece = { ...piece, form: MIDNIGHT_PAST };
    // "Friday, Nov. 14, 6-8 p.m.": what says nothing by itself is no part of the day.
    const apart = next && isBareStart(next, tokens) && dayOf(piece, next, tokens);
    if (apart) merged.splice(-1, 1, apart);
    const joined =
      !apart &&
      next &&
      (isClock(piece) || isClock(next)) &&
      join(piece, next, between(piece, next, tokens));
    if (joined) merged.splice(-1, 1, ...joined);
    else merged.push(piece);
  }
  return withDayBehind(withDayBehindBrackets(merged.reverse(), tokens), tokens);
}

const MIDNIGHT_PAST: Form = { kind: 'clock', time: '00:00' };

/** "between midnight and 2am": the midnight with which the day of the other time begins. */
function opensNight({ form, end }: Piece, next: Piece, tokens: Tokens): boolean {
  if (form.kind !== 'clock' || form.time !== '24:00') return false;
  if (next.first !== end + 1 || !JOINS.has(tokens.word(end))) return false;
  return 'time' in next.form && Number(next.form.time?.slice(0, 2)) < NOON;
}

const NOON = 12;

/** So many tokens may stand in brackets between a clock time and its day. */
const IN_BRACKETS = 6;

/** "11 a.m. (1500 GMT) on Monday": the times before and in the brackets are of the day behind them, which stays a date of its own. */
function withDayBehindBrackets(pieces: readonly Piece[], tokens: Tokens): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (!isClock(piece)) return piece;
    const inside = tokens.is(piece.end, ')') && tokens.is(piece.first - 1, '(');
    const before = inside ? pieces[at - 1] : undefined;
    // "Thursday at 10 a.m. EEST (3 a.m. EDT)"
    if (before?.end === piece.first - 1 && isTimed(before.form))
      return { ...piece, form: timed(before.form, piece.form, false) };
    const from = inside ? piece.end : piece.end + 1;
    if (!inside && !tokens.is(piece.end, '(')) return piece;
    let close = from;
    while (close < from + IN_BRACKETS && !tokens.is(close, ')')) close++;
    if (!tokens.is(close, ')')) return piece;
    const first = tokens.is(close + 1, 'on') ? close + 2 : close + 1;
    const day = [pieces[at + 1], pieces[at + 2]].find((next) => next?.first === first);
    return day && isDay(day.form) ? { ...piece, form: timed(day.form, piece.form) } : piece;
  });
}

/** "about 9 p.m.", "nearly noon": a clock time with the word before it that says how near it is. */
function approximate(piece: Piece, tokens: Tokens): Piece {
  const { form, first } = piece;
  if (form.kind !== 'clock' || form.ofStory || tokens.gap(first) !== 1) return piece;
  const mod = NEARNESS.get(tokens.word(first - 1));
  return mod === undefined ? piece : { ...piece, first: first - 1, form: { ...form, mod } };
}

/** "8 p.m. Pacific", "11:30 a.m. Eastern today", but not "at 4 p.m. Eastern Conference rivals". */
function inZone(piece: Piece, tokens: Tokens): Piece {
  const { form, end } = piece;
  if (form.kind !== 'clock' || form.zone !== undefined || !tokens.isCapital(end)) return piece;
  if (tokens.gap(end) !== 1) return piece;
  const behind = behindTimeOf(end, tokens);
  if (behind >= 0) return { ...piece, end: behind, form: { ...form, zone: 'local' } };
  const area = tokens.info(end).entries.find(isZoneArea);
  if (area === undefined) return piece;
  const isNamed = tokens.gap(end + 1) === 1 && tokens.isCapital(end + 1);
  const isShouted = tokens.source(end) === tokens.source(end).toUpperCase();
  if (isNamed && !isShouted && !tokens.isOf(end + 1, 'WEEKDAY', 'MONTH')) return piece;
  return { ...piece, end: end + 1, form: { ...form, zone: String(area.value) } };
}

/** So many words may name a place or a zone: "Central European Summer Time". */
const ZONE_NAME = 4;

/** Behind the "time" of a place that is named at `from`: "8am Frankfurt time", "11.25am UAE time", "3 p.m. Indian Standard Time", but not "at 7pm Full time", "8 p.m. Time Warner"; -1 where none is. */
function behindTimeOf(from: number, tokens: Tokens): number {
  let i = from;
  while (
    i < from + ZONE_NAME &&
    tokens.isCapital(i) &&
    tokens.gap(i) === 1 &&
    !tokens.is(i, 'time')
  )
    i++;
  if (i === from || !tokens.is(i, 'time') || tokens.gap(i) !== 1) return -1;
  const isOfName = tokens.isCapital(i) && tokens.isCapital(i + 1) && tokens.gap(i + 1) === 1;
  const isDated = tokens.info(i - 1).entries.length > 0 && !tokens.is(i - 1, 'summer');
  const isOther = isDated || tokens.isIn(i - 1, 'noZone');
  return isOfName || isOther ? -1 : i + 1;
}

/** A zone of America, where no "time" stands behind it. */
function isZoneArea({ category }: LexiconEntry): boolean {
  return category === 'ZONEAREA';
}

const NEARNESS: ReadonlyMap<string, TimexMod> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
]);

function isClock({ form }: Piece): boolean {
  return form.kind === 'clock';
}

function join(piece: Piece, next: Piece, gap: string): Piece[] | null {
  if (piece.form.kind === 'clock') {
    if (isDay(next.form) && (NOTHING_BETWEEN.has(gap) || (STAMPS.has(gap) && hasYear(next.form))))
      return [{ ...piece, end: next.end, form: timed(next.form, piece.form) }];
    if (JOINS.has(gap) && next.form.kind !== 'clock' && isTimed(next.form))
      return [next, { ...piece, form: timed(next.form, piece.form) }];
  }
  if (next.form.kind === 'clock' && isDay(piece.form) && leadsToClock(piece.form, gap))
    return [{ ...piece, end: next.end, form: timed(piece.form, next.form) }];
  return null;
}

function isDay(form: Form): boolean {
  if ('time' in form && form.time?.includes(':')) return false;
  if (form.kind === 'offset') return form.unit === 'D';
  if (form.kind !== 'calendar') return false;
  const { fields } = form;
  return (
    fields.day !== undefined ||
    fields.weekday !== undefined ||
    fields.holiday !== undefined ||
    fields.numeric !== undefined
  );
}

/** What stands between a day and its time; between a date with its year and one, a dash or a stroke too: "Issued on: 30/07/2023 - 14:12". */
function leadsToClock(day: Form, gap: string): boolean {
  if (BEFORE_CLOCK.has(gap)) return true;
  return STAMPS.has(gap) && hasYear(day);
}

function hasYear(day: Form): boolean {
  return day.kind === 'calendar' && day.fields.year !== undefined;
}

function isTimed(form: Form): boolean {
  return (form.kind === 'offset' || form.kind === 'calendar') && form.time !== undefined;
}

/** The day at the time of a clock; `isPart` when the day's own time is the part of it that the clock's is in. */
export function timed(day: Form, clock: Form, isPart = true): Form {
  if ((day.kind !== 'offset' && day.kind !== 'calendar') || clock.kind !== 'clock') return day;
  return {
    ...day,
    time: isPart ? inPartOfDay(clock.time, day.time) : clock.time,
    zone: clock.zone,
    mod: day.mod ?? clock.mod,
  };
}

/** "8 o'clock on Saturday evening" is 20:00. */
function inPartOfDay(time: string | undefined, part: string | undefined): string | undefined {
  const hour = Number(time?.slice(0, 2));
  if (!time || (part !== 'AF' && part !== 'EV' && part !== 'NI')) return time;
  const isLate = part === 'NI' ? hour >= 6 && hour < 12 : hour >= 1 && hour < 12;
  return isLate ? `${hour + 12}${time.slice(2)}` : time;
}

/** Is it the first time of "6-8 p.m.", "10 to 4pm", of which only the second says which half of the day it is in? */
function isBareStart({ form, first, end, inRange }: Piece, tokens: Tokens): boolean {
  if (form.kind !== 'clock' || !inRange || tokens.kind(end - 1) !== 'number') return false;
  return end - first === 1 && tokens.at(first)?.suffix === '' && tokens.size(first) <= 2;
}

/** A time with the day before it, as a piece of its own. */
function dayOf(day: Piece, clock: Piece, tokens: Tokens): Piece | null {
  if (!isDay(day.form) || !BEFORE_CLOCK.has(between(day, clock, tokens))) return null;
  return { ...clock, form: timed(day.form, clock.form) };
}

/** So many words join two times: ", and then at". */
const JOINT = 4;

/** The words between two pieces. */
function between(piece: Piece, next: Piece, tokens: Tokens): string {
  if (next.first - piece.end > JOINT) return '…';
  const words: string[] = [];
  for (let i = piece.end; i <= next.first; i++) {
    const token = tokens.at(i);
    if (!token || token.gap === 2) return '…';
    // "… at 2 p.m. The next day …"
    if (i === next.first && token.capital && /^(?:the|that|this|last|next)$/.test(token.word))
      return '…';
    if (i < next.first) words.push(token.word);
  }
  return words.join(' ');
}
