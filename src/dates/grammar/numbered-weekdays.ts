import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { calendar } from './build.ts';

const WEEK = 7;
const LONGEST = 21;

/** "from Friday 23 to Monday 26", "on Saturday 8th and Sunday 9th": two weekdays with their days of a month that is not named, which tell it; other numbers do not fit together ("On Friday 23 and on Sunday 40 died"). */
function twoDays(match: Match): readonly Piece[] | null {
  const { tokens, end } = match;
  const [from, to] = [match.capture('from'), match.capture('to')];
  const [a, b] = [match.capture('DAY'), match.capture('second')];
  if (!from || !to || !a || !b) return null;
  const days = Number(b.value) - Number(a.value);
  if (days <= 0 || days > LONGEST) return null;
  if ((Number(to.value) - Number(from.value) - days) % WEEK !== 0) return null;
  if (tokens.kind(end) === 'number' || tokens.isOf(end, 'COUNTED', 'AMPM', 'MONTH', 'MABB'))
    return null;
  const inRange = !tokens.is(to.first - 1, 'and');
  return [
    {
      first: from.first,
      end: a.end,
      form: calendar({ weekday: Number(from.value), day: Number(a.value) }),
      inRange,
    },
    {
      first: to.first,
      end: b.end,
      form: calendar({ weekday: Number(to.value), day: Number(b.value) }),
      inRange,
    },
  ];
}

/** Two weekdays with days, of a month that they tell by themselves. */
export const NUMBERED_WEEKDAYS: Grammar = [
  {
    pattern:
      '(WEEKDAY:from | WDABB:from .?) DAY ,? (and | & | to | until | till | $DASH) (WEEKDAY:to | WDABB:to .?) DAY:second',
    make: twoDays,
  },
];
