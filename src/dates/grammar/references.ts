import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';

function reference(match: Match, name: string): Form | null {
  return { kind: 'fixed', type: 'DATE', value: match.text(name) ?? '' };
}

/** The present, the past and the future in words. */
export const REFERENCES: Grammar = [
  {
    pattern: 'PRESENT',
    make: (m) => (isWhole(m) && m.after(1) !== '-' ? reference(m, 'PRESENT') : null),
  },
  {
    pattern: 'PAST',
    // "Most recently, it was to open in May": the last of several times
    make: (m) => (isWhole(m) && m.before(1) !== 'most' ? reference(m, 'PAST') : null),
  },
  {
    pattern: 'FUTURE',
    // "the future of the farm"
    make: (m) => (isWhole(m) && m.after(1) !== 'of' ? reference(m, 'FUTURE') : null),
  },
  {
    pattern: 'for < the (moment | present) >',
    // but not "for the moment of truth"
    make: (m) =>
      isWhole(m) && m.after(1) !== 'of'
        ? { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' }
        : null,
  },
  {
    pattern: 'current',
    make: (m) =>
      m.afterIn('currentThing') || !/^(?:the|its|their|his|her|our)$/.test(m.before(1)) || isNoun(m)
        ? null
        : { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' },
  },
  // "may soon be charged", "soon will follow"
  {
    pattern: '(will | may | would | could | can | might | shall | must) < soon >',
    make: () => ({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' }),
  },
  {
    pattern: '< soon > (will | may)',
    make: () => ({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' }),
  },
  {
    pattern: 'recent',
    make: (m) =>
      m.before(1) === 'most' ? null : { kind: 'fixed', type: 'DATE', value: 'PAST_REF' },
  },
];

/** "the current was strong", of a river: no noun follows; but "the current and former members". */
function isNoun({ tokens, end }: Match): boolean {
  const next = tokens.word(end);
  return /^[.,;:!?)]$/.test(next) || (tokens.isIn(end, 'endsPast') && !/^(?:and|or)$/.test(next));
}

/** "the past" but not "the past summers": no noun may follow. */
function isWhole(match: Match): boolean {
  const start = match.tokens.word(match.first);
  const next = match.tokens.at(match.end);
  if (start !== 'the' || !next || next.kind === 'mark' || next.gap === 2) return true;
  // "13 of the past 19 contests"
  if (next.kind === 'number') return false;
  return next.capital || match.tokens.isIn(match.end, 'endsPast');
}
