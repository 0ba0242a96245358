import type { DateSource } from '../types.ts';

/** What is known of an article beside its text; every date is still as it was written. */
export interface DateClues {
  /** `--date`. */
  readonly option?: string | undefined;
  /** The record's own date field. */
  readonly record?: string | undefined;
  /** JSON-LD, `<meta>` or `<time>` of an HTML page. */
  readonly metadata?: string | undefined;
  readonly url?: string | undefined;
  readonly text: string;
  /** Path or name of the file. */
  readonly fileName?: string | undefined;
}

/** The publication date of an article and where it was found; nulls when nothing tells. */
export interface PublicationDate {
  readonly date: string | null;
  readonly dateSource: DateSource | null;
}

/** Looks for the publication date in the order option, record, metadata, URL, text, file name. Never guesses. */
export function findPublicationDate(clues: DateClues): PublicationDate {
  if (clues.option) return { date: clues.option, dateSource: 'option' };
  return { date: null, dateSource: null };
}
