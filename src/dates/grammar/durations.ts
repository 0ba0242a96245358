import { type Form, NONE } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { countMod, modOf, unitOf } from './build.ts';
import { measuresDifference } from './difference.ts';

/** "over 14 months" is a span after a verb; "for over 14 months" is more than that. */
export function spans(match: Match): boolean {
  const approx = match.capture('APPROX');
  if (!approx || !match.tokens.is(approx.first, 'over') || approx.end - approx.first > 1)
    return false;
  const next = match.tokens.word(approx.end);
  if (/^(?:the|past|last|next)$/.test(next)) return true;
  return !match.beforeIn('spanVerb');
}

/** "could last 90 days", "begin on Monday and last 45 days": there "last" is the verb. */
export function isVerb({ tokens, first }: Match): boolean {
  if (!tokens.is(first, 'last')) return false;
  const before = tokens.word(first - 1);
  if (before === 'and') return !/^(?:first|next|past|this)$/.test(tokens.word(first - 2));
  return tokens.isIn(first - 1, 'toLast');
}

function counted(match: Match): Form | readonly Piece[] | null {
  const form = duration(match);
  // "I can't say that about the 10 years before"
  if (form?.kind === 'duration' && isAboutThe(match))
    return [{ first: match.first + 1, end: match.end, form: { ...form, mod: undefined } }];
  return form && isVerb(match) ? [{ first: match.first + 1, end: match.end, form }] : form;
}

/** "about the ten years" is of them; "about the last ten years" may be either. */
function isAboutThe({ tokens, first }: Match): boolean {
  return tokens.is(first, 'about') && tokens.is(first + 1, 'the');
}

/** "died aged 86 years" */
function isAge(match: Match): boolean {
  if (match.before(1) !== 'aged' || match.after(1) === 'in') return false;
  const unit = unitOf(match)?.unit;
  return unit === 'Y' || unit === 'M' || unit === 'W';
}

function duration(match: Match): Form | null {
  if (isAge(match) || spans(match) || measuresDifference(match)) return null;
  const unit = unitOf(match);
  if (!unit || (unit.unit === 'TH' && isClock(match))) return null;
  const count = match.text('N');
  const n = count === undefined ? 1 : count === 'X' ? 'X' : Number(count) * unit.factor;
  if (n === 0 || Number.isNaN(n)) return null;
  const money = match.tokens.word(match.first - 1);
  if (money === '$' || money === '£' || money === '€') return null;
  return { kind: 'duration', unit: unit.unit, n, mod: countMod(match) };
}

/** "at about 1830 hours", "from 18.30 hrs": a time of day. */
function isClock(match: Match): boolean {
  const isNear = /^(?:about|around|approximately|roughly|nearly)$/.test(match.before(1));
  if (!/^(?:at|from|by|until|till|since)$/.test(match.before(isNear ? 2 : 1))) return false;
  const count = match.capture('N');
  return count !== undefined && /^[012]\d\.?[0-5]\d$/.test(match.tokens.word(count.first));
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
  if (Number(count) === 1 && unit === 'D' && !match.beforeIn('inLength') && !isCompound(match))
    return null;
  return duration(match);
}

/** "the Five-Year Plan", "the Six Day War", but not the "4-Minute Listen" above a report. */
function isName(match: Match): boolean {
  const [unit, noun] = [match.tokens.at(match.end - 1), match.tokens.at(match.end)];
  if (/^(?:listen|read|watch)$/.test(noun?.word ?? '')) return false;
  return unit?.capital === true && noun?.kind === 'word' && noun.gap === 1 && noun.capital;
}

/** "a one-day trip", but not cricket's "one-day internationals". */
function isCompound(match: Match): boolean {
  return (
    match.tokens.is(match.end - 2, '-') &&
    !/^(?:international|internationals|cricket|matches|side)$/.test(match.after(1))
  );
}

/** Units of which "a year" is a length wherever it is neither a rate nor what something is called. */
const LONG = new Set<string | undefined>(['TH', 'W', 'M', 'Y', 'E', 'C', 'F']);

