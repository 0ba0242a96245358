import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { CUE } from '../tense/cues.ts';
import { unitOf } from './build.ts';

/** "for years", "in recent weeks". */
function vague(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit) return null;
  const next = match.after(1);
  if (next === 'old' || next === 'later' || next === 'ago') return null;
  const leading = match.tokens.word(match.end - 2);
  if (unit.unit === 'Y' && (leading === 'recent' || leading === 'past'))
    return { kind: 'fixed', type: 'DATE', value: 'PAST_REF' };
  return { kind: 'duration', unit: unit.unit, n: 'X' };
}

function isOwn(match: Match): boolean {
  return match.before(1) === 'of' && match.end - match.first === 1;
}

/** "stay after hours", but not "after hours of talks". */
function isAfterWork(match: Match): boolean {
  return match.before(1) === 'after' && match.text('UNITS') === 'TH' && match.after(1) !== 'of';
}

/** "over the years". */
function overYears(match: Match): Form | null {
  const next = match.tokens.at(match.end);
  return next?.kind === 'word' &&
    next.gap !== 2 &&
    !next.capital &&
    /^(?:of|to|when)$/.test(next.word)
    ? null
    : vague(match);
}

/** "days after the vote", "hours after Biden spoke": an event follows, and nothing before counts them. */
function after(match: Match): Form | null {
  const event = match.tokens.at(match.end + 1);
  if (event?.kind !== 'word' || event.gap !== 1) return null;
  if (!event.capital && !match.tokens.isIn(match.end + 1, 'eventOpens') && !isOfDeed(match))
    return null;
  return /^(?:the|these|those|of|few|several|-|and|or)$/.test(match.before(1))
    ? null
    : vague(match);
}

/** "…, hours after gunmen shot at it", "months after leaving office". */
function isOfDeed(match: Match): boolean {
  const { tokens, end } = match;
  if (match.before(1) === ',' || tokens.endsIn(end + 1, 'ng')) return true;
  // "just hours before talks were to begin"
  return (tokens.info(end + 1).cues & CUE.events) !== 0 || tokens.isOf(end + 1, 'HAPPENED');
}

/** "faces months of talks", "endured years of war": so much of something that nobody counts. */
function ofThing(match: Match): Form | null {
  return match.beforeIn('endured') ? vague(match) : null;
}

/** "in the week before the vote", "in the year since he left", but not "in the week before, he". */
function besideEvent(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || /^(?:Q|WE|TS|TM)$/.test(unit.unit)) return null;
  const { tokens, end } = match;
  // "the week after Easter" is read from "the" on.
  if (tokens.isOf(end + 1, 'HOLIDAY')) return null;
  const isClosed = tokens.kind(end + 1) !== 'word' || tokens.gap(end + 1) === 2;
  if (isClosed && !tokens.is(end, 'since')) return null;
  return { kind: 'duration', unit: unit.unit, n: unit.factor };
}

/** "within the hour". */
function within(match: Match): Form | null {
  const unit = unitOf(match);
  return unit && { kind: 'duration', unit: unit.unit, n: unit.factor };
}

/** "for years", "in recent weeks", "hours after the vote", "within the hour": lengths that nobody counts. */
export const VAGUE_DURATIONS: Grammar = [
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
  { pattern: '< UNITS > late', make: (m) => (m.beforeIn('countedUnit') ? null : vague(m)) },
  {
    pattern:
      '(in | during | over | through | around) < the (early)? UNITS > (before | after | since | that | leading | preceding | following | running)',
    make: vague,
  },
  {
    pattern:
      '(in | during | over) < the UNIT > (before | after | since | leading | preceding | following)',
    make: besideEvent,
  },
  { pattern: '(over | through) < the UNITS >', make: overYears },
  { pattern: '< UNITS > (after | before)', make: after },
  { pattern: '< UNITS > of', make: ofThing },
  { pattern: 'within < the UNIT >', make: within },
  {
    pattern: 'a while',
    make: (m) =>
      m.before(1) === 'for' || m.before(1) === 'in'
        ? { kind: 'fixed', type: 'DURATION', value: 'PXX' }
        : null,
  },
];
