import type { Match } from '../pattern/match.ts';
import { yearOf } from './build.ts';

const BEFORE_GAME = 14;
const AFTER_GAME = 8;

/** "16 of his points in the last quarter" is a quarter of the game. */
export function isOfGame(match: Match): boolean {
  if (yearOf(match) !== undefined || match.text('FISCAL') !== undefined) return false;
  for (let i = match.first - BEFORE_GAME; i < match.end + AFTER_GAME; i++)
    if (match.tokens.isOf(i, 'SPORT')) return true;
  return false;
}