/** "a year" as a length. */
function single(match: Match): Form | null {
  if (spans(match) || /^(?:ago|earlier|later|hence)$/.test(match.after(1))) return null;
  const unit = unitOf(match);
  if (!unit || unit.unit === 'TS' || unit.unit === 'Q' || unit.unit === 'WE') return null;
  if (!isLength(match)) return null;
  return { kind: 'duration', unit: unit.unit, n: unit.factor, mod: modOf(match, 'APPROX') };
}

function isLength(match: Match): boolean {
  const before = match.before(1);
  const next = match.after(1);
  // "a year-long", "a week or so" by other rules
  if (next === 'old' || (next === '-' && match.tokens.gap(match.end) === 0)) return false;
  if (before === 'of' && next !== 'of' && next !== "'s") return isCourse(match);
  if (match.text('APPROX')) return true;
  // "It's been a full day.", "not a single day"
  if (/^(?:full|whole|entire|single)$/.test(match.tokens.word(match.end - 2))) return true;
  // "an hour's drive", "a day late", "an hour away"
  if (match.afterIn('behindLength')) return next !== 'of' || !describes(match);
  if (match.beforeIn('inLength')) return true;
  // "He drove a Century."
  const isNamed = match.tokens.isCapital(match.end - 1) && !match.tokens.isCapital(match.first);
  return LONG.has(match.text('UNIT')) && !isNamed && !describes(match);
}

/** "the better part of a year". */
function isCourse(match: Match): boolean {
  return match.beforeIn('course', 2);
}

/** "It was a year of change", "like a day", "a week in which": a name for the time, not its length. */
function describes(match: Match): boolean {
  const next = match.after(1);
  if (match.afterIn('describedTime')) return true;
  if (next === 'in' && /^(?:which|whose)$/.test(match.after(2))) return true;
  return match.beforeIn('describesTime') && next !== 'since';
}

/** What may stand before the count of a length. */
export const DET =
  '((the (past | last | next | first | coming | final | previous | following | latest | remaining | same | preceding | initial | opening | closing | intervening | ensuing | subsequent) | the | past | last | next | first | another | an additional | an extra | a further | these | those | this past | these past | these last))';
const ADJECTIVE =
  '(more | or more | additional | full | consecutive | straight | whole | further | long | solid | extra | successive | other | entire | short)';

