import { isCapital, isSmall } from '../../document/characters.ts';
import type { Span } from '../../types.ts';
import type { Attribution } from '../attribution.ts';
import type { Clause, QuotedSpan } from '../types.ts';

const LONGEST = 40;
const LABEL = /^(\p{Lu}[\p{Lu} .'’-]{1,30})(:)\s+/u;
const SCORE = 0.95;

/** Reads the speaker's label of a transcript in marks, “PENCE: Well, look, …”, from the quoted span `index`; null when there is none. */
export function readLabel(
  text: string,
  span: QuotedSpan,
  index: number,
  clause: Clause,
): Attribution | null {
  if (!opensLabel(text, span.start)) return null;
  const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const match = opening.includes(':') ? LABEL.exec(opening) : null;
  if (!match) return null;
  const label = { start: span.start, end: span.start + (match[1] as string).length };
  return labelled(label, { start: span.start + match[0].length, end: span.close }, [index], clause);
}

/** What a label says: `source` is the name before the colon, which is the cue. */
export function labelled(
  source: Span,
  content: Span,
  quoted: number[],
  clause: Clause,
): Attribution {
  return {
    source,
    cue: { start: source.end, end: source.end + 1 },
    content: [content],
    quoted,
    clause,
    candidate: null,
    cueClause: clause,
    paragraph: clause.paragraph,
    score: SCORE,
    attitude: false,
  };
}

/** Whether a label in capitals may begin at a place: a capital, and no small letter behind it. */
export function opensLabel(text: string, at: number): boolean {
  return isCapital(text.codePointAt(at) ?? 0) && !isSmall(text.charCodeAt(at + 1) || 0);
}
