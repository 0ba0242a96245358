import { type Form, NONE, type Unit } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { hoursOf, modOf, unitOf } from './build.ts';
import { isOfGame } from './game.ts';

const LONG: ReadonlySet<Unit> = new Set(['Y', 'M', 'W', 'D', 'E', 'C', 'Q', 'WE']);
/** With "the": a stretch of time, not the calendar unit ("over the past year"). */
const STRETCH: ReadonlySet<string> = new Set([
  'the past',
  'the last',
  'the next',
  'past',
  'coming',
]);

function words(match: Match, name: string): string {
  const capture = match.capture(name);
  if (!capture) return '';
  return match.tokens.words(capture.first, capture.end);
}

function lastOrNext(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || !LONG.has(unit.unit)) return null;
  if (unit.unit === 'Q' && isOfGame(match)) return null;
  const name = match.text('LAST') === undefined ? 'NEXT' : 'LAST';
  const sign = name === 'LAST' ? -1 : 1;
  const which = words(match, name);
  const mod = modOf(match);
  if (unit.factor > 1) return { kind: 'duration', unit: unit.unit, n: unit.factor };
  if (unit.unit === 'D')
    return which.startsWith('the') && which !== 'the last'
      ? { kind: 'offset', unit: 'D', n: sign, anchor: 'reference', mod, time: hoursOf(match) }
      : null;
  // "over the next year" is a stretch, "the next year he lost" the year after.
  const isStretch = which === 'the next' ? match.beforeIn('overNext') : STRETCH.has(which);
  if (isStretch && !mod && unit.unit !== 'WE' && unit.unit !== 'Q')
    return which.startsWith('the') ||
      ((name === 'LAST' || name === 'NEXT') && match.before(1) === 'the')
      ? { kind: 'duration', unit: unit.unit, n: 1 }
      : null;
  const reference =
    /previous|preceding|prior|following|subsequent|ensuing/.test(which) || which === 'the next';
  if (which === 'following' || which === 'previous') return null;
  return {
    kind: 'offset',
    unit: unit.unit,
    n: sign,
    anchor: reference ? 'reference' : 'document',
    mod,
  };
}

function twoAway(match: Match, n: number): Form | null {
  const unit = unitOf(match);
  return unit && LONG.has(unit.unit)
    ? { kind: 'offset', unit: unit.unit, n, anchor: 'document' }
    : null;
}

function thisUnit(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || !LONG.has(unit.unit) || unit.factor > 1 || unit.unit === 'D') return null;
  if (words(match, 'THIS') === 'current') return null;
  return { kind: 'offset', unit: unit.unit, n: 0, anchor: 'document', mod: modOf(match) };
}

function thatUnit(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || !LONG.has(unit.unit) || unit.factor > 1) return null;
  return { kind: 'offset', unit: unit.unit, n: 0, anchor: 'reference', mod: modOf(match) };
}

function current(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || !LONG.has(unit.unit) || unit.factor > 1) return null;
  return { kind: 'current', unit: unit.unit, mod: modOf(match) };
}

function unitsEnd({ tokens, first }: Match): Form {
  const word = tokens.word(tokens.is(first, 'the') ? first + 1 : first);
  const unit = ({ week: 'W', decade: 'E', century: 'C' } as const)[word] ?? 'M';
  return { kind: 'current', unit, mod: 'END' };
}

/** "the month after", "the year before that": beside what was spoken of; "the day before" is read with the days. */
function besideUnit(match: Match): Form | null {
  const unit = match.text('UNIT');
  if (unit !== 'Y' && unit !== 'M' && unit !== 'W') return null;
  for (let i = match.first; i < match.end; i++)
    if (match.tokens.is(i, 'after')) return { kind: 'offset', unit, n: 1, anchor: 'reference' };
  return { kind: 'offset', unit, n: -1, anchor: 'reference' };
}

