import type { Tense } from '../tense/nearest.ts';
import type { ResolveContext } from './context.ts';

/** Is a weekday the day on which something comes out, or runs out? */
export function isTerm(nearest: Tense, context: ResolveContext): boolean {
  return isDeadline(context) || (nearest !== 'past' && isRelease(context));
}

/** "faces a Friday deadline", "set a Monday hearing", "ahead of a Tuesday vote", but not "missed a Friday deadline", "after a Monday meeting". */
function isDeadline({ tokens, first, end, tense }: ResolveContext): boolean {
  if (!/^(?:an?|the|its|their|his|her)$/.test(tokens.word(first - 1))) return false;
  if (!tense.isEvent(tokens, end)) return false;
  if (tokens.is(first - 2, 'of')) return tokens.is(first - 3, 'ahead');
  if (tokens.is(first - 2, 'set') && !tokens.is(first - 1, 'a')) return false;
  return tokens.isIn(first - 2, 'facing');
}

/** "Figures out on Friday are expected to show", "The album, out on Friday, is": but for what "went out on Friday". */
function isRelease({ tokens, first }: ResolveContext): boolean {
  const last = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  if (!tokens.is(last, 'out')) return false;
  return tokens.is(last - 1, ',') || tokens.isIn(last - 1, 'released');
}
