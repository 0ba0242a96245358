import type { Tokens } from '../words/tokens.ts';
import { onceAText } from './once-a-text.ts';

/** Whether a text tells of long ago, "the castle", "the 16th century": there four figures are a year, not a time of day. */
export const isOfHistory = onceAText(tellsOfLongAgo);

function tellsOfLongAgo(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens.isIn(at, 'ofHistory')) return true;
  return false;
}
