import type { Tokens } from '../words/tokens.ts';

/** So many words of business make a text one of figures. */
const MANY = 3;

/** What was found of the text that the tokens are of now: a text may have thousands of halves. */
const found = new WeakMap<Tokens, { readonly turn: number; readonly isOfBusiness: boolean }>();

/** Whether a text is about figures of business, "earnings", "Q1", and no match: there a half is one of a year. */
export function isOfBusiness(tokens: Tokens): boolean {
  const last = found.get(tokens);
  if (last?.turn === tokens.turn) return last.isOfBusiness;
  const isOfBusiness = tellsFigures(tokens);
  found.set(tokens, { turn: tokens.turn, isOfBusiness });
  return isOfBusiness;
}

function tellsFigures(tokens: Tokens): boolean {
  let seen = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.isIn(at, 'ofPlay')) return false;
    if (tokens.isIn(at, 'ofBusiness')) seen++;
  }
  return seen >= MANY;
}
