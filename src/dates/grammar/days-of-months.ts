import { monthLength } from '../calendar.ts';
import type { Which } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, monthOf, yearOf, yearShift } from './build.ts';

/** Days of the longest months. */
const LONGEST_MONTH = 31;
/** Stands within the last week of every month. */
const LAST_WEEK = 26;

const YEAR = '((,? YEAR) | ,? ((of)? (LAST | NEXT | THIS) year))';

/** "the last day of May", "the final day of February 2020". */
function lastDayOfMonth(match: Match) {
  const [month, year] = [monthOf(match), yearOf(match)];
  const shift = yearShift(match);
  return calendar({ month, day: monthLength(year ?? USUAL_YEAR, month), year, yearShift: shift });
}

/** A year in which February has 28 days. */
const USUAL_YEAR = 2001;

const MIDDLE_OF_WEEK = 4;
const MOST_WEEKS = 5;

/** "the second week of April": the week of the 11th, as ISO counts the first from the 4th. */
function weekOfMonth(match: Match) {
  const nth = match.number('ORDINAL') ?? match.number('NTH');
  if (nth !== undefined && nth > MOST_WEEKS) return null;
  const day = nth === undefined ? LAST_WEEK : 7 * (nth - 1) + MIDDLE_OF_WEEK;
  return calendar(
    { month: monthOf(match), day, year: yearOf(match), yearShift: yearShift(match) },
    { asWeek: true },
  );
}

/** "the last day of May", "the second week of April": days and weeks by their place in a month. */
export const DAYS_OF_MONTHS: Grammar = [
  {
    pattern: `the (last | final) day (in | of) $MONTHNAME ${YEAR}?`,
    make: lastDayOfMonth,
  },
  {
    pattern: 'the (last | final) day of ((the)? LAST | (the)? NEXT | THIS | the) month',
    make: (m) =>
      calendar(
        { day: LONGEST_MONTH, nth: -1 },
        { which: (m.text('LAST') ?? m.text('NEXT') ?? 'this') as Which },
      ),
  },
  // "On the 27th of that month he wrote"
  {
    pattern: '(the)? (DAY | NTH | ORDINAL) of THAT month',
    make: (m) =>
      calendar(
        { day: m.number('DAY') ?? m.number('NTH') ?? m.number('ORDINAL') },
        { which: 'same' },
      ),
  },
  {
    pattern:
      'the (full)? (ORDINAL | NTH | last | final) week (in | of) $MONTHNAME ((,? YEAR) | ((of)? (LAST | NEXT | THIS) year))?',
    make: weekOfMonth,
  },
];
