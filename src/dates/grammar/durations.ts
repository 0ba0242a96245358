import type { Form } from '../form.ts';
import type { Grammar, Match } from '../match.ts';
import { modOf, unitOf } from './build.ts';
import { recurrenceValue } from './recurrence.ts';

/** Words before "over" when it means "more than". */
const MEASURED =
  /^(?:for|in|after|within|of|than|took|lasted|last|lasts|lasting|spent|just|well|by|at|to|is|was|are|were|little|been)$/;

/** "over 14 months" is a span after a verb; "for over 14 months" is more than that. */
function spans(match: Match): boolean {
  const approx = match.capture('APPROX');
  if (!approx || !match.tokens.is(approx.first, 'over') || approx.end - approx.first > 1)
    return false;
  const next = match.tokens.word(approx.end);
  if (/^(?:the|past|last|next)$/.test(next)) return true;
  return !MEASURED.test(match.before(1));
}

function duration(match: Match): Form | null {
  if (spans(match)) return null;
  const unit = unitOf(match);
  if (!unit) return null;
  const count = match.text('N');
  const n = count === undefined ? 1 : count === 'X' ? 'X' : Number(count) * unit.factor;
  if (n === 0 || Number.isNaN(n)) return null;
  const money = match.tokens.word(match.first - 1);
  if (money === '$' || money === '£' || money === '€') return null;
  return { kind: 'duration', unit: unit.unit, n, mod: modOf(match, 'APPROX') };
}

/** "22 minute video", "five year low": a count with a singular unit. */
function singular(match: Match): Form | null {
  const unit = match.text('UNIT');
  const count = match.text('N');
  if (unit === 'Q' || unit === 'WE' || (unit === 'TS' && !/^[2-9]|^1\d/.test(count ?? '')))
    return null;
  if (count === 'X' || isName(match)) return null;
  // "three second-half goals"
  if (unit === 'TS' && /^(?:-|half|place|places|round)$/.test(match.after(1))) return null;
  if (Number(count) === 1 && unit === 'D' && !IN_LENGTH.has(match.before(1)) && !isCompound(match))
    return null;
  return duration(match);
}

/** "the Five-Year Plan", "the Six Day War". */
function isName(match: Match): boolean {
  const [unit, noun] = [match.tokens.at(match.end - 1), match.tokens.at(match.end)];
  return unit?.capital === true && noun?.kind === 'word' && noun.gap === 1 && noun.capital;
}

/** "a one-day trip", but not cricket's "one-day internationals". */
function isCompound(match: Match): boolean {
  return (
    match.tokens.is(match.end - 2, '-') &&
    !/^(?:international|internationals|cricket|matches|side)$/.test(match.after(1))
  );
}

/** Words after which "a year", "one day", "weeks" is a length. */
const IN_LENGTH = new Set(
  'for in within than nearly about almost over after lasted last lasts spent spend least only half take took takes just to every cost another under of around up during'.split(
    ' ',
  ),
);
const COUNTED_BEFORE =
  /^(?:million|billion|trillion|percent|cents|dollars|euros|pounds|times|barrels|tons|tonnes|hours|days|people|%)$/;

/** "a year" as a length, or as a rate after an amount ("$5 million a year"). */
function single(match: Match): Form | null {
  if (spans(match) || /^(?:ago|earlier|later|hence)$/.test(match.after(1))) return null;
  const unit = unitOf(match);
  if (!unit || unit.unit === 'TS' || unit.unit === 'Q' || unit.unit === 'WE') return null;
  const before = match.tokens.at(match.first - 1);
  const next = match.after(1);
  if (next === 'old' || next === 'or' || next === '-') return null;
  if (before && (before.kind === 'number' || COUNTED_BEFORE.test(before.word)))
    return {
      kind: 'fixed',
      type: 'SET',
      value: recurrenceValue(unit.unit, unit.factor),
    };
  if (
    !IN_LENGTH.has(match.before(1)) &&
    !match.text('APPROX') &&
    !/^(?:of|after|before|late|early)$/.test(next)
  )
    return null;
  if (match.before(1) === 'of' && next !== 'of') return null;
  return { kind: 'duration', unit: unit.unit, n: unit.factor, mod: modOf(match, 'APPROX') };
}

