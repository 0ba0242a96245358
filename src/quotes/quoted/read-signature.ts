import { type Attribution, spanOf } from '../attribution.ts';
import { itemAt } from '../clauses/item.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import { isMadeOf } from '../words/made-of.ts';

const SCORE = 0.9;
/** So many items has a signature that is no more. */
const LONGEST = 12;

/** No word stands beside the quoted spans of a sentence. */
export function standsAlone({ items }: Clause): boolean {
  return items.every(({ word }) => word === 'quote' || word === 'punctuation');
}

/** The signature below a paragraph of quoted words, "“…” ¶ – Hillary Clinton": null when the next sentence is none. */
export function signatureOf(
  span: QuotedSpan,
  index: number,
  clause: Clause,
  next: Clause | undefined,
): Attribution | null {
  if (!next || next.paragraph !== clause.paragraph + 1) return null;
  const [mark, name] = next.items;
  if (!mark || !isMadeOf(mark.text, '―—–-') || name?.word !== 'name' || !standsAlone(clause))
    return null;
  // "- After dark -" is a heading.
  const last = next.items.at(-1);
  if (!last || isMadeOf(last.text, '―—–-')) return null;
  const source = phraseStartingAt(next.items, 1);
  if (!source) return null;
  // "—Jane Hill, head of the ferry board, defends the fares": but for a name with commas, no sentence of its own.
  const told = source.last > source.head && itemAt(next.items, source.last + 1)?.text === ',';
  if (next.items.length > LONGEST && !(told && isMadeOf(mark.text, '―—–'))) return null;
  return {
    source: spanOf(next, source.first, source.last),
    cue: spanOf(next, 0, 0),
    content: [{ start: span.open, end: span.close }],
    quoted: [index],
    clause,
    candidate: null,
    cueClause: next,
    paragraph: clause.paragraph,
    score: SCORE,
    attitude: false,
  };
}
