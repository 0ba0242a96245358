import type { Match } from '../pattern/match.ts';

/** Does "more than" say how much more: "12 percent less than two years ago", "two-thirds more than three years earlier". */
export function measuresDifference(match: Match): boolean {
  const approx = match.capture('APPROX');
  if (!approx || !match.tokens.is(approx.end - 1, 'than')) return false;
  const at = approx.first - 1;
  if (match.tokens.isIn(at, 'share') || match.tokens.kind(at) === 'number') return true;
  return match.tokens.isOf(at, 'COUNTED');
}
