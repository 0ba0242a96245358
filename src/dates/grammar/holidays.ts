import { NONE, type Which } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, hoursOf, modOf, yearOf } from './build.ts';

interface More {
  readonly asWeek?: true;
  readonly asWeekend?: true;
  readonly plusDays?: number;
}

function holiday(match: Match, more: More = {}) {
  // "a fine May day"
  const name = match.capture('HOLIDAY');
  if (name && match.tokens.is(name.first, 'may') && !match.tokens.isCapital(name.end - 1))
    return null;
  const which = (match.text('LAST') ?? match.text('NEXT') ?? match.text('THIS')) as
    | Which
    | undefined;
  const shift = match.text('yearLast') ? -1 : match.text('yearNext') ? 1 : undefined;
  return calendar(
    {
      holiday: match.text('HOLIDAY'),
      year: yearOf(match),
      yearShift: shift,
      weekday: match.number('WEEKDAY'),
    },
    { which, time: match.text('POD'), ...more },
  );
}

/** "the day after Christmas", "two days before Easter", "the Friday before Labor Day". */
function beside(match: Match) {
  const { tokens, first } = match;
  let at = first;
  while (!/^(?:before|after)$/.test(tokens.word(at))) at++;
  const days = tokens.is(at - 1, 'week') ? 7 : (match.number('N') ?? 1);
  if (Number.isNaN(days)) return null;
  return holiday(match, { plusDays: tokens.is(at, 'before') ? -days : days });
}

function isBefore({ tokens, first }: Match): boolean {
  return tokens.is(first + 2, 'before');
}

/** Holidays by name, fixed and moving. */
export const HOLIDAYS: Grammar = [
  // "Easter Road", "the Good Friday Agreement"
  { pattern: 'HOLIDAY NAMED', make: () => NONE },
  // "a Christmas tree", "Easter eggs", "New Year's resolutions"
  { pattern: 'HOLIDAY FESTIVE', make: () => NONE },
  {
    pattern:
      '(LAST | NEXT | THIS)? HOLIDAY (POD)? (,? (of | in)? YEAR | (LAST:yearLast | NEXT:yearNext) year)?',
    make: (m) => holiday(m),
  },
  // "the early hours of New Year's Day"
  {
    pattern: 'PART HOLIDAY (,? (of | in)? YEAR)?',
    make: (m) => {
      const time = hoursOf(m);
      const form = holiday(m);
      return time === undefined || form === null ? null : { ...form, mod: modOf(m), time };
    },
  },
  { pattern: 'YEAR HOLIDAY', make: (m) => holiday(m) },
  { pattern: 'the (day | WEEKDAY) (before | after) HOLIDAY (,? (of)? YEAR)?', make: beside },
  {
    pattern: 'the week (before | after) HOLIDAY (,? (of)? YEAR)?',
    make: (m) => holiday(m, { asWeek: true, plusDays: isBefore(m) ? -7 : 7 }),
  },
  {
    pattern: 'the weekend (before | after) HOLIDAY (,? (of)? YEAR)?',
    make: (m) => holiday(m, { asWeekend: true, plusDays: isBefore(m) ? -7 : 2 }),
  },
  { pattern: '(a (day | week) | N days) (before | after) HOLIDAY (,? (of)? YEAR)?', make: beside },
  {
    pattern: '(the | LAST | NEXT | THIS)? HOLIDAY weekend (,? (of)? YEAR)?',
    make: (m) => holiday(m, { asWeekend: true }),
  },
  {
    pattern: '(the)? HOLIDAY week (,? (of)? YEAR)?',
    make: (m) => holiday(m, { asWeek: true }),
  },
];
