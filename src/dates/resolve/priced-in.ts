import { isStop } from '../tense/clause.ts';
import type { ResolveContext } from './context.ts';

/** So many words from "priced in" to the month. */
const PRICED = 14;

/** "Markets have priced in two cuts by December", "Traders are betting on a rise in July", but not "They had priced in a cut". */
export function isPricedIn({ tokens, first }: ResolveContext): boolean {
  if (!/^(?:in|by|for|at|before|until|till|as)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 2; i > first - 2 - PRICED && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'pricedIn')) return !/^(?:had|was|were)$/.test(tokens.word(i - 1));
  return false;
}

/** So many words from "seen" to the month, and from there to who sees. */
const SEEN = 10;

/** "Economists polled by the agency see the rate at 4% by December": who looks ahead for a living. */
export function isForeseenBy({ tokens, first }: ResolveContext): boolean {
  if (!/^(?:in|by|at)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 2; i > first - SEEN && !isStop(tokens, i); i--) {
    if (!tokens.isIn(i, 'foresees')) continue;
    for (let who = i - 1; who > i - SEEN && !isStop(tokens, who); who--)
      if (tokens.isIn(who, 'foreteller')) return true;
  }
  return false;
}