/** Lengths of time that are counted, with hyphens and without. */
export const DURATIONS: Grammar = [
  {
    pattern: `(APPROX)? ${DET}? (APPROX:inner)? N ${ADJECTIVE}? UNITS (or so | or more)?`,
    make: counted,
  },
  {
    pattern: `UPTO:APPROX < (APPROX:inner)? N ${ADJECTIVE}? UNITS (or so | or more)? >`,
    make: counted,
  },
  { pattern: 'UPTO:APPROX < N -? UNIT >', make: singular },
  { pattern: 'UPTO:APPROX < (a | an) (full | whole)? UNIT >', make: single },
  { pattern: `(APPROX)? (the (past | last | next | first))? N -? UNIT`, make: singular },
  { pattern: `(APPROX)? ${DET}? N or so UNITS`, make: duration },
  { pattern: 'N - UNIT - long', make: duration },
  // "5 min read", above an article
  {
    pattern: '< N:count -? min > (read | listen | watch)',
    make: (m) => ({ kind: 'duration', unit: 'TM', n: m.number('count') ?? 1 }),
  },
  {
    pattern: '(in | over | within | during | for) < the (past | last | next) (half)? hour >',
    make: lastHour,
  },
  // "in the week to June 22", "the month ended 3 May"
  { pattern: '< the UNIT > (to | ended | ending) ($MONTHNAME DAY | DAY $MONTHNAME)', make: period },
  { pattern: '(a | the) N - UNIT period', make: duration },
  // "open for another year", "extended by another week", "wanted another fortnight"
  { pattern: '(another | a further | one more) (full | whole)? UNIT', make: added },
  // "a two-night stay", but not "a one-night stand"
  { pattern: '(APPROX)? N - night', make: nights },
  {
    pattern: '(APPROX)? (a | an) (full | entire | whole | additional | single | extra)? UNIT',
    make: single,
  },
  {
    pattern: '(APPROX)? (a | an) UNIT or (two | so | more)',
    make: (m) => (m.text('UNIT') === 'TS' ? null : duration(m)),
  },
  { pattern: '(APPROX)? half (a | an) UNIT', make: (m) => half(m, 0) },
  { pattern: 'half - UNIT', make: (m) => (isInnings(m) ? NONE : half(m, 0)) },
  {
    pattern: '(APPROX)? (a | the (past | last | next)) half UNIT',
    make: (m) => (isInnings(m) ? NONE : spans(m) ? null : half(m, 0)),
  },
  {
    pattern: '(APPROX)? (the)? (past | last | next | first | previous) hundred UNITS',
    make: (m) => ({ kind: 'duration', unit: unitOf(m)?.unit ?? 'Y', n: 100, mod: countMod(m) }),
  },
  // "the better part of his last decade"
  {
    pattern: '(his | her | their | its | our | my | your) < (last | final | first) UNIT:long >',
    make: ofLife,
  },
  {
    pattern: '(APPROX)? (a | an | one | the (past | last | next)) UNIT and a half',
    make: (m) => (spans(m) ? null : half(m, 1)),
  },
  {
    pattern: '(APPROX)? (a quarter | quarter) (of a | -) century',
    make: () => ({ kind: 'duration', unit: 'Y', n: 25 }),
  },
  {
    pattern: '(APPROX)? (a | the)? (quarter - century)',
    make: () => ({ kind: 'duration', unit: 'Y', n: 25 }),
  },
  {
    pattern: '(APPROX)? (an | N) (hours | hour) (and | ,)? N:minutes (minutes | minute)',
    make: (m) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: `PT${m.text('N') ?? 1}H${m.text('minutes')}M`,
    }),
  },
  {
    pattern: '(APPROX)? N (minutes | minute) (and | ,)? N:seconds (seconds | second)',
    make: (m) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: `PT${m.text('N')}M${m.text('seconds')}S`,
    }),
  },
  {
    pattern: '(APPROX)? (a | N) (years | year) (and | ,)? N:months (months | month)',
    make: (m) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: `P${m.text('N') ?? 1}Y${m.text('months')}M`,
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

/** "in the last hour", "for the next half hour", but not "in the last hour of the film". */
function lastHour(match: Match): Form | null {
  const { tokens, end } = match;
  if (match.after(1) === 'of') return null;
  return { kind: 'fixed', type: 'DURATION', value: tokens.is(end - 2, 'half') ? 'PT30M' : 'PT1H' };
}

/** "hit a half-century", "an unbeaten half century", in cricket. */
function isInnings(match: Match): boolean {
  if (match.text('UNIT') !== 'C') return false;
  return match.beforeIn('innings') || match.beforeIn('innings', 2) || match.after(1) === 'off';
}

/** "her final decade": of a life, not of the calendar. */
function ofLife(match: Match): Form | null {
  return match.text('long') === 'E' ? { kind: 'duration', unit: 'Y', n: 10 } : null;
}

function half(match: Match, whole: number): Form | null {
  const unit = unitOf(match);
  if (!unit || unit.unit === 'TS' || unit.unit === 'Q') return null;
  return { kind: 'duration', unit: unit.unit, n: whole + 0.5, mod: modOf(match, 'APPROX') };
}

function nights(match: Match): Form | null {
  const n = Number(match.text('N'));
  return n > 1 ? { kind: 'duration', unit: 'D', n, mod: countMod(match) } : null;
}

/** One more of a unit that something is kept up for; nothing is kept up for another second half. */
function added(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || match.after(1) === '-' || unit.unit === 'TS' || !match.beforeIn('toAdd'))
    return null;
  return { kind: 'duration', unit: unit.unit, n: unit.factor };
}

function period(match: Match): Form | null {
  const unit = match.text('UNIT');
  return unit === 'W' || unit === 'M' || unit === 'Y' ? { kind: 'duration', unit, n: 1 } : null;
}
