import type { CalendarFields, Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, monthOf, yearOf } from './build.ts';

const QUARTER = 2;
const HALF = 5;

/** "January-March" is the first quarter, "July-December" the second half; "May-July" are two months. */
export function spanOf(first: number, last: number): CalendarFields | null {
  if (last - first === QUARTER && last % 3 === 0) return { quarter: last / 3 };
  if (last - first === HALF && last % 6 === 0) return { half: last / 6 };
  return null;
}

/** Months that a dash joins to a quarter or half of the year: "in January-March", "the July-September quarter of 2017". */
function joinedMonths(match: Match): Form | null {
  const span = spanOf(monthOf(match), match.number('last') ?? 0);
  if (span === null) return null;
  const yearShift = match.text('LAST') ? -1 : match.text('NEXT') ? 1 : undefined;
  return calendar({ ...span, year: yearOf(match), yearShift });
}

/** "the June quarter", "June-quarter sales", "the December quarter of 2023": the one that ends with it. */
function quarterEnding(match: Match): Form | null {
  const quarter = monthOf(match) / 3;
  // "the June quarter-final"
  if (quarter % 1 !== 0 || (match.after(1) === '-' && match.tokens.gap(match.end) === 0))
    return null;
  const yearShift = match.text('LAST') ? -1 : match.text('NEXT') ? 1 : undefined;
  return calendar({ quarter, year: yearOf(match), yearShift });
}

const PERIOD = '(quarter | period | half | season)';
const YEAR = '((,? (of | in)? YEAR) | (of)? (LAST | NEXT | THIS) year | of the year)';

/** Quarters and halves of the year by their months. */
export const MONTH_SPANS: Grammar = [
  { pattern: `(the)? $MONTHNAME quarter ${YEAR}?`, make: quarterEnding },
  { pattern: '$MONTHNAME - quarter', make: quarterEnding },
  { pattern: `$MONTHNAME $DASH (MONTH:last | MABB:last .?) ${YEAR}?`, make: joinedMonths },
  {
    pattern: `(the)? $MONTHNAME ($DASH | $DASH to $DASH | to) (MONTH:last | MABB:last .?) -? ${PERIOD} ${YEAR}?`,
    make: joinedMonths,
  },
];
