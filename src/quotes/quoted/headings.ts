import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Attribution } from '../attribution.ts';
import type { QuotedSpan } from '../types.ts';
import type { CuedClause, QuotedSpeech } from './attribute-quotes.ts';

/** So many characters has a heading at most, and so many paragraphs behind it tell whose words it gives. */
const LONGEST_HEADING = 80;
const PARAGRAPHS = 3;

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
  return quotes.map((quote) => {
    const { span, paragraph, attribution, sentence, index } = quote;
    if (attribution !== null || paragraph === headline) return quote;
    if (!isQuotedHeading(text, span, paragraphs[paragraph] as Paragraph)) return quote;
    const behind = statementsBehind(attributions, span.close, paragraph + PARAGRAPHS);
    const words = wordsOf(text.slice(span.start, span.end));
    const owner = behind.find((one) => shares(text, one, words)) ?? behind[0];
    if (owner === undefined) return quote;
    const { clause } = clauses[sentence] as CuedClause;
    const content = [{ start: span.open, end: span.close }];
    const place = { clause, paragraph, content, quoted: [index], cue: null };
    return { ...quote, attribution: { ...owner, ...place }, score: owner.score / 2 };
  });
}

function statementsBehind(
  attributions: readonly Attribution[],
  offset: number,
  lastParagraph: number,
): Attribution[] {
  return attributions.filter(
    ({ source, attitude, content, paragraph }) =>
      source !== null &&
      !attitude &&
      (content[0]?.start ?? 0) >= offset &&
      paragraph <= lastParagraph,
  );
}

function shares(text: string, { content }: Attribution, words: ReadonlySet<string>): boolean {
  return content.some(({ start, end }) => {
    for (const word of wordsOf(text.slice(start, end))) if (words.has(word)) return true;
    return false;
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}
