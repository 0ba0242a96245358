import type { DateSource } from '../types.ts';
import { findAddressDate, findAddressYear } from './address-date.ts';
import { findTextDate } from './text-date.ts';
import { parseWrittenDate } from './written-date.ts';

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

/** Looks for the publication date in the order option, record, metadata, URL, text, file name. Never guesses: a clue that is no date, or may be two, is passed over. */
export function findPublicationDate(clues: DateClues): PublicationDate {
  for (const [source, read] of READERS) {
    const date = read(clues);
    if (date !== null) return { date, dateSource: source };
  }
  return { date: null, dateSource: null };
}

const written = (clue: string | undefined): string | null =>
  clue === undefined ? null : parseWrittenDate(clue);

const inAddress = (address: string | undefined): string | null =>
  address === undefined ? null : findAddressDate(address);

const READERS: readonly (readonly [DateSource, (clues: DateClues) => string | null])[] = [
  ['option', ({ option }) => written(option)],
  ['record', ({ record }) => written(record)],
  ['metadata', ({ metadata }) => written(metadata)],
  ['url', ({ url }) => inAddress(url)],
  [
    'text',
    ({ text, url, fileName }) =>
      findTextDate(text, findAddressYear(url ?? '') ?? findAddressYear(fileName ?? '')),
  ],
  ['filename', ({ fileName }) => inAddress(fileName)],
];
