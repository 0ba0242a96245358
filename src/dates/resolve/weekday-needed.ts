import { isStop } from '../tense/clause.ts';
import type { Tense } from '../tense/nearest.ts';
import type { ResolveContext } from './context.ts';

/** So many words from "need" to the day. */
const NEEDED = 9;

/** "They need a win on Saturday", "He has a fitness test on Friday": what is needed, wanted or had on a day is to come, but not "has won a game on Friday", "has a report on Friday that said". */
export function isNeeded(nearest: Tense, { tokens, first, end }: ResolveContext): boolean {
  if (nearest === 'past' || !tokens.is(first - 1, 'on') || /^(?:that|when)$/.test(tokens.word(end)))
    return false;
  for (let i = first - 2; i > first - NEEDED && !isStop(tokens, i); i--) {
    if (/^(?:needs?|wants?|has|have)$/.test(tokens.word(i)))
      return isThing(tokens.word(i + 1)) || tokens.kind(i + 1) === 'number';
    if (tokens.is(i, ',') || tokens.endsIn(i, 'ed')) return false;
  }
  return false;
}

/** Does a noun follow: "a win", "only a draw", "three points"? */
function isThing(word: string): boolean {
  return /^(?:an?|another|only|just|no|one|two|three|four|its|their|his|her|our)$/.test(word);
}
