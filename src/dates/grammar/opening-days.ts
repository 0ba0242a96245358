import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { areOpeningDays, isOneMoreDay } from '../resolve/opening-days.ts';

/** So many days of a week are open at the least; of fewer it may be told what happens this week. */
const FEWEST = 4;

/** "The centre is open Monday to Friday": both ends recur. */
function openingDays(match: Match): readonly Piece[] | null {
  const [from, to] = [match.capture('from'), match.capture('to')];
  if (!from || !to || Number(to.value) - Number(from.value) < FEWEST - 1) return null;
  if (!areOpeningDays(match.tokens, match.first)) return null;
  const piece = (first: number, end: number, value: string | number): Piece => ({
    first,
    end,
    form: { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${value}` },
    inRange: true,
  });
  return [piece(match.first, from.end, from.value), piece(to.first, match.end, to.value)];
}

/** "open Monday to Friday 9am-5pm and Saturday 10am-2pm": one more day of the list. */
function oneMoreDay(match: Match): Form | null {
  if (!isOneMoreDay(match.tokens, match.first)) return null;
  return { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${match.number('WEEKDAY')}` };
}

/** Weekdays from one to the other on which something is open. */
export const OPENING_DAYS: Grammar = [
  { pattern: '(WEEKDAY:from | WDABB:from .?) $TO (WEEKDAY:to | WDABB:to)', make: openingDays },
  { pattern: '(and | ; | ,) < WEEKDAY >', make: oneMoreDay },
  { pattern: '(closed | shut) (on)? < WEEKDAY >', make: oneMoreDay },
];
