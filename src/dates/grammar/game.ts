import type { Match } from '../match.ts';
import { yearOf } from './build.ts';

const BEFORE_GAME = 14;
const AFTER_GAME = 8;

/** "16 of his points in the last quarter" is a quarter of the game. */
export function isOfGame(match: Match): boolean {
  if (yearOf(match) !== undefined || match.text('FISCAL') !== undefined) return false;
  const [from, to] = [Math.max(0, match.first - BEFORE_GAME), match.end + AFTER_GAME];
  return match.tokens
    .slice(from, to)
    .some(({ entries }) => entries.some(({ category }) => category === 'SPORT'));
}
