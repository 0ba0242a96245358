import type { ResolveContext, Spoken } from './context.ts';

/** So many tokens from "nine months" to what is compared with them. */
const COMPARED = 40;

/** "For the nine months it made $9m, compared with $7m a year earlier": not with the quarter that was told of before them. */
export function isOfMonths(quarter: Spoken, { tokens, first, paragraph }: ResolveContext): boolean {
  for (let i = first - 1; i > quarter.first && i > first - COMPARED; i--) {
    if (tokens.paragraph(i) !== paragraph) return false;
    if (tokens.is(i, 'quarter')) return false;
    if (tokens.is(i, 'months') && /^(?:six|nine|6|9)$/.test(tokens.word(i - 1))) return true;
  }
  return false;
}