const DET =
  '((the (past | last | next | first | coming | final | previous | following | latest | remaining | same | preceding | initial | opening | closing | intervening | ensuing | subsequent) | the | past | last | next | first | another | an additional | an extra | a further | these | those | this past))';
const ADJECTIVE =
  '(more | or more | additional | full | consecutive | straight | whole | further | long | solid | extra | successive | other | entire | short)';

/** Lengths of time that are counted, with hyphens and without. */
export const DURATIONS: Grammar = [
  {
    pattern: `(APPROX)? ${DET}? (APPROX:inner)? N ${ADJECTIVE}? UNITS (or so | or more)?`,
    make: duration,
  },
  { pattern: `(APPROX)? (the (past | last | next | first))? N -? UNIT`, make: singular },
  { pattern: `(APPROX)? ${DET}? N or so UNITS`, make: duration },
  { pattern: 'between < N:low and N UNITS >', make: between },
  { pattern: 'N - UNIT - long', make: duration },
  { pattern: '(a | the) N - UNIT period', make: duration },
  {
    pattern: '(APPROX)? (a | an) (full | entire | whole | additional | single | extra)? UNIT',
    make: single,
  },
  {
    pattern: '(APPROX)? (a | an) UNIT or (two | so | more)',
    make: (m) => (m.text('UNIT') === 'TS' ? null : duration(m)),
  },
  { pattern: '(APPROX)? half (a | an) UNIT', make: (m) => half(m, 0) },
  { pattern: 'half - UNIT', make: (m) => half(m, 0) },
  { pattern: '(APPROX)? (a | an | one) UNIT and a half', make: (m) => half(m, 1) },
  {
    pattern: '(APPROX)? (a quarter | quarter) (of a | -) century',
    make: () => ({ kind: 'duration', unit: 'Y', n: 25 }),
  },
  {
    pattern: '(APPROX)? (a | the)? (quarter - century)',
    make: () => ({ kind: 'duration', unit: 'Y', n: 25 }),
  },
  { pattern: `(APPROX)? ${DET}? N:low (to | or | - | –) N UNITS`, make: between },
  { pattern: `N:low - (to | or) - N - UNIT`, make: between },
  {
    pattern: '(APPROX)? N hours (and | ,)? N:minutes minutes',
    make: (m) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: `PT${m.text('N')}H${m.text('minutes')}M`,
    }),
  },
  {
    pattern: '(APPROX)? N minutes (and | ,)? N:seconds seconds',
    make: (m) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: `PT${m.text('N')}M${m.text('seconds')}S`,
    }),
  },
  {
    pattern: '(APPROX)? N years (and | ,)? N:months months',
    make: (m) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: `P${m.text('N')}Y${m.text('months')}M`,
    }),
  },
  {
    pattern: 'LONGWORD',
    make: (m) => ({ kind: 'fixed', type: 'DURATION', value: m.text('LONGWORD') ?? '' }),
  },
  {
    pattern: '(APPROX)? (a)? quarter of an hour',
    make: () => ({ kind: 'fixed', type: 'DURATION', value: 'PT15M' }),
  },
  {
    pattern: '(APPROX)? three quarters of an hour',
    make: () => ({ kind: 'fixed', type: 'DURATION', value: 'PT45M' }),
  },
];

function half(match: Match, whole: number): Form | null {
  const unit = unitOf(match);
  if (!unit || unit.unit === 'TS' || unit.unit === 'Q') return null;
  return { kind: 'duration', unit: unit.unit, n: whole + 0.5, mod: modOf(match, 'APPROX') };
}

/** "two to three weeks": the lower number counts. */
function between(match: Match): Form | null {
  const low = match.text('low');
  const high = Number(match.text('N'));
  const unit = unitOf(match);
  if (!unit || low === undefined || low === 'X' || !(Number(low) < high)) return null;
  return { kind: 'duration', unit: unit.unit, n: Number(low) * unit.factor };
}
