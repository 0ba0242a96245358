import { readTokens } from './read-tokens.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { ArticleDocument, Paragraph } from './types.ts';
import type { Wink } from './wink/wink.ts';

/** Reads a text into a document: paragraphs, then the tokens and sentences of each. The same text gives the same document, always. */
export function readDocument(
  text: string,
  wink: Wink,
  about: Pick<ArticleDocument, 'title' | 'date' | 'dateSource'>,
): ArticleDocument {
  const read = readTokens(text, splitParagraphs(text), wink);
  wink.forget();
  return {
    text,
    ...read,
    headline: findHeadline(text, read.paragraphs),
    ...about,
  };
}

/** The first paragraph is a headline when it is short, ends without a full stop, and more text follows. */
function findHeadline(text: string, paragraphs: readonly Paragraph[]): number | null {
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2) return null;
  const head = text.slice(first.start, first.end);
  return head.length <= 160 && !/[.;,]["”’']?$/.test(head) ? 0 : null;
}
