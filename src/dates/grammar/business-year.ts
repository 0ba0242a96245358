import type { Match } from '../pattern/match.ts';
import { isStop } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import type { Tokens } from '../words/tokens.ts';

/** So many words to either side of a year the figure may stand that makes it one of business. */
const FIGURES = 14;

/** Before this year two of them are of a war or a winter. */
const FIRST = 1950;

/** "works worth 2.6 crore were completed in 2024-25", "2023/24: £4m": two years of which the second has two digits and follows the first, beside figures, are one of business; but not "the 2008-09 crisis", "fought in 1914-15". */
export function isBusinessYear(match: Match): boolean {
  const { tokens, first, end } = match;
  const second = match.capture('second');
  const year = match.number('YEAR') ?? 0;
  if (!second || year < FIRST || tokens.size(second.first) !== 2) return false;
  if (Number(second.value) !== (year + 1) % 100) return false;
  // "the 2024-25 budget"
  if (/^(?:budget|budgets|accounts)$/.test(match.after(1))) return true;
  const isIntroduced = /^(?:in|for|during|till|until|by|since|from|to)$/.test(match.before(1));
  if (!isIntroduced && tokens.gap(first) !== 2) return false;
  const next = tokens.kind(end);
  // "in 2019-20 wages rose", but not "in 2019-20 season"
  const isClosed =
    next !== 'word' ||
    tokens.gap(end) === 2 ||
    tokens.isIn(end, 'endsPartOfDay') ||
    // "receipts for 2022-23 rose"
    (tokens.info(end).cues & VERB) !== 0;
  return isClosed && hasFigures(match);
}

const VERB = CUE.past | CUE.present | CUE.modal | CUE.willing;

/** Does its sentence tell of money, of shares and amounts, or of a budget? */
function hasFigures({ tokens, first, end }: Match): boolean {
  for (let i = first - 1; i > first - FIGURES && !isStop(tokens, i) && tokens.gap(i + 1) !== 2; i--)
    if (isFigure(tokens, i)) return true;
  for (let i = end; i < end + FIGURES && !isStop(tokens, i) && tokens.gap(i) !== 2; i++)
    if (isFigure(tokens, i)) return true;
  return false;
}

function isFigure(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === 'mark') return /^[%$£€₹]$/.test(tokens.word(i));
  return tokens.isIn(i, 'share') || tokens.isIn(i, 'amount');
}
