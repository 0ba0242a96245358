import { type Form, NONE } from '../form.ts';
import type { Grammar, Match } from '../match.ts';
import { modOf, unitOf } from './build.ts';
import { recurrenceValue } from './recurrence.ts';

/** Words before "over" when it means "more than". */
const MEASURED =
  /^(?:for|in|after|within|of|than|took|lasted|last|lasts|lasting|spent|just|well|by|at|to|is|was|are|were|little|been)$/;

/** "over 14 months" is a span after a verb; "for over 14 months" is more than that. */
function spans(match: Match): boolean {
  const approx = match.capture('APPROX');
  if (!approx || match.tokens[approx.first]?.word !== 'over' || approx.end - approx.first > 1)
    return false;
  const next = match.tokens[approx.end]?.word ?? '';
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
  const money = match.tokens[match.first - 1]?.word;
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
  const [unit, noun] = [match.tokens[match.end - 1], match.tokens[match.end]];
  return unit?.capital === true && noun?.kind === 'word' && noun.gap === 1 && noun.capital;
}

/** "a one-day trip", but not cricket's "one-day internationals". */
function isCompound(match: Match): boolean {
  return (
    match.tokens[match.end - 2]?.word === '-' &&
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
  const before = match.tokens[match.first - 1];
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

/** "for years", "in recent weeks". */
function vague(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit) return null;
  const next = match.after(1);
  if (next === 'old' || next === 'later' || next === 'ago') return null;
  const leading = match.tokens[match.end - 2]?.word;
  if (unit.unit === 'Y' && (leading === 'recent' || leading === 'past'))
    return { kind: 'fixed', type: 'DATE', value: 'PAST_REF' };
  return { kind: 'duration', unit: unit.unit, n: 'X' };
}

const DET =
  '((the (past | last | next | first | coming | final | previous | following | latest | remaining | same | preceding | initial | opening | closing | intervening | ensuing | subsequent) | the | past | last | next | first | another | an additional | an extra | a further | these | those | this past))';
const ADJECTIVE =
  '(more | or more | additional | full | consecutive | straight | whole | further | long | solid | extra | successive | other | entire | short)';

/** Lengths of time, with hyphens and without; ages are skipped. */
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
    pattern:
      '(for | in | within | over | after | follows | followed | following | despite | amid | than | took | take | spent | last | lasted | of | by | many) < (the coming | the past | recent | coming | many | the recent)? UNITS > ',
    make: (m) => (isOwn(m) || isAfterWork(m) ? null : vague(m)),
  },
  {
    pattern: '(the)? (recent | coming | past | following | next | last | ensuing) (UNITS)',
    make: vague,
  },
  { pattern: '(the)? (UNITS) ahead', make: vague },
  {
    pattern:
      '(in | during | over | through | around) < the (early)? UNITS > (before | after | since | that | leading | preceding | following | running)',
    make: vague,
  },
  { pattern: '(over | through) < the UNITS >', make: overYears },
  { pattern: '< UNITS > (after | before)', make: after },
  {
    pattern: 'LONGWORD',
    make: (m) => ({ kind: 'fixed', type: 'DURATION', value: m.text('LONGWORD') ?? '' }),
  },
  { pattern: 'within < the UNIT >', make: within },
  {
    pattern: 'a while',
    make: (m) =>
      m.before(1) === 'for' || m.before(1) === 'in'
        ? { kind: 'fixed', type: 'DURATION', value: 'PXX' }
        : null,
  },
  { pattern: '(APPROX)? N -? (UNITS | UNIT) -? old', make: () => NONE },
  { pattern: 'N - UNIT - (olds | older)', make: () => NONE },
  { pattern: '(APPROX)? N UNITS of age', make: () => NONE },
  { pattern: '(APPROX)? N - quarters', make: () => NONE },
  {
    pattern: '(APPROX)? N quarters of',
    make: (m) => (isTimed(m) ? null : NONE),
  },
  {
    pattern: '(APPROX)? (a)? quarter of an hour',
    make: () => ({ kind: 'fixed', type: 'DURATION', value: 'PT15M' }),
  },
  {
    pattern: '(APPROX)? three quarters of an hour',
    make: () => ({ kind: 'fixed', type: 'DURATION', value: 'PT45M' }),
  },
  { pattern: '(one | a) - quarter', make: () => NONE },
  {
    pattern: '(in | from) (some | many | most | all | other | certain) quarters',
    make: () => NONE,
  },
  { pattern: 'N (months | years) pregnant', make: () => NONE },
  { pattern: 'the (days | years | weeks) of', make: () => NONE },
  {
    pattern: '(miles | kilometers | kilometres | km | kilometer) (an | per) hour',
    make: () => NONE,
  },
];

function isOwn(match: Match): boolean {
  return match.before(1) === 'of' && match.end - match.first === 1;
}

/** "stay after hours", but not "after hours of talks". */
function isAfterWork(match: Match): boolean {
  return match.before(1) === 'after' && match.text('UNITS') === 'TH' && match.after(1) !== 'of';
}

/** "over the years". */
function overYears(match: Match): Form | null {
  const next = match.tokens[match.end];
  return next?.kind === 'word' &&
    next.gap !== 2 &&
    !next.capital &&
    /^(?:of|to|when)$/.test(next.word)
    ? null
    : vague(match);
}

/** "days after the vote", "hours after Biden spoke": an event follows, and nothing before counts them. */
function after(match: Match): Form | null {
  const event = match.tokens[match.end + 1];
  if (event?.kind !== 'word' || event.gap !== 1) return null;
  if (
    !event.capital &&
    !/^(?:an?|the|his|her|its|their|he|she|it|they|we|this|that)$/.test(event.word)
  )
    return null;
  return /^(?:the|these|those|of|few|several|-|and|or)$/.test(match.before(1))
    ? null
    : vague(match);
}

/** "two quarters of the year", but not "three quarters of the revenue". */
function isTimed(match: Match): boolean {
  return /^(?:year|decade|century)$/.test(match.after(2)) || /^[12]...$/.test(match.after(1));
}

/** "within the hour". */
function within(match: Match): Form | null {
  const unit = unitOf(match);
  return unit && { kind: 'duration', unit: unit.unit, n: unit.factor };
}

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
