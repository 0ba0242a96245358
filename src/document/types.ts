import type { DateSource, Span } from '../types.ts';

/** One token of wink-nlp with its place in the text. */
export interface Token extends Span {
  readonly text: string;
  /**
   * A number that the word mostly has in every article and no other word has, so that what is known of the word can be kept
   * under it; the words that were met first have the lowest. `NO_WORD_ID` for what is neither a row of letters nor a number.
   */
  readonly wordId: number;
}

/** The id of a token whose word has none. */
export const NO_WORD_ID = -1;

/** A sentence: its span, and its tokens as a half-open range of indexes into `document.tokens`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `document.paragraphs`. */
  readonly paragraph: number;
}

/** A paragraph: its span without surrounding blanks, and half-open ranges into tokens and sentences. */
export interface Paragraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** One article, read once and never changed. */
export interface ArticleDocument {
  readonly text: string;
  /** In text order; tokens never overlap and never hold a line break; every sentence belongs to one paragraph. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** Index of the paragraph that is the headline, or null. */
  readonly headline: number | null;
  readonly title: string | null;
  /** Publication date, YYYY-MM-DD, or null when it is not known. */
  readonly date: string | null;
  readonly dateSource: DateSource | null;
}
