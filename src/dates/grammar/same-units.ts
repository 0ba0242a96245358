import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, yearOf } from './build.ts';

const YEAR_BEFORE =
  '(LAST year | a year (ago | earlier) | the (previous | prior) year | the year before)';

/** "at the same time last year": this month, a year ago. */
function sameTime(): Form {
  return { kind: 'offset', unit: 'M', n: -12, anchor: 'document' };
}

/** "the same month a year earlier": the month spoken of, in the year before it. */
function sameMonth(): Form {
  return { kind: 'offset', unit: 'M', n: -12, anchor: 'reference' };
}

/** "the same day last year", "the same week a year ago" are of the year before the article's, "the same day the year before" of the one before what was spoken of. */
function sameDayOrWeek(match: Match): Form {
  const grain = unitOf(match) === 'W' ? 'W' : 'D';
  const isLast = match.text('LAST') !== undefined || match.tokens.is(match.end - 1, 'ago');
  return isLast
    ? calendar({ yearShift: -1, sameUnit: grain })
    : { kind: 'offset', unit: 'Y', n: -1, anchor: 'reference', grain };
}

/** "the same month of 2023" */
function sameOfYear(match: Match): Form {
  return calendar({ year: yearOf(match), sameUnit: unitOf(match) });
}

function unitOf({ tokens, first }: Match): 'D' | 'W' | 'M' {
  const unit = tokens.word(tokens.is(first, 'the') ? first + 2 : first + 1);
  return unit === 'day' ? 'D' : unit === 'week' ? 'W' : 'M';
}

/** What was spoken of, in another year: "the same month of 2023", "the same day last year", "this time last year". */
export const SAME_UNITS: Grammar = [
  { pattern: `(the)? same month (of | in)? ${YEAR_BEFORE}`, make: sameMonth },
  { pattern: '(the)? same (day | week | month) (of | in) YEAR', make: sameOfYear },
  { pattern: `(the)? same (day | week) (of | in)? ${YEAR_BEFORE}`, make: sameDayOrWeek },
  { pattern: 'at < ((the)? same | this) (time | point | stage) last year >', make: sameTime },
  { pattern: '((the)? same | this) (time | point | stage) last year', make: sameTime },
];
