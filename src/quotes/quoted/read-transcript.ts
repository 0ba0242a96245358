import { isCapital } from '../../document/characters.ts';
import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Attribution } from '../attribution.ts';
import { ASKING } from '../reported/asking.ts';
import type { Clause } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import type { CuedClause } from './attribute-quotes.ts';
import { conversation, endsSentence } from './conversation.ts';
import { labelled } from './read-label.ts';

/** "SOLHEIM: They would …", "Mr. DANIEL OSEI (Engineer): …" at the start of a paragraph; a name in capitals, a colon, words. */
const CAPITALS =
  /^((?:\p{Lu}\p{Ll}{1,8}\.? )?\p{Lu}[\p{Lu}.'’-]*(?:[ ]\p{Lu}[\p{Lu}.'’-]*){0,3})(?: \([^()]{2,40}\))?:\s+(?=\S)/u;
/** "Jane Hill: …", "Q: …", "A. …" at the start of a paragraph of an interview. */
const INTERVIEW = /^(?:(\p{Lu}[\p{L}.'’-]*(?:[ ]\p{Lu}[\p{L}.'’-]*){0,3}):|([QA])\.)\s+(?=\S)/u;
const LONGEST_LABEL = 80;
/** So many labelled paragraphs make a transcript; a single one is a dateline or a headline. */
const FEWEST_TURNS = 3;

const NO_TURNS: ReadonlyMap<number, Attribution> = new Map();

/** A labelled paragraph. */
export interface Turn {
  readonly label: string;
  readonly attribution: Attribution;
}

/** Reads the turns of a transcript or interview without quotation marks; each turn is its paragraph, by paragraph index. Empty when the article is none. */
export function readTranscript(
  { text, paragraphs }: ArticleDocument,
  clauses: readonly CuedClause[],
  lexicon: QuoteLexicon,
): ReadonlyMap<number, Attribution> {
  const inCapitals: Turn[] = [];
  const inInterview: Turn[] = [];
  let before = -1;
  for (const { clause } of clauses) {
    const { paragraph } = clause;
    if (paragraph === before) continue;
    before = paragraph;
    const span = paragraphs[paragraph] as Paragraph;
    if (!mayBeTurn(text, span)) continue;
    const inAll = readTurn(text, span, clause, CAPITALS);
    if (inAll && inAll.label.length > 1) inCapitals.push(inAll);
    const turn = readTurn(text, span, clause, INTERVIEW);
    if (turn) inInterview.push(turn);
  }
  if (inCapitals.length + inInterview.length === 0) return NO_TURNS;
  const spoken = inCapitals.filter((turn) => isSpoken(text, turn));
  const turns =
    spoken.length >= FEWEST_TURNS
      ? withLetters(inCapitals, inInterview)
      : conversation(text, inInterview, lexicon);
  return new Map(turns.map(({ attribution }) => [attribution.paragraph, attribution]));
}

/** A sentence of somebody's; not "REVENUE: 11.8 billion" nor "WHEN: 9 a.m. Monday." of a box. */
function isSpoken(text: string, turn: Turn): boolean {
  const asked = turn.label.toLowerCase();
  return !ASKING.has(asked) && asked !== 'rsvp' && endsSentence(text, turn);
}

/** "THE MAYOR: …" with "Q: …" before it: who only asks or answers is labelled in one letter. */
function withLetters(inCapitals: readonly Turn[], inInterview: readonly Turn[]): readonly Turn[] {
  return inCapitals.concat(inInterview.filter(({ label }) => label.length === 1));
}

/** Few paragraphs begin with a label, and only those are looked at closely. */
function mayBeTurn(text: string, { start, end }: Paragraph): boolean {
  if (!isCapital(text.codePointAt(start) ?? 0)) return false;
  return (
    text[start + 1] === '.' || text.slice(start, Math.min(end, start + LONGEST_LABEL)).includes(':')
  );
}

/** `clause` is the first of its paragraph. */
function readTurn(
  text: string,
  { start, end }: Paragraph,
  clause: Clause,
  pattern: RegExp,
): Turn | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const match = pattern.exec(opening);
  const label = match?.[1] ?? match?.[2] ?? '';
  if (!match || label === '') return null;
  const source = { start, end: start + label.length };
  const content = { start: start + match[0].length, end };
  return { label, attribution: labelled(source, content, [], clause) };
}
