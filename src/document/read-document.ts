import type { Resources } from '../resources/resources.ts';
import { readTokens } from './read-tokens.ts';
import { readSentenceWords } from './sentence-words.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { ArticleDocument, Paragraph } from './types.ts';
import type { Wink } from './wink/wink.ts';

/** What is known of an article besides its text. */
type About = Pick<ArticleDocument, 'title' | 'date' | 'dateSource'>;

/** Reads a text into a document: paragraphs, then the tokens and sentences of each. The same text gives the same document, always. */
export type DocumentReader = (text: string, about?: About) => ArticleDocument;

const UNKNOWN: About = { title: null, date: null, dateSource: null };

/** Makes the reader of documents. It throws when a data file is missing or damaged. */
export function createDocumentReader(wink: Wink, resources: Resources): DocumentReader {
  const words = readSentenceWords(resources);
  return (text, { title, date, dateSource } = UNKNOWN) => {
    const { tokens, sentences, paragraphs } = readTokens(text, splitParagraphs(text), wink, words);
    wink.forget();
    const headline = findHeadline(text, paragraphs);
    return { text, tokens, sentences, paragraphs, headline, title, date, dateSource };
  };
}

/** The first paragraph is a headline when it is short, ends without a full stop, and more text follows. */
function findHeadline(text: string, paragraphs: readonly Paragraph[]): number | null {
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2) return null;
  const head = text.slice(first.start, first.end);
  return head.length <= 160 && !/[.;,]["”’']?$/.test(head) ? 0 : null;
}
