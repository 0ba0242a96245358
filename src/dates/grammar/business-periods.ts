import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { calendar, modOf, yearOf, yearShift } from './build.ts';
import { isOfGame } from './game.ts';
import { isOfBusiness } from './of-business.ts';

function quarter(match: Match): Form | null {
  if (isOfGame(match)) return null;
  const n = match.number('QUARTERTH') ?? match.number('QSHORT');
  const short = match.number('YY');
  return calendar(
    {
      quarter: n,
      year: yearOf(match) ?? (short === undefined ? undefined : 2000 + short),
      yearShift: yearShift(match),
      ...(match.text('FISCAL') || isFiscal(match) ? { fiscal: true } : {}),
    },
    { mod: modOf(match), ...(match.text('THAT') ? { which: 'same' as const } : {}) },
  );
}

/** "Q4 FY18". */
function isFiscal({ tokens, first, end }: Match): boolean {
  return tokens.is(end - 2, 'fy') && end - 2 > first;
}

/** "2Q", "4Q19": a quarter as brokers write it. */
function gluedQuarter(match: Match): Form | null {
  const n = match.number('n') ?? 0;
  const { tokens, first, end } = match;
  if (n > 4 || tokens.gap(first + 1) !== 0 || !tokens.isCapital(first + 1)) return null;
  if (tokens.gap(first) === 0 && tokens.kind(first - 1) !== 'mark') return null;
  if (tokens.gap(end) === 0 && tokens.kind(end) !== 'mark') return null;
  const short = match.number('YY');
  return calendar({
    quarter: n,
    year: yearOf(match) ?? (short === undefined ? short : 2000 + short),
    ...(isFiscal(match) ? { fiscal: true } : {}),
  });
}

/** "1H", "2H18": a half-year as brokers write it. */
function gluedHalf(match: Match): Form | null {
  const n = match.number('n') ?? 0;
  const { tokens, first, end } = match;
  if (n < 1 || n > 2 || !tokens.source(first).endsWith('H')) return null;
  if (tokens.gap(end) === 0 && tokens.kind(end) !== 'mark') return null;
  const short = match.number('YY');
  return calendar({ half: n, year: yearOf(match) ?? (short === undefined ? short : 2000 + short) });
}

/** "the first and second quarters of 2018" */
function twoQuarters(match: Match): readonly Piece[] | null {
  const [first, second] = [match.capture('first'), match.capture('QUARTERTH')];
  if (!first || !second) return null;
  const later = quarter(match);
  if (later?.kind !== 'calendar') return null;
  return [
    {
      first: match.first,
      end: first.end,
      form: { ...later, fields: { ...later.fields, quarter: Number(first.value) } },
    },
    { first: second.first, end: match.end, form: later },
  ];
}

/** "the 1988 quarter" is the quarter spoken of, in that year. */
function quarterOfYear(match: Match): Form {
  return calendar({ year: yearOf(match), sameQuarter: true });
}

function half(match: Match): Form {
  return calendar(
    {
      half: match.number('HALFTH') ?? match.number('HSHORT'),
      year: yearOf(match),
      yearShift: yearShift(match),
    },
    { mod: modOf(match) },
  );
}

/** "H1 revenue", "in H2" of a text about figures, but not "the H1 motorway". */
function bareHalf(match: Match): Form | null {
  const { tokens, end } = match;
  if (tokens.gap(end) === 0 && tokens.kind(end) !== 'mark') return null;
  const isOfFigures = tokens.isIn(end, 'periodFigures') && tokens.gap(end) === 1;
  const isTimed = /^(?:in|for|during|from|to|than|of|with)$/.test(match.before(1));
  return isOfFigures || (isTimed && isOfBusiness(tokens)) ? half(match) : null;
}

/** "the first half of 2023/24", "Q2 2024-25": of a business year, which is called by the year that it ends in. */
function ofTwoYears(match: Match): Form | null {
  const year = (yearOf(match) ?? 0) + 1;
  if ((match.number('second') ?? 0) % 100 !== year % 100) return null;
  const quarter = match.number('QUARTERTH') ?? match.number('QSHORT');
  const half = match.number('HALFTH') ?? match.number('HSHORT');
  return calendar({ quarter, half, year, fiscal: true }, { mod: modOf(match) });
}

