import type { Tokens } from '../words/tokens.ts';
import { onceAText } from './once-a-text.ts';

/** So many words of business make a text one of figures. */
const MANY = 3;

/** Whether a text is about figures of business, "earnings", "Q1", and no match: there a half is one of a year. */
export const isOfBusiness = onceAText(tellsFigures);

function tellsFigures(tokens: Tokens): boolean {
  let seen = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.isIn(at, 'ofPlay')) return false;
    if (tokens.isIn(at, 'ofBusiness')) seen++;
  }
  return seen >= MANY;
}
