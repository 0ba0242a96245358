import type { Notice } from '../types.ts';
import type { InputFormat } from './input-format.ts';

/** One article as it was read: decoded text and what is known beside it. */
export interface InputArticle {
  readonly id: string;
  /** The path as the user named it; null for a record or stdin. */
  readonly source: string | null;
  readonly text: string;
  readonly title?: string;
  /** The record's own date field. */
  readonly recordDate?: string;
  /** A date in the page's metadata. */
  readonly metadataDate?: string;
  readonly url?: string;
  readonly notices: readonly Notice[];
}

/** An input that could not be read: which, what happened, what to try. */
export interface InputFailure {
  readonly source: string;
  /** The record's own id, when it is one of many in a stream. */
  readonly id?: string;
  readonly error: string;
}

/** What reading an input gives: the article, or the reason why there is none. */
export type InputResult = { readonly article: InputArticle } | { readonly failure: InputFailure };

/** Which fields of a JSON record or columns of a CSV file hold what. */
export interface RecordFields {
  readonly text: string;
  readonly id: string;
  readonly date: string;
  readonly title: string;
}

/** The field names that are looked for unless others are given. */
export const DEFAULT_FIELDS: RecordFields = {
  text: 'text',
  id: 'id',
  date: 'date',
  title: 'title',
};

/** How inputs are to be read. */
export interface InputOptions {
  /** Encoding to use whatever the bytes look like (a `TextDecoder` label). */
  readonly encoding?: string;
  /** Largest article in bytes, after decompression. */
  readonly maxSize: number;
  /** Format of stdin and of files whose name tells none; plain text unless given. */
  readonly inputFormat?: InputFormat;
  readonly fields: RecordFields;
}

/** Makes a failure out of what happened to one input. */
export function failure(source: string, error: string): { failure: InputFailure } {
  return { failure: { source, error } };
}
