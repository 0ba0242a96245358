import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { calendar, monthOf, yearOf } from './build.ts';
import { spanOf } from './month-spans.ts';

const APRIL = 4;
const JULY = 7;

/** The business year that a match names, by the year it ends in; null where the two years do not follow each other. */
function businessYear(match: Match): number | null {
  const short = match.number('YY');
  const year = yearOf(match) ?? (short === undefined ? null : 2000 + short);
  const second = match.number('second');
  if (year === null || second === undefined) return year;
  return second % 100 === (year + 1) % 100 ? year + 1 : null;
}

/** The calendar year of a month in a business year that begins in April or in July, whichever the first of the months tells. */
function yearOfMonthIn(month: number, first: number, business: number): number {
  if (month >= JULY) return business - 1;
  return month >= APRIL && first < JULY && first >= APRIL ? business - 1 : business;
}

/** "July-April FY24", "in April-September 2023-24": from July 2023 to April 2024, a quarter or half where it is one. */
function monthsOfBusinessYear(match: Match): Form | readonly Piece[] | null {
  const business = businessYear(match);
  const last = match.capture('last');
  const name = match.capture('MONTH') ?? match.capture('MABB');
  if (business === null || !last || !name) return null;
  const [from, to] = [monthOf(match), Number(last.value)];
  const year = yearOfMonthIn(from, from, business);
  const span = spanOf(from, to);
  if (span !== null) return calendar({ ...span, year });
  const end = yearOfMonthIn(to, from, business);
  return [
    { first: match.first, end: name.end, form: calendar({ month: from, year }), inRange: true },
    { first: last.first, end: match.end, form: calendar({ month: to, year: end }), inRange: true },
  ];
}

const MONTHS = '$MONTHNAME $DASH (MONTH:last | MABB:last .?)';
const TWO_YEARS = 'YEAR ($DASH | /) (YEAR:second | YY:second)';

/** Months of a business year, as papers of India and Pakistan count them. */
export const BUSINESS_MONTHS: Grammar = [
  {
    pattern: `${MONTHS} ,? (of)? (fy (${TWO_YEARS} | YEAR | ' YY | YY) | (FISCAL year)? ${TWO_YEARS})`,
    make: monthsOfBusinessYear,
  },
];
