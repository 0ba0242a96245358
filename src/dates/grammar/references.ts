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
    make: (m) =>
      m.after(1) === 'known' && m.before(1) === ','
        ? null
        : m.after(1) === '-'
          ? null
          : reference(m, 'PRESENT'),
  },
  { pattern: 'PAST', make: (m) => reference(m, 'PAST') },
  {
    pattern: 'FUTURE',
    make: (m) => (m.text('FUTURE') && isWord(m) ? reference(m, 'FUTURE') : null),
  },
  {
    pattern: 'current',
    make: (m) =>
      FIXED_NEXT.test(m.after(1)) ? null : { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' },
  },
  {
    pattern: 'recent',
    make: (m) =>
      m.before(1) === 'most' ? null : { kind: 'fixed', type: 'DATE', value: 'PAST_REF' },
  },
];

/** "soon" but not "as soon as" or "too soon". */
function isWord(match: Match): boolean {
  const word = match.tokens[match.first]?.word;
  if (word !== 'soon') return true;
  return !/^(?:as|too|how|so)$/.test(match.before(1)) && !/^(?:as|after|to)$/.test(match.after(1));
}
