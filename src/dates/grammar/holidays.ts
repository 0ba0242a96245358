import { NONE, type Which } from '../form.ts';
import type { Grammar, Match } from '../match.ts';
import { calendar, yearOf } from './build.ts';

function holiday(match: Match, more: { asWeek?: true; asWeekend?: true } = {}) {
  const which = (match.text('LAST') ?? match.text('NEXT') ?? match.text('THIS')) as
    | Which
    | undefined;
  const shift = match.text('yearLast') ? -1 : match.text('yearNext') ? 1 : undefined;
  return calendar(
    { holiday: match.text('HOLIDAY'), year: yearOf(match), yearShift: shift },
    { which, time: match.text('POD'), ...more },
  );
}

/** Holidays by name, fixed and moving. */
export const HOLIDAYS: Grammar = [
  // "Easter Road", "the Good Friday Agreement"
  { pattern: 'HOLIDAY NAMED', make: () => NONE },
  {
    pattern:
      '(LAST | NEXT | THIS)? HOLIDAY (POD)? (,? (of)? YEAR | (LAST:yearLast | NEXT:yearNext) year)?',
    make: (m) => holiday(m),
  },
  { pattern: 'YEAR HOLIDAY', make: (m) => holiday(m) },
  {
    pattern: '(the | LAST | NEXT | THIS)? HOLIDAY weekend (,? (of)? YEAR)?',
    make: (m) => holiday(m, { asWeekend: true }),
  },
  {
    pattern: '(the)? HOLIDAY week (,? (of)? YEAR)?',
    make: (m) => holiday(m, { asWeek: true }),
  },
];
