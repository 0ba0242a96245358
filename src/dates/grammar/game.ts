import type { Match } from '../pattern/match.ts';
import type { Tokens } from '../words/tokens.ts';
import { yearOf } from './build.ts';

const BEFORE_GAME = 14;
const AFTER_GAME = 8;

/** "16 of his points in the last quarter", "led 82-70 after the third quarter" is a quarter of the game. */
export function isOfGame(match: Match): boolean {
  if (yearOf(match) !== undefined || match.text('FISCAL') !== undefined) return false;
  if (isTimeLeft(match)) return true;
  for (let i = match.first - BEFORE_GAME; i < match.end + AFTER_GAME; i++)
    if (match.tokens.isOf(i, 'SPORT') || isScore(match.tokens, i)) return true;
  return false;
}

/** "82-70", but not "10-15 stores", "82-70 percent": of two numbers the lower comes last. */
function isScore(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== 'number' || !/^[-–]$/.test(tokens.word(i + 1))) return false;
  if (tokens.kind(i + 2) !== 'number' || tokens.gap(i + 1) !== 0 || tokens.gap(i + 2) !== 0)
    return false;
  if (tokens.size(i) > LONGEST_SCORE || tokens.size(i + 2) > LONGEST_SCORE) return false;
  return Number(tokens.word(i)) > Number(tokens.word(i + 2)) && !tokens.isIn(i + 3, 'share');
}

const LONGEST_SCORE = 3;

/** "with 3:12 left in the third quarter" */
function isTimeLeft({ tokens, first }: Match): boolean {
  const left = (tokens.is(first - 1, 'the') ? first - 1 : first) - 2;
  if (!/^(?:left|remaining)$/.test(tokens.word(left))) return false;
  return tokens.kind(left - 1) === 'number' && tokens.is(left - 2, ':');
}