/** "last year", "early next week", "that month", "the following year", "the end of the year", "the weekend". */
export const RELATIVE_UNITS: Grammar = [
  { pattern: '(PART)? (LAST | NEXT) UNIT (or so)?', make: lastOrNext },
  { pattern: '(PART)? THIS UNIT', make: thisUnit },
  { pattern: 'the UNIT before last', make: (m) => twoAway(m, -2) },
  { pattern: 'the UNIT after next', make: (m) => twoAway(m, 2) },
  { pattern: '(PART)? THAT UNIT', make: thatUnit },
  // When all is said and done.
  { pattern: 'at the end of the day', make: () => NONE },
  {
    pattern: 'the year (before | earlier | previously) > (. | , | ;)',
    make: () => ({ kind: 'offset', unit: 'Y', n: -1, anchor: 'reference' }),
  },
  { pattern: 'the UNIT (before | after) > (. | , | ;)', make: besideUnit },
  { pattern: 'the UNIT (before | after) that', make: besideUnit },
  // "up from ten the year prior", but not "the year prior to the vote"
  { pattern: 'the UNIT prior', make: (m) => (m.after(1) === 'to' ? null : besideUnit(m)) },
  {
    pattern: 'PART the (UNIT)',
    make: (m) =>
      m.text('PART') && m.after(1) !== 'ended' && m.text('UNIT') !== 'TH' ? current(m) : null,
  },
  // "by end of year"
  {
    pattern: '(by | at | until | till | before) < PART UNIT >',
    make: (m) =>
      m.tokens.is(m.end - 2, 'of') && /^[YMW]$/.test(m.text('UNIT') ?? '') ? current(m) : null,
  },
  {
    pattern: '(of | so far in | for) < the UNIT >',
    make: (m) =>
      isClosed(m) &&
      m.text('UNIT') !== 'D' &&
      m.text('UNIT') !== 'WE' &&
      m.text('UNIT') !== 'W' &&
      m.text('UNIT') !== 'M'
        ? current(m)
        : null,
  },
  {
    pattern: 'for < the (week | month) > ,',
    make: (m) =>
      m.tokens.isCapital(m.first - 1)
        ? { kind: 'current', unit: m.tokens.is(m.end - 1, 'week') ? 'W' : 'M' }
        : null,
  },
  {
    pattern: '(in | during | for | throughout) < the FISCAL year >',
    // "in the financial year 2010-11" is read from "the" on.
    make: (m) =>
      /^(?:ended|ending|to)$/.test(m.after(1)) || isYear(m, m.end)
        ? null
        : { kind: 'current', unit: 'Y' },
  },
  {
    pattern: '(of | in | during | for | throughout) < the quarter > (ended | ending | to)',
    make: () => ({ kind: 'current', unit: 'Q' }),
  },
  {
    pattern: '(of | in | during | for | throughout) < the (FISCAL)? year > (ended | ending | to)',
    // "in the year to date"
    make: (m) =>
      m.after(2) === 'date'
        ? { kind: 'current', unit: 'Y' }
        : { kind: 'duration', unit: 'Y', n: 1 },
  },
  {
    pattern: '(PART)? the (long | holiday | bank holiday | public holiday | festive)? weekend',
    make: (m) => ({ kind: 'current', unit: 'WE', mod: modOf(m) }),
  },
  {
    pattern: "(year - end | year end | year 's end | the year 's end | the year - end)",
    make: () => ({ kind: 'current', unit: 'Y', mod: 'END' }),
  },
  // "by month's end", "at month-end", "by the decade's end"
  {
    pattern: "(the)? ((month | week | decade | century) 's end | month - end)",
    make: unitsEnd,
  },
  {
    pattern: '(this time last year)',
    make: () => ({ kind: 'offset', unit: 'Y', n: -1, anchor: 'document' }),
  },
  {
    pattern: '(PART)? (the)? (LAST | NEXT | THIS) (FISCAL) year',
    make: (m) => ({
      kind: 'offset',
      unit: 'Y',
      n: m.text('LAST') ? -1 : m.text('NEXT') ? 1 : 0,
      anchor: 'document',
      mod: modOf(m),
    }),
  },
  {
    pattern: '(PART)? the (current | latest | last | next) FISCAL year',
    make: (m) => ({
      kind: 'offset',
      unit: 'Y',
      n: m.tokens.is(m.end - 3, 'next') ? 1 : m.tokens.is(m.end - 3, 'current') ? 0 : -1,
      anchor: 'document',
      mod: modOf(m),
    }),
  },
  {
    pattern: '(the | this) (full | entire | whole | current | calendar) year',
    make: () => ({ kind: 'current', unit: 'Y' }),
  },
];

function isYear({ tokens }: Match, i: number): boolean {
  return tokens.kind(i) === 'number' && tokens.size(i) === 4 && tokens.gap(i) === 1;
}

/** True when the unit closes its phrase: "of the year." but not "of the year's best". */
function isClosed(match: Match): boolean {
  const next = match.tokens.at(match.end);
  return (
    !next ||
    (next.kind === 'mark' && !(next.word === '-' && next.gap === 0)) ||
    match.tokens.isIn(match.end, 'endsUnit')
  );
}
