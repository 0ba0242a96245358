import type { ArticleDocument, Paragraph } from '../document/types.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './types.ts';

/** "SOLHEIM: They would …" or "DANIEL OSEI: …" at the start of a paragraph; a name in capitals, a colon, words. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]*(?:[ ]\p{Lu}[\p{Lu}.'’-]*){0,3})(:)\s+(?=\S)/u;
const LONGEST_LABEL = 60;
/** So many labelled paragraphs make a transcript; a single one is a dateline or a headline. */
const FEWEST_TURNS = 3;
const SCORE = 0.95;

/** Reads the turns of a transcript without quotation marks; each turn is its paragraph, by paragraph index. Empty when the article is none. */
export function readTranscript(
  document: ArticleDocument,
  clauses: readonly Clause[],
): Map<number, Attribution> {
  const turns = new Map<number, Attribution>();
  const firstClauses = new Map<number, Clause>();
  for (const clause of clauses)
    if (!firstClauses.has(clause.paragraph)) firstClauses.set(clause.paragraph, clause);
  document.paragraphs.forEach((paragraph, index) => {
    const clause = firstClauses.get(index);
    const turn = clause && readTurn(document.text, paragraph, index, clause);
    if (turn) turns.set(index, turn);
  });
  return turns.size >= FEWEST_TURNS ? turns : new Map();
}

function readTurn(
  text: string,
  { start, end }: Paragraph,
  index: number,
  clause: Clause,
): Attribution | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const name = match?.[1] ?? '';
  if (!match || name.length < 2) return null;
  const after = start + name.length;
  return {
    source: { start, end: after },
    cue: { start: after, end: after + 1 },
    content: [{ start: start + match[0].length, end }],
    quoted: [],
    clause,
    candidate: null,
    cueClause: clause,
    paragraph: index,
    score: SCORE,
  };
}
