import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Attribution } from '../attribution.ts';
import type { Clause } from '../types.ts';
import type { CuedClause } from './attribute-quotes.ts';
import { labelled, opensLabel } from './read-label.ts';

/** "SOLHEIM: They would …" or "DANIEL OSEI: …" at the start of a paragraph; a name in capitals, a colon, words. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]*(?:[ ]\p{Lu}[\p{Lu}.'’-]*){0,3})(:)\s+(?=\S)/u;
const LONGEST_LABEL = 60;
/** So many labelled paragraphs make a transcript; a single one is a dateline or a headline. */
const FEWEST_TURNS = 3;

/** Reads the turns of a transcript without quotation marks; each turn is its paragraph, by paragraph index. Empty when the article is none. */
export function readTranscript(
  { text, paragraphs }: ArticleDocument,
  clauses: readonly CuedClause[],
): Map<number, Attribution> {
  const turns = new Map<number, Attribution>();
  let before = -1;
  for (const { clause } of clauses) {
    const { paragraph } = clause;
    if (paragraph === before) continue;
    before = paragraph;
    const turn = readTurn(text, paragraphs[paragraph] as Paragraph, clause);
    if (turn) turns.set(paragraph, turn);
  }
  return turns.size >= FEWEST_TURNS ? turns : new Map();
}

/** `clause` is the first of its paragraph. */
function readTurn(text: string, { start, end }: Paragraph, clause: Clause): Attribution | null {
  if (!opensLabel(text, start)) return null;
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const match = opening.includes(':') ? LABEL.exec(opening) : null;
  const name = match?.[1] ?? '';
  if (!match || name.length < 2) return null;
  const label = { start, end: start + name.length };
  return labelled(label, { start: start + match[0].length, end }, [], clause);
}
