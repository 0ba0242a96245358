import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Attribution } from '../attribution.ts';
import type { QuotedSpan } from '../types.ts';
import type { CuedClause, QuotedSpeech } from './attribute-quotes.ts';
import { tellingWords } from './telling-words.ts';

/** Longest line that may be a heading within the article, in characters. */
export const LONGEST_HEADING = 80;
/** So many paragraphs behind a heading tell whose words it gives. */
const PARAGRAPHS = 3;
/** Shortest word that counts. */
const COUNTED = 4;

const STOPS = /[.!?…,;:—–-]/;

/** “We were never asked” as a paragraph of its own, without a stop: a heading of what follows, and nothing that whoever spoke last goes on to say. */
export function isQuotedHeading(
  text: string,
  span: QuotedSpan,
  { start, end }: Paragraph,
): boolean {
  if (!span.closed || span.continued || span.end - span.start > LONGEST_HEADING) return false;
  if (span.open > start + 1 || span.close < end - 1) return false;
  return !STOPS.test(text[span.end - 1] ?? '');
}

/** Gives headings in marks, of which nobody is known to say them, to whoever makes the first statement behind them that shares a word with them, or failing that the first. */
export function withHeadings(
  { text, paragraphs, headline }: ArticleDocument,
  clauses: readonly CuedClause[],
  { quotes, attributions }: QuotedSpeech,
): QuotedSpeech['quotes'] {
  let from = 0;
  return quotes.map((quote) => {
    const { span, paragraph, attribution, sentence, index } = quote;
    if (attribution !== null || paragraph === headline) return quote;
    if (!isQuotedHeading(text, span, paragraphs[paragraph] as Paragraph)) return quote;
    while ((attributions[from]?.paragraph ?? paragraph) < paragraph) from++;
    const behind = statementsBehind(attributions, from, span.close, paragraph + PARAGRAPHS);
    const words = new Set(tellingWords(text.slice(span.start, span.end), COUNTED));
    const owner = behind.find((one) => shares(text, one, words)) ?? behind[0];
    if (owner === undefined) return quote;
    const { clause } = clauses[sentence] as CuedClause;
    const content = [{ start: span.open, end: span.close }];
    const place = { clause, paragraph, content, quoted: [index], cue: null };
    return { ...quote, attribution: { ...owner, ...place }, score: owner.score / 2 };
  });
}

/** The attributions to somebody, from an index on, that begin at `offset` or behind it, no later than `lastParagraph`. */
function statementsBehind(
  attributions: readonly Attribution[],
  from: number,
  offset: number,
  lastParagraph: number,
): Attribution[] {
  const behind: Attribution[] = [];
  for (let at = from; at < attributions.length; at++) {
    const one = attributions[at] as Attribution;
    if (one.paragraph > lastParagraph) break;
    if (one.source !== null && !one.attitude && (one.content[0]?.start ?? 0) >= offset)
      behind.push(one);
  }
  return behind;
}

function shares(text: string, { content }: Attribution, words: ReadonlySet<string>): boolean {
  return content.some(({ start, end }) =>
    tellingWords(text.slice(start, end), COUNTED).some((word) => words.has(word)),
  );
}
