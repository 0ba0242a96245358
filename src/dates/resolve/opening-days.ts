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

/** So far behind the first of the opening days another may stand, with its hours. */
const HOURS = 32;

/** Is the weekday one more of a list of opening days: "open Monday to Friday 9am-5pm and Saturday 10am-2pm", "…; closed Sunday"? But not in "and Saturday's vote", "and Saturday evening". */
export function isOneMoreDay(tokens: Tokens, day: number): boolean {
  if (tokens.is(day + 1, "'s") || tokens.isOf(day + 1, 'POD')) return false;
  if (!/^(?:and|;|,|closed|shut)$/.test(tokens.word(day - 1))) return false;
  for (let i = day - 1; i > day - HOURS && tokens.gap(i + 1) !== 2; i--) {
    if (/^[.?!]?$/.test(tokens.word(i))) return false;
    if (tokens.isOf(i, 'WEEKDAY', 'WDABB') && areOpeningDays(tokens, i)) return true;
  }
  return false;
}

/** The token behind the weekday at `i`, written out or shortened; -1 where none is. */
function behindName(tokens: Tokens, i: number): number {
  if (tokens.isOf(i, 'WEEKDAY')) return i + 1;
  if (!tokens.isOf(i, 'WDABB') || !tokens.isCapital(i)) return -1;
  return tokens.is(i + 1, '.') ? i + 2 : i + 1;
}
