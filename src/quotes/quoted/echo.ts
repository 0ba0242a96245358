import { isCapital } from '../../document/characters.ts';
import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Item } from '../clauses/item.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import type { AttributedQuote, CuedClause, QuotedSpeech } from './attribute-quotes.ts';
import { LONGEST_HEADING } from './headings.ts';
import { tellingWords } from './telling-words.ts';

/** So many statements behind a heading are looked at. */
const LOOK_AT = 12;
/** Shortest word that counts. */
const COUNTED = 3;
/** Letters in the words of a headline, and of a heading within the article, that tell enough. */
const TELLING = { headline: 9, heading: 6 };

/**
 * "Boss ‘treated donors like a cashpoint’" above the article, ‘Thoroughly ashamed’ above one of its parts: quoted words that no cue
 * of their line gives to anybody, whose words a statement further on repeats, are by who makes that.
 */
export function withEchoes(
  document: ArticleDocument,
  spans: readonly QuotedSpan[],
  clauses: readonly CuedClause[],
  speech: QuotedSpeech,
): QuotedSpeech {
  const echoes: AttributedQuote[] = [];
  for (const { clause } of clauses) {
    if (clause.quotes === 0 || !isHeading(document, clause)) continue;
    for (const { word, quoted } of clause.items) {
      if (word !== 'quote') continue;
      const echo = echoOf(document, spans[quoted] as QuotedSpan, quoted, clause, speech.quotes);
      if (echo) echoes.push(echo);
    }
  }
  if (echoes.length === 0) return speech;
  const replaced = new Set(echoes.map(({ index }) => index));
  const quotes = speech.quotes.filter(({ index }) => !replaced.has(index)).concat(echoes);
  return { ...speech, quotes: quotes.sort((a, b) => a.index - b.index) };
}

/** The headline, or a short line of its own that ends without a stop. */
function isHeading(
  { text, paragraphs, headline }: ArticleDocument,
  { paragraph }: Clause,
): boolean {
  if (paragraph === headline) return true;
  const { start, end } = paragraphs[paragraph] as Paragraph;
  return end - start <= LONGEST_HEADING && !/[.,:;!?…]["'’”]?$/.test(text.slice(end - 2, end));
}

function echoOf(
  { text, headline }: ArticleDocument,
  span: QuotedSpan,
  index: number,
  clause: Clause,
  quotes: readonly AttributedQuote[],
): AttributedQuote | null {
  const at = quotes.findIndex((quote) => quote.index >= index);
  if (at < 0) return null;
  const own = quotes[at]?.index === index ? quotes[at] : undefined;
  if (own && isSurelyBy(own)) return null;
  const { items, index: sentence, paragraph } = clause;
  const words = tellingWords(text.slice(span.start, span.end), COUNTED);
  const inHeadline = paragraph === headline;
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters < (inHeadline ? TELLING.headline : TELLING.heading)) return null;
  if (inHeadline && words.length < 2) return null;
  const last = inHeadline ? quotes.length : at + LOOK_AT;
  for (const quote of quotes.slice(at, last)) {
    const { attribution } = quote;
    if (quote.paragraph === paragraph || !attribution?.source || quote.index === index) continue;
    const said = tellingWords(text.slice(quote.span.start, quote.span.end), COUNTED);
    if (!words.every((word) => said.includes(word))) continue;
    const content = [{ start: span.open, end: span.close }];
    // "court told" is a cue, though not one that tells who speaks.
    const cue = own?.attribution?.source === null ? own.attribution.cue : null;
    const place = { clause, paragraph, content, quoted: [index], cue };
    return {
      span,
      index,
      sentence,
      paragraph,
      kind: own?.attribution && !isCarried(own) ? own.kind : kindOf(text, span, items, quote.kind),
      attribution: { ...attribution, ...place },
      score: quote.score,
    };
  }
  return null;
}

/** Whole words behind "Hill:", or without any beside them, are direct; two or three may be cut from a sentence as its statement shows. */
function kindOf(
  text: string,
  { open, start, end }: QuotedSpan,
  items: readonly Item[],
  echoed: 'direct' | 'mixed',
): 'direct' | 'mixed' {
  const before = items.findLast((item) => item.end <= open);
  if (before?.text === ':') return 'direct';
  if (items.some(({ word, form }) => word !== 'quote' && form !== 'mark' && form !== 'digit'))
    return 'mixed';
  const whole = isCapital(text.codePointAt(start) ?? 0) && WHOLE.test(text.slice(start, end));
  return whole ? 'direct' : echoed;
}

/** Four words or more. */
const WHOLE = /^\S+(?:\s\S+){3}/;

/** Whether who says it was taken from a sentence before. */
function isCarried({ attribution, sentence }: AttributedQuote): boolean {
  return attribution !== null && attribution.cueClause.index < sentence;
}

/** Not where a label, "Norfolk fraud: boss ‘treated …’", or "court told" is all that stands beside the words. */
function isSurelyBy(quote: AttributedQuote): boolean {
  const { attribution, span, kind } = quote;
  if (!attribution?.source) return false;
  if (isCarried(quote)) return false;
  if (attribution.candidate?.order !== 'colon') return true;
  return kind === 'direct' && (attribution.cue?.end ?? span.open) <= span.open;
}
