import { Readable } from 'node:stream';
import type { Notice } from '../types.ts';
import { BinaryInputError, decode } from './bytes/decode.ts';

/** One row of a CSV file as a record, or why it is none, with the number of the row (the header is row 1). */
export type CsvRow = { readonly number: number } & (
  | {
      readonly record: Readonly<Record<string, string>>;
      readonly notices: readonly Notice[];
    }
  | { readonly error: string }
);

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/**
 * Reads CSV (RFC 4180, first row the header) row by row; each cell is decoded for itself, so that one bad byte spoils one cell.
 * The delimiter is the one of `, ; tab |` that the header holds most of.
 * @throws Error for a quotation mark that is never closed and for a row over `longest` characters.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<CsvRow> {
  const { parse } = await import('csv-parse');
  const source = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  for (let next = await source.next(); !next.done; next = await source.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.includes(10) || head.length > longest) break;
  }
  const rest = (async function* () {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  const input = Readable.from(rest, { objectMode: false });
  const parser = parse({
    // Latin-1 keeps every byte as one character; the cells are decoded afterwards.
    encoding: 'latin1',
    columns: (names: string[]) => names.map((name) => decodeCell(name).text.trim()),
    delimiter: findDelimiter(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  input.on('error', (error) => parser.destroy(error));
  let number = 1;
  try {
    for await (const row of input.pipe(parser) as AsyncIterable<Record<string, string>>) {
      yield { ...decodeRow(row), number: ++number };
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('CSV_')) throw error;
    throw new Error(`is not valid CSV after row ${number}: ${message}`);
  } finally {
    input.destroy();
  }
}

function decodeRow(row: Readonly<Record<string, string>>) {
  try {
    const cells = Object.entries(row).map(([name, cell]) => ({ name, ...decodeCell(cell) }));
    return {
      record: Object.fromEntries(cells.map(({ name, text }) => [name, text])),
      notices: cells.find(({ notices }) => notices.length > 0)?.notices ?? [],
    };
  } catch (error) {
    if (error instanceof BinaryInputError) return { error: error.message };
    throw error;
  }
}

function decodeCell(cell: string) {
  return decode(Buffer.from(cell, 'latin1'));
}

function findDelimiter(head: Uint8Array): string {
  const end = head.indexOf(10);
  const header = Buffer.from(end < 0 ? head : head.subarray(0, end))
    .toString('latin1')
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}
