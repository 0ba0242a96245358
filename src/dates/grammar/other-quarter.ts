import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import type { Tokens } from '../words/tokens.ts';
import { calendar } from './build.ts';
import { isOfGame } from './game.ts';

/** So many tokens back the quarter stands beside which another is named without its noun. */
const BESIDE = 24;

/** "fell in the fourth quarter after falling in the third", but not "came in the third" of a match, "in the third district". */
function otherQuarter(match: Match): Form | null {
  const { tokens, first, end } = match;
  const quarter = match.number('QUARTERTH');
  if (/^(?:last|final)$/.test(tokens.word(end - 1)) || !standsAlone(tokens, end)) return null;
  for (let i = first - 1; i > first - BESIDE && tokens.gap(i + 1) !== 2; i--)
    if (tokens.is(i, 'quarter')) {
      const nth = tokens.is(i - 1, '-') ? i - 2 : i - 1;
      const isNumbered = tokens.isOf(nth, 'QUARTERTH') && !isOfGame(match);
      return isNumbered ? calendar({ quarter, besideQuarter: true }) : null;
    }
  return null;
}

/** Is nothing behind of which it would tell: a mark, a number, "and"? */
function standsAlone(tokens: Tokens, end: number): boolean {
  const kind = tokens.kind(end);
  if (kind === undefined || tokens.gap(end) === 2 || kind === 'number') return true;
  if (kind === 'mark') return !tokens.is(end, '-');
  return tokens.isIn(end, 'endsPast') && !tokens.is(end, 'of');
}

/** A quarter named beside another: "in the third". */
export const OTHER_QUARTER: Grammar = [
  {
    pattern: '(in | from | than | against | over | for | by | to | after) < the QUARTERTH >',
    make: otherQuarter,
  },
];
