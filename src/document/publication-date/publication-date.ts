import type { DateSource } from '../../types.ts';
import { findAddressDate, findAddressYear } from './address-date.ts';
import { readClueDate } from './clue-date.ts';
import { findTextDate } from './text-date.ts';
import { parseWrittenDate } from './written-date.ts';

/** What is known of an article beside its text; every date is still as it was written. */
export interface DateClues {
  /** `--date`. */
  readonly option?: string | null | undefined;
  /** The record's own date field. */
  readonly record?: string | null | undefined;
  /** JSON-LD, `<meta>` or `<time>` of an HTML page. */
  readonly metadata?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly text: string;
  /** Path or name of the file. */
  readonly fileName?: string | null | undefined;
  /** How "3/4/2020" of a record or of metadata is read; without it such a date may be two and is none. */
  readonly order?: 'dmy' | 'mdy' | undefined;
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

type Clue = string | null | undefined;

const written = (clue: Clue): string | null =>
  typeof clue === 'string' ? parseWrittenDate(clue) : null;

const alone = (clue: Clue, order: DateClues['order']): string | null =>
  typeof clue === 'string' ? readClueDate(clue, order) : null;

const inAddress = (address: Clue): string | null =>
  typeof address === 'string' ? findAddressDate(address) : null;

const READERS: readonly (readonly [DateSource, (clues: DateClues) => string | null])[] = [
  ['option', ({ option }) => written(option)],
  ['record', ({ record, order }) => alone(record, order)],
  ['metadata', ({ metadata, order }) => alone(metadata, order)],
  ['url', ({ url }) => inAddress(url)],
  [
    'text',
    ({ text, url, fileName }) =>
      findTextDate(text, findAddressYear(url ?? '') ?? findAddressYear(fileName ?? '')),
  ],
  ['filename', ({ fileName }) => inAddress(fileName)],
];
