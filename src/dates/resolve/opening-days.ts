import type { Tokens } from '../words/tokens.ts';

/** So many words before its days the word may stand that tells when something is open. */
const OPEN = 12;

/** "open Monday to Friday", "The museum is open from 10am to 5pm Tuesday to Sunday": do the weekdays from `first` on recur? But not "was open Monday to Friday", "will be open". */
export function areOpeningDays(tokens: Tokens, first: number): boolean {
  const joint = behindName(tokens, first);
  if (joint < 0 || !/^(?:to|through|until|till|–|-)$/.test(tokens.word(joint))) return false;
  if (behindName(tokens, joint + 1) < 0) return false;
  for (let i = first - 1; i > first - OPEN && !/^[.;?!]?$/.test(tokens.word(i)); i--)
    if (tokens.isIn(i, 'opening'))
      return !/^(?:was|were|be|been|remained|stayed|kept)$/.test(tokens.word(i - 1));
  return false;
}

/** The token behind the weekday at `i`, written out or shortened; -1 where none is. */
function behindName(tokens: Tokens, i: number): number {
  if (tokens.isOf(i, 'WEEKDAY')) return i + 1;
  if (!tokens.isOf(i, 'WDABB') || !tokens.isCapital(i)) return -1;
  return tokens.is(i + 1, '.') ? i + 2 : i + 1;
}
