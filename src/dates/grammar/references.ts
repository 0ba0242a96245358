import type { Form } from '../form.ts';
import type { Grammar, Match } from '../match.ts';

function reference(match: Match, name: string): Form | null {
  return { kind: 'fixed', type: 'DATE', value: match.text(name) ?? '' };
}

const FIXED_NEXT =
  /^(?:account|affairs|events|year|quarter|month|fiscal|period|week|season|state|tensions?)$/;

/** The present, the past and the future in words. */
export const REFERENCES: Grammar = [
  {
    pattern: 'PRESENT',
    make: (m) => (isWhole(m) && m.after(1) !== '-' ? reference(m, 'PRESENT') : null),
  },
  { pattern: 'PAST', make: (m) => (isWhole(m) ? reference(m, 'PAST') : null) },
  { pattern: 'FUTURE', make: (m) => (isWhole(m) ? reference(m, 'FUTURE') : null) },
  {
    pattern: 'current',
    make: (m) =>
      FIXED_NEXT.test(m.after(1)) || !/^(?:the|its|their|his|her|our)$/.test(m.before(1))
        ? null
        : { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' },
  },
  {
    pattern: 'recent',
    make: (m) =>
      m.before(1) === 'most' ? null : { kind: 'fixed', type: 'DATE', value: 'PAST_REF' },
  },
];

/** "the past" but not "the past summers": no noun may follow. */
function isWhole(match: Match): boolean {
  const start = match.tokens.word(match.first);
  const next = match.tokens.at(match.end);
  if (start !== 'the' || !next || next.kind === 'mark' || next.gap === 2) return true;
  // "13 of the past 19 contests"
  if (next.kind === 'number') return false;
  return next.capital || CLOSING.test(next.word);
}

const CLOSING =
  /^(?:of|and|or|but|is|was|are|has|had|have|will|would|with|to|in|on|at|for|from|by|as|that|which|who|where|when|he|she|it|they|we|than|if|because|while|after|before|not|said|says|'s|looks|holds|could|should|may|might|can)$/;
