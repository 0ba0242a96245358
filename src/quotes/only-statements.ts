import type { Quote } from '../types.ts';

/** Score from which on an indirect quote is taken for a statement; acts and views reported beside speech lie below. */
export const STATEMENT_SCORE = 0.5;

/** Leaves out what is reported but states nothing ("declined to comment", "expects a rise"), as views for people do. */
export function onlyStatements(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(({ kind, score }) => kind !== 'indirect' || score >= STATEMENT_SCORE);
}
