import type { Form, Unit } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { durationValue } from '../resolve/duration.ts';
import { countMod, modOf, sharedScale, unitOf } from './build.ts';
import { measuresDifference } from './difference.ts';

/** The count of a match: "a" and "an" are one. */
function countOf(match: Match): number | 'X' {
  const count = match.text('N');
  if (count === undefined) return 1;
  return count === 'X' ? 'X' : Number(count) * sharedScale(match, Number(count), 'more');
}

/** "sales were more than a year earlier" compares; "more than two years ago" approximates. */
function compares(match: Match): boolean {
  if (measuresDifference(match)) return true;
  const approx = match.capture('APPROX');
  const last = approx && match.tokens.word(approx.end - 1);
  return match.text('N') === undefined && (last === 'than' || last === 'over' || last === 'under');
}

/** Does a figure stand near: "$2 million a year ago", "up 5% from a year earlier". */
function comparesFigures(match: Match): boolean {
  for (let i = match.first - 1; i >= Math.max(0, match.first - 8); i--) {
    const token = match.tokens.at(i);
    if (token?.word === '.' && (match.tokens.gap(i + 1) ?? 0) > 0 && match.tokens.isCapital(i + 1))
      break;
    if (token?.kind === 'number' || token?.word === '%' || token?.word === 'quarter') return true;
  }
  return /^(?:from|than|with|of|against|versus|vs)$/.test(match.before(1)) || opensFigures(match);
}

/** "A year earlier, net was $2 million", "A year earlier it had lost 4 percent". */
function opensFigures({ tokens, first, end }: Match): boolean {
  if (!tokens.isCapital(first)) return false;
  for (let i = end; i < end + 10 && !tokens.is(i, '.'); i++)
    if (
      /^[$£€]$/.test(tokens.word(i)) ||
      (tokens.kind(i) === 'number' && tokens.isIn(i + 1, 'share'))
    )
      return true;
  return false;
}

/** Years are written with four figures. */
const WRITTEN_YEARS = 9999;

