import { type Day, toCivil, toDay } from '../calendar.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Entry, Narrative, ResolveContext, Resolved } from './context.ts';

/** The mark behind a date that opens its line, "" where it is the whole line; null where it opens none. */
function markOf(tokens: Tokens, first: number, end: number): string | null {
  if (first > 0 && tokens.gap(first) !== 2) return null;
  if (tokens.kind(end) === undefined || tokens.gap(end) === 2) return '';
  const mark = tokens.word(end);
  return /^[:–—-]$/.test(mark) ? mark : null;
}

/** The entry of a time line that a date opens, if its year is known: "Jan. 6, 2021: …", "2021" on a line of its own; else the one before. */
export function entryAfter(
  { lastEntry }: Narrative,
  { spoken }: Resolved,
  { tokens, first, end }: Pick<ResolveContext, 'tokens' | 'first' | 'end'>,
): Entry | null {
  if (!spoken || (spoken.grain !== 'day' && spoken.grain !== 'month' && spoken.grain !== 'year'))
    return lastEntry;
  const mark = markOf(tokens, first, end);
  if (mark === null) return lastEntry;
  const goesOn = lastEntry !== null && isOfLine(lastEntry, mark);
  const isKnown = spoken.explicitYear || goesOn || isHeaded(tokens, first, mark);
  return isKnown ? { day: spoken.day, grain: spoken.grain, mark } : lastEntry;
}

/** Does an entry with this mark go on from the one before, or from a year that heads the list? */
function isOfLine({ grain, mark }: Entry, next: string): boolean {
  return next !== '' && (mark === next || (mark === '' && grain === 'year'));
}

/** So many months back an entry is rather of the next year than of an older part of the same. */
const TURN = 6;

/** "Jan. 6, 2021: Riot. ¶ Feb. 13: …": the year of an entry without one goes on from that of the entry before. */
export function entryYear(month: number, day: number, context: ResolveContext): number | null {
  const { narrative, tokens, first, end, document } = context;
  const { lastEntry } = narrative;
  const mark = markOf(tokens, first, end);
  if (mark === null) return null;
  if (lastEntry === null)
    return document !== null && isHeaded(tokens, first, mark)
      ? latestYear(month, day, document)
      : null;
  if (!isOfLine(lastEntry, mark)) return null;
  const { year, month: lastMonth } = toCivil(lastEntry.day);
  if (lastEntry.grain === 'year') return year;
  // A list that begins with what is latest goes back over the turn of the year.
  if (month - lastMonth > TURN && document !== null && toDay(year, month, day) > document)
    return year - 1;
  return lastMonth - month > TURN ? year + 1 : year;
}

/** So many words has the heading of a time line. */
const HEADING = 12;

/** "Timeline of the siege ¶ Jan. 20: …": does the first entry stand right behind such a heading? */
function isHeaded(tokens: Tokens, first: number, mark: string): boolean {
  if (mark === '' || tokens.gap(first) !== 2) return false;
  for (let i = first - 1; i > first - HEADING; i--) {
    if (/^(?:timeline|chronology)$/.test(tokens.word(i))) return true;
    if (tokens.gap(i) === 2) return false;
  }
  return false;
}

/** So many days ahead an entry may be of what is still to come. */
const TO_COME = 90;

/** The latest year in which the day is over; null for one that is near ahead. */
function latestYear(month: number, day: number, document: Day): number | null {
  const { year } = toCivil(document);
  const ahead = toDay(year, month, day) - document;
  if (ahead <= 0) return year;
  return ahead > TO_COME ? year - 1 : null;
}