const MOST_CENTURIES = 30;

const OF_YEAR =
  '((of | in)? (the)? (FISCAL)? (year)? YEAR | , YEAR | (of | in)? (LAST | NEXT | THIS) (FISCAL)? year | (of | in) THAT year | of the year)';

/** Quarters and halves of the year, "the year-ago period". */
export const BUSINESS_PERIODS: Grammar = [
  { pattern: `(PART)? the (FISCAL)? -? QUARTERTH quarter ${OF_YEAR}?`, make: quarter },
  { pattern: `(FISCAL)? -? QUARTERTH - quarter ${OF_YEAR}?`, make: quarter },
  {
    pattern: `(PART)? (FISCAL)? QUARTERTH quarter ${OF_YEAR}?`,
    make: (m) => (m.text('QUARTERTH') === '4' && m.tokens.is(m.first, 'last') ? null : quarter(m)),
  },
  { pattern: "(LAST | NEXT | THIS) year 's (FISCAL)? QUARTERTH -? quarter", make: quarter },
  { pattern: "(the)? YEAR ('s)? (FISCAL)? QUARTERTH -? quarter", make: quarter },
  { pattern: "(PART)? QSHORT (,? (of)? (YEAR | ' YY | fy YY))?", make: quarter },
  { pattern: 'YEAR QSHORT', make: quarter },
  {
    pattern:
      '(PART)? (the QUARTERTH quarter | the HALFTH half | QSHORT | HSHORT) ,? (of | in)? (the)? (FISCAL)? (year)? YEAR ($DASH | /) (YEAR:second | YY:second)',
    make: ofTwoYears,
  },
  // "Tarn 2Q Net Up", "4Q 2019"
  { pattern: "DD:n q (YEAR | ' YY | fy YY | YY)?", make: gluedQuarter },
  { pattern: 'HSHORT', make: bareHalf },
  { pattern: 'HSHORT ,? (of)? YEAR', make: half },
  { pattern: 'HSHORT (of | in)? (LAST | NEXT | THIS) year', make: half },
  { pattern: 'YEAR HSHORT', make: half },
  { pattern: "HOURH:n (YEAR | ' YY | YY)?", make: gluedHalf },
  {
    pattern: `(the)? QUARTERTH:first (and | or | to) (the)? QUARTERTH quarters ${OF_YEAR}?`,
    make: twoQuarters,
  },
  { pattern: 'the YEAR (quarter | period)', make: quarterOfYear },
  { pattern: `(PART)? the HALFTH half ${OF_YEAR}`, make: half },
  {
    pattern: `(for | in | during | by) < the HALFTH half >`,
    make: (m) => (isOfMore(m) || (isSport(m) && !isYearly(m)) ? null : half(m)),
  },
  {
    pattern: `(in | from | until | to) < (the)? HALFTH half >`,
    make: (m) => (isYearly(m) ? half(m) : null),
  },
  { pattern: "(LAST | NEXT | THIS) year 's HALFTH half", make: half },
  {
    pattern:
      'the (first | opening | last | final) N months (of | in) (the year | THIS year | LAST year | YEAR)',
    make: monthsOfYear,
  },
  {
    pattern:
      '< HALFTH - half > (profit | profits | results | earnings | sales | revenue | revenues | loss | net | pretax | operating | growth)',
    make: half,
  },
  {
    pattern: 'the QUARTERTH quarter of < the (NTH | ORDINAL) -? century >',
    make: (m) => {
      const n = m.number('NTH') ?? m.number('ORDINAL') ?? 0;
      return n > 0 && n <= MOST_CENTURIES ? calendar({ century: n - 1 }) : null;
    },
  },
  {
    pattern: '(the | its | their) latest (quarter | period)',
    make: () => ({ kind: 'current', unit: 'Q' }),
  },
  {
    pattern: '(the | its | their) current quarter',
    make: () => ({ kind: 'offset', unit: 'Q', n: 0, anchor: 'document' }),
  },
  { pattern: "LAST year 's (quarter | period)", make: lastYearsPeriod },
  {
    pattern: 'the quarter',
    make: (m) => (isQuarterOfYear(m) ? { kind: 'current', unit: 'Q' } : null),
  },
  {
    pattern: '(a | the)? year - (ago | earlier) QUARTERTH quarter',
    make: (m) => calendar({ quarter: m.number('QUARTERTH'), yearAgo: true }),
  },
  {
    pattern: '(a | the)? year - (ago | earlier) (quarter | period)',
    make: yearAgoPeriod,
  },
  {
    pattern:
      '(the)? (same | corresponding | comparable) (quarter | period) (of | in)? (LAST year | a year (ago | earlier) | the (previous | prior) year | the year before)?',
    make: samePeriod,
  },
  {
    pattern: '(the)? (same | corresponding | comparable) (quarter | period) (of | in)? YEAR',
    make: quarterOfYear,
  },
  { pattern: 'the quarter a year (ago | earlier)', make: yearAgoPeriod },
];

