import { endOfOpeningDate } from '../document/publication-date/opening-date.ts';
import type { Analysis, Span } from '../types.ts';

/** Ends of sentences: a full stop and what closes with it, before a blank and a capital or an opening mark. */
const SENTENCE =
  /[^\n]+?(?:(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Lt|Col|Prof|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\p{N}])|$)/gmu;

/**
 * The few sentences that carry most of what was found: each is worth the entities, dates and quotes it holds
 * that no chosen sentence has named yet, per square root of its length; chosen greedily, given in text order.
 */
export function findKeySentences(
  analysis: Analysis & { readonly text: string },
  most: number,
): Span[] {
  const sentences = splitSentences(analysis.text);
  const contents = sentences.map((sentence) => contentOf(sentence, analysis));
  const chosen = new Set<number>();
  const seen = new Set<string>();
  while (chosen.size < Math.min(most, sentences.length)) {
    let best = -1;
    let bestWorth = 0;
    contents.forEach((content, at) => {
      if (chosen.has(at)) return;
      const { start, end } = sentences[at] as Span;
      const fresh = [...content].reduce(
        (sum, [key, worth]) => sum + (seen.has(key) ? 0 : worth),
        0,
      );
      const worth = fresh / Math.sqrt(Math.max(60, end - start));
      if (worth > bestWorth) {
        best = at;
        bestWorth = worth;
      }
    });
    if (best < 0) break;
    chosen.add(best);
    for (const key of (contents[best] as Map<string, number>).keys()) seen.add(key);
  }
  return [...chosen].sort((a, b) => a - b).map((at) => sentences[at] as Span);
}

/** The sentences of a text, line by line, without surrounding blanks; a date in figures that opens the text is in none. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const opening = endOfOpeningDate(text);
  for (const match of text.matchAll(SENTENCE)) {
    const blanks = match[0].length - match[0].trimStart().length;
    const start = Math.max(opening, match.index + blanks);
    const end = match.index + match[0].trimEnd().length;
    if (end - start > 20) spans.push({ start, end });
  }
  return spans;
}

function contentOf({ start, end }: Span, analysis: Analysis): Map<string, number> {
  const content = new Map<string, number>();
  const inside = (span: Span) => span.start >= start && span.start < end;
  for (const { id, count, mentions } of analysis.entities)
    if (mentions.some(inside)) content.set(id, Math.min(4, count));
  for (const date of analysis.dates) if (inside(date)) content.set(date.value, 1);
  analysis.quotes.forEach((quote, at) => {
    if (inside(quote)) content.set(`quote ${at}`, 1.5);
  });
  return content;
}
