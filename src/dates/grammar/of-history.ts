import type { Tokens } from '../words/tokens.ts';

/** What was found of the text that the tokens are of now: a text may have thousands of figures. */
const found = new WeakMap<Tokens, { readonly turn: number; readonly isOfHistory: boolean }>();

/** Whether a text tells of long ago, "the castle", "the 16th century": there four figures are a year, not a time of day. */
export function isOfHistory(tokens: Tokens): boolean {
  const last = found.get(tokens);
  if (last?.turn === tokens.turn) return last.isOfHistory;
  let isOfHistory = false;
  for (let at = 0; at < tokens.length && !isOfHistory; at++)
    isOfHistory = tokens.isIn(at, 'ofHistory');
  found.set(tokens, { turn: tokens.turn, isOfHistory });
  return isOfHistory;
}
