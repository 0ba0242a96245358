import { isStop } from '../tense/clause.ts';
import type { ResolveContext } from './context.ts';

/** So many words from "quarter" to what it gave, or from there to it. */
const BEHIND = 4;
const BEFORE = 4;

/** "will publish fourth-quarter results", "growth in the fourth quarter is expected to be 1.2%": figures that are told of as to come are of a period that is over. */
export function areFiguresDue({ tokens, first, end }: ResolveContext): boolean {
  for (let i = end; i < end + BEHIND && tokens.kind(i) === 'word'; i++)
    if (tokens.isIn(i, 'periodFigures')) return true;
  for (let i = first - 1; i >= first - BEFORE && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'periodFigures')) return true;
  return false;
}