function away(match: Match, sign: number, anchor: 'document' | 'reference'): Form | null {
  if (compares(match)) return null;
  const unit = unitOf(match);
  if (!unit) return null;
  const count = countOf(match);
  const mod = countMod(match);
  if (count === 'X') {
    if (anchor === 'document')
      return { kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    return { kind: 'duration', unit: unit.unit, n: 'X' };
  }
  // "66 million years ago"
  if (unit.unit === 'Y' && anchor === 'document' && count * unit.factor > WRITTEN_YEARS)
    return { kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', mod };
  // "exactly three weeks ago", "a year ago to the day"
  const isExact =
    (match.before(1) === 'exactly' && match.before(2) !== 'almost') ||
    (match.after(1) === 'to' && match.after(3) === 'day');
  if (isExact && sign < 0 && anchor === 'document' && /^[YMW]$/.test(unit.unit))
    return { kind: 'offset', unit: unit.unit, n: sign * count * unit.factor, anchor, grain: 'D' };
  const years = unit.unit === 'E' ? 10 : unit.unit === 'C' ? 100 : undefined;
  // "a week ago" is a day, "two weeks ago" a week.
  if (unit.unit === 'W' && count === 1 && unit.factor === 1)
    return { kind: 'offset', unit: 'D', n: sign * 7, anchor, mod, length: 'P1W' };
  return {
    kind: 'offset',
    unit: years ? 'Y' : unit.unit,
    n: sign * count * unit.factor * (years ?? 1),
    anchor,
    mod,
    length: durationValue(unit.unit, count * unit.factor),
    keepQuarter: unit.unit === 'Y' && count === 1 && comparesFigures(match),
  };
}

const HALF: Readonly<Record<string, readonly [number, Unit]>> = {
  E: [5, 'Y'],
  C: [50, 'Y'],
  Y: [6, 'M'],
  TH: [30, 'TM'],
};

/** "half a century ago", "half an hour later". */
function halfAway(match: Match, sign: number, anchor: 'document' | 'reference'): Form | null {
  const half = HALF[match.text('UNIT') ?? ''];
  if (half === undefined) return null;
  const [count, unit] = half;
  return {
    kind: 'offset',
    unit,
    n: sign * count,
    anchor,
    mod: modOf(match, 'APPROX'),
    length: durationValue(unit, count),
  };
}

/** "an hour and a half later", "a year and a half earlier": counted in the smaller unit. */
function oneAndHalf(match: Match): Form | null {
  const half = HALF[match.text('UNIT') ?? ''];
  if (half === undefined || match.after(1) === 'than') return null;
  const [count, unit] = half;
  return {
    kind: 'offset',
    unit,
    n: (match.text('LATER') ? 3 : -3) * count,
    anchor: 'reference',
    mod: modOf(match, 'APPROX'),
    length: durationValue(match.text('UNIT') as Unit, 1.5),
  };
}

function halfEarlierOrLater(match: Match): Form | null {
  if (match.after(1) === 'than') return null;
  return halfAway(match, match.text('LATER') ? 1 : -1, 'reference');
}

/** "two weeks ago", "a year earlier", "three days later", "a month from now". */
export const AGO: Grammar = [
  {
    pattern: '(APPROX)? (a | an | N) (UNITS | UNIT) (or so | or more)? AGO',
    make: (m) => away(m, -1, 'document'),
  },
  {
    pattern: '(APPROX)? (a | an | N) (UNITS | UNIT) AGO (TODAY | this (UNIT:grain))',
    make: agoOnThisDay,
  },
  // "three or four years ago": the lower number counts.
  {
    pattern: '(APPROX)? N (or | to | - | –) N:more UNITS AGO',
    make: (m) => away(m, -1, 'document'),
  },
  { pattern: 'between < N and N:more UNITS AGO >', make: (m) => away(m, -1, 'document') },
  { pattern: 'between < N and N:more UNITS EARLIER >', make: earlier },
  { pattern: 'between < N and N:more UNITS LATER >', make: later },
  {
    pattern: '(APPROX)? N (or | to | - | –) N:more UNITS HENCE',
    make: (m) => away(m, 1, 'document'),
  },
  { pattern: '(APPROX)? (a | an | N) (UNITS | UNIT) (or so)? EARLIER', make: earlier },
  { pattern: '(APPROX)? (a | an | N) (UNITS | UNIT) (or so)? LATER', make: later },
  {
    pattern: '(APPROX)? (a | an | N) (UNITS | UNIT) (or so)? HENCE',
    make: (m) => away(m, 1, 'document'),
  },
  {
    pattern: "in < (APPROX)? (a | N) (UNITS | UNIT) (' | 's)? time >",
    make: (m) => away(m, 1, 'document'),
  },
  // "In two weeks, voters will go to the polls."
  {
    pattern: 'in < (a | N) (UNITS | UNIT) >',
    make: (m) => (opensWithWill(m) ? away(m, 1, 'document') : null),
  },
  {
    pattern: '(APPROX)? (a | one) year and a half AGO',
    make: (m) => ({
      kind: 'offset',
      unit: 'M',
      n: -18,
      anchor: 'document',
      mod: modOf(m, 'APPROX'),
    }),
  },
  {
    pattern: '(APPROX)? a quarter (- | of a) century AGO',
    make: (m) => ({
      kind: 'offset',
      unit: 'Y',
      n: -25,
      anchor: 'document',
      mod: modOf(m, 'APPROX'),
    }),
  },
  { pattern: '(APPROX)? half (a | an) UNIT AGO', make: (m) => halfAway(m, -1, 'document') },
  { pattern: '(APPROX)? half (a | an) UNIT (EARLIER | LATER)', make: halfEarlierOrLater },
  { pattern: '(APPROX)? (a | an | one) UNIT and a half (EARLIER | LATER)', make: oneAndHalf },
  {
    pattern: '(N:hours (hr | hrs | hour | hours))? N:minutes (min | mins | m) AGO',
    make: shortAgo,
  },
  { pattern: '(N:hours (hr | hour) | HOURH:hours) AGO', make: shortAgo },
  {
    pattern: '(some | many)? (UNITS) (and UNITS:more)? AGO',
    make: () => ({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' }),
  },
  { pattern: '(year | month | week) - (ago | earlier)', make: yearAgo },
  { pattern: 'UNITS (later | earlier)', make: vagueAway },
  {
    pattern: 'the other (day | week | night)',
    make: () => ({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' }),
  },
];

/** So many words from "In two weeks" to "will". */
const WILL = 7;

/** "In 12 days the choir will", but not "In two years he has", "In ten days they will have". */
function opensWithWill(match: Match): boolean {
  const { tokens, first, end } = match;
  const unit = match.text('UNITS') ?? match.text('UNIT') ?? '';
  if (!tokens.isCapital(first - 1) || !/^[DWMY]$/.test(unit)) return false;
  for (let i = end; i < end + WILL && tokens.gap(i) !== 2 && !/^[.;:?!]$/.test(tokens.word(i)); i++)
    if (/^(?:will|'ll)$/.test(tokens.word(i))) return !tokens.is(i + 1, 'have');
  return false;
}

/** "20 min ago", "2 hr 14 min ago", "45m ago", "2h ago": how long an entry of a live report has stood. */
function shortAgo(match: Match): Form | null {
  const { tokens, first, end } = match;
  const hours = match.number('hours') ?? 0;
  const minutes = match.number('minutes') ?? 0;
  // "$45 m ago"
  if (tokens.is(end - 2, 'm') && tokens.gap(end - 2) !== 0) return null;
  if (Number.isNaN(hours + minutes) || tokens.gap(first) === 0) return null;
  const length = `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
  return { kind: 'offset', unit: 'TM', n: -60 * hours - minutes, anchor: 'document', length };
}

const GRAINS: Readonly<Record<string, Unit>> = { D: 'D', W: 'W', M: 'M' };

/** "four years ago today", "a year ago this week". */
function agoOnThisDay(match: Match): Form | null {
  if (match.text('TODAY') !== undefined && match.number('TODAY') !== 0) return null;
  const grain = match.text('TODAY') === undefined ? GRAINS[match.text('grain') ?? ''] : 'D';
  const form = grain === undefined ? null : away(match, -1, 'document');
  return form?.kind === 'offset' ? { ...form, grain, keepQuarter: false } : null;
}

function earlier(match: Match): Form | null {
  const word = match.tokens.word(match.end - 1);
  const next = match.tokens.at(match.end);
  if (word === 'before' || word === 'prior') {
    const closed = !next || next.kind === 'mark' || next.gap === 2;
    if (!closed || match.text('UNIT') === 'TM' || match.text('UNIT') === 'TS') return null;
  }
  if (next?.word === 'than') return null;
  return away(match, -1, 'reference');
}

/** "hours later", but not "for years later" nor "years earlier than". */
function vagueAway(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || match.after(1) === 'than') return null;
  return { kind: 'duration', unit: unit.unit, n: 'X' };
}

/** What is lasted, whatever it is counted from. */
function lengthOf(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit) return null;
  const count = countOf(match);
  const n = count === 'X' ? count : count * unit.factor;
  return { kind: 'duration', unit: unit.unit, n, mod: countMod(match) };
}

function later(match: Match): Form | null {
  const next = match.tokens.at(match.end);
  if (match.tokens.is(match.end - 1, 'on') && next && next.kind !== 'mark') return null;
  if (next?.word === 'than') return null;
  const form = away(match, 1, 'reference');
  // "was governor for eight years after that"
  return match.before(1) === 'for' ? lengthOf(match) : form;
}

/** "year-ago", "the year-earlier": before a noun of business. */
function yearAgo(match: Match): Form {
  const unit = { year: 'Y', month: 'M', week: 'W' } as const;
  const word = match.tokens.word(match.end - 3) as keyof typeof unit;
  return {
    kind: 'offset',
    unit: unit[word] ?? 'Y',
    n: -1,
    anchor: 'reference',
    keepQuarter: word === 'year',
  };
}
