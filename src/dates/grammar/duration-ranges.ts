import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { sharedScale, unitOf } from './build.ts';
import { DET, isVerb, spans } from './durations.ts';

/** "the three and nine months ended Sept. 30": two lengths. */
function twoPeriods(match: Match): readonly Piece[] | null {
  const [low, high, unit] = [match.capture('low'), match.capture('N'), unitOf(match)];
  if (!low || !high || !unit || !(Number(low.value) < Number(high.value))) return null;
  const form = (n: number): Form => ({ kind: 'duration', unit: unit.unit, n: n * unit.factor });
  return [
    { first: match.first, end: low.end, form: form(Number(low.value)) },
    { first: high.first, end: match.end - 1, form: form(Number(high.value)) },
  ];
}

/** "two to three weeks": the lower number counts. */
function between(match: Match): Form | readonly Piece[] | null {
  const low = match.text('low');
  const high = Number(match.text('N'));
  const unit = unitOf(match);
  if (!unit || low === undefined || low === 'X' || !(Number(low) < high) || spans(match))
    return null;
  const n = Number(low) * sharedScale(match, Number(low), 'N') * unit.factor;
  const form: Form = { kind: 'duration', unit: unit.unit, n };
  return isVerb(match) ? [{ first: match.first + 1, end: match.end, form }] : form;
}

/** Lengths with two counts: "two to three weeks", "the three and nine months ended Sept. 30". */
export const DURATION_RANGES: Grammar = [
  { pattern: 'between < N:low and N UNITS >', make: between },
  { pattern: `(APPROX)? ${DET}? N:low (to | or | - | –) N UNITS`, make: between },
  { pattern: `N:low - (to | or) - N - UNIT`, make: between },
  { pattern: 'the N:low and N UNITS (ended | ending | to)', make: twoPeriods },
];
