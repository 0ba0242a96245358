import type { Attribution } from './attribution.ts';
import type { Clause, QuotedSpan } from './types.ts';

const LABEL = /^(\p{Lu}[\p{Lu} .'’-]{1,30})(:)\s+/u;
const SCORE = 0.95;

/** Reads the speaker's label of a transcript in marks, “PENCE: Well, look, …”; null when there is none. */
export function readLabel(text: string, span: QuotedSpan, clause: Clause): Attribution | null {
  const match = LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  if (!match) return null;
  const end = span.start + (match[1] as string).length;
  return {
    source: { start: span.start, end },
    cue: { start: end, end: end + 1 },
    content: [{ start: span.start + match[0].length, end: span.close }],
    quoted: [],
    clause,
    candidate: null,
    cueClause: clause,
    paragraph: clause.paragraph,
    score: SCORE,
  };
}
