import { NONE } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';

/** "the Today programme", "Radio 4's Today", "the Tonight Show": what is broadcast, of no day; but not "the club's next show, today". */
export function isProgramme({ tokens, first, end }: Match): boolean {
  if (!tokens.isCapital(end - 1)) return false;
  if (tokens.gap(end) === 1 && tokens.isIn(end, 'programme')) return true;
  return tokens.is(first - 1, "'s") && tokens.gap(first) === 1 && !tokens.is(end, "'s");
}

/** "ABC's This Week", "This Week with Jo Ray" as a programme. */
export const PROGRAMMES: Grammar = [
  { pattern: "'s < this (week | weekend) >", make: (m) => (isProgramme(m) ? NONE : null) },
];
