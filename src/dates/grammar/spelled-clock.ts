import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import type { DateToken } from '../words/token.ts';
import { HALVES, IN_PART } from './clock.ts';

const DAY = 1440;
const pad = (n: number): string => String(n).padStart(2, '0');

/** "half past eight in the evening" is 20:30; without the part of day, what the words say. */
function hoursToNoon(match: Match, hour: number): number {
  const part = match.text('POD');
  if (part === undefined || HALVES[part] === undefined) return hour;
  const isEarly = HALVES[part] === 'am' || (part === 'NI' && hour < 5);
  if (part === 'NI' && hour === 12) return 24;
  return (hour % 12) + (isEarly ? 0 : 12);
}

/** So many minutes past an hour, or, when there are fewer than none, to it. */
function pastHour(match: Match, shift: number): Form | null {
  const noon = match.text('NOON');
  const spoken = match.capture('hour')?.value;
  const hour = noon === undefined ? Number(spoken ?? 0) : Number(noon.slice(0, 2));
  if (hour < 1 || (hour > 12 && noon === undefined)) return null;
  const minutes = (hoursToNoon(match, hour) * 60 + shift + DAY) % DAY;
  return {
    kind: 'clock',
    time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    isHalfless: noon === undefined && match.text('POD') === undefined,
  };
}

const past = (shift: number) => (match: Match) => pastHour(match, shift);

/** Does "to" stand before the hour, not "past"? */
function isTo(match: Match): boolean {
  const hour = match.capture('hour') ?? match.capture('NOON');
  return hour !== undefined && match.tokens.is(hour.first - 1, 'to');
}

/** "at a quarter to nine", but not "won by a quarter to nine". */
function quarter(match: Match): Form | null {
  if (!isTo(match)) return pastHour(match, 15);
  return /^(?:at|by)$/.test(match.before(1)) ? pastHour(match, -15) : null;
}

const MOST_MINUTES = 25;

function isInFives(count: number): boolean {
  return count >= 5 && count <= MOST_MINUTES && count % 5 === 0;
}

/** "left at twenty to six", "at ten past four": in fives, and where a time is looked for, for "voted ten to nine". */
function minutes(match: Match): Form | null {
  const count = match.number('N') ?? 0;
  const hour = match.capture('NOON') ?? match.capture('hour');
  const isSaid = hour !== undefined && /^minutes?$/.test(match.tokens.word(hour.first - 2));
  if (!(isSaid ? count >= 1 && count < 60 : isInFives(count))) return null;
  // "five minutes to midnight"
  const isNoon = isSaid && match.text('NOON') !== undefined;
  if (match.text('POD') === undefined && !isNoon && !isTimed(match)) return null;
  return pastHour(match, isTo(match) ? -count : count);
}

/** Behind "at" and the like, and not before what is counted: "at ten to twelve percent". */
function isTimed(match: Match): boolean {
  const { tokens, end } = match;
  if (!isTo(match) && match.beforeIn('spelledClock')) return true;
  if (!/^(?:at|by|until|till|around|about|since)$/.test(match.before(1))) return false;
  const next = tokens.at(end);
  if (next === undefined || next.gap === 2 || tokens.isIn(end, 'endsPartOfDay')) return true;
  return next.kind === 'mark' ? !/^[%–-]$/.test(next.word) : isDay(next);
}

/** A day: "at ten to six today", "last night". */
function isDay({ entries }: DateToken): boolean {
  return entries.some(({ category }) => /^(?:WEEKDAY|TODAY|LAST|THIS)$/.test(category));
}

/** Clock times in words: "half past eight in the evening", "a quarter to nine", "twenty to six". */
export const SPELLED_CLOCK: Grammar = [
  { pattern: `half past (HOUR:hour | NUMBER:hour) ${IN_PART}?`, make: past(30) },
  {
    pattern: `(a)? quarter (past | to) (HOUR:hour | NUMBER:hour | NOON) ${IN_PART}?`,
    make: quarter,
  },
  {
    pattern: `N (minutes | minute)? (past | to) (HOUR:hour | NUMBER:hour | NOON) ${IN_PART}?`,
    make: minutes,
  },
];