function yearAgoPeriod(): Form {
  return { kind: 'offset', unit: 'Y', n: -1, anchor: 'reference', keepQuarter: 'named' };
}

/** "the first six months of the year" are its first half, "the last three of 2023" a quarter; other lengths have no name. */
function monthsOfYear(match: Match): Form | null {
  const n = match.number('N');
  const isFirst = /^(?:first|opening)$/.test(match.tokens.word(match.first + 1));
  const year = {
    year: yearOf(match),
    yearShift: yearShift(match) ?? (yearOf(match) ? undefined : 0),
  };
  if (n === 3) return calendar({ quarter: isFirst ? 1 : 4, ...year });
  if (n === 6) return calendar({ half: isFirst ? 1 : 2, ...year });
  if (n === undefined || Number.isNaN(n) || !match.tokens.is(match.end - 2, 'the')) return null;
  return { kind: 'duration', unit: 'M', n };
}

/** "in the quarter", but not "the quarter they call Little Italy". */
function isQuarterOfYear(match: Match): boolean {
  return (
    !match.afterIn('namedPeriod') &&
    (match.before(1) === '' ||
      match.beforeIn('timedPeriod') ||
      /^(?:'s|was|is|ended|ending)$/.test(match.after(1)))
  );
}

function lastYearsPeriod(): Form {
  return { kind: 'offset', unit: 'Y', n: -1, anchor: 'document', keepQuarter: 'named' };
}

function samePeriod(match: Match): Form | null {
  if (match.end - match.first <= 3) return null;
  return lastYearsPeriod();
}

/** "in the second half" of a text about earnings, but not "in the second half of the race". */
function isYearly(match: Match): boolean {
  return match.after(1) !== 'of' && isOfBusiness(match.tokens);
}

/** "during the first half of 2017" is read from "the" on; of the game it is none. */
function isOfMore({ tokens, end }: Match): boolean {
  if (!tokens.is(end, 'of')) return false;
  // "for the first half of its financial year"
  return !/^(?:its|their|our)$/.test(tokens.word(end + 1)) && !tokens.is(end + 3, 'year');
}

function isSport(match: Match): boolean {
  // "in the first half of 2017" is read from "the" on.
  if (match.before(1) === 'in') return match.after(1) === 'of' || !tellsFigures(match);
  return !match.afterIn('yearsPeriod');
}

/** So far behind "in the first half" its figures may stand. */
const FIGURES = 14;

/** "In the first half, exports fell 3%", but not "In the first half, Hill missed". */
function tellsFigures({ tokens, end }: Match): boolean {
  for (let i = end; i < end + FIGURES && tokens.gap(i) !== 2 && !tokens.is(i, '.'); i++)
    if (/^(?:%|percent|[$£€])$/.test(tokens.word(i))) return true;
  return false;
}
