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
 * The delimiter is the one of `, ; tab |` that the header holds most of. A row of fewer cells than the header leaves columns
 * out; what a row has beyond it belongs to no column, which a notice says.
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
    delimiter: findDelimiter(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  input.on('error', (error) => parser.destroy(error));
  let number = 0;
  let columns: readonly string[] = [];
  try {
    for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
      number++;
      if (number === 1) columns = cells.map((name) => decodeCell(name).text.trim());
      else yield { ...decodeRow(cells, columns), number };
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('CSV_')) throw error;
    throw new Error(`is not valid CSV after row ${number}: ${message}`);
  } finally {
    input.destroy();
  }
}

function decodeRow(row: readonly string[], columns: readonly string[]) {
  try {
    const cells = row.slice(0, columns.length).map(decodeCell);
    return {
      record: Object.fromEntries(cells.map(({ text }, at) => [columns[at] as string, text])),
      notices: [
        ...(cells.find(({ notices }) => notices.length > 0)?.notices ?? []),
        ...noticesOfRest(row, columns.length),
      ],
    };
  } catch (error) {
    if (error instanceof BinaryInputError) return { error: error.message };
    throw error;
  }
}

/** `1,Oslo is cold, said Annan.`: a text with a comma and no quotation marks is two cells, of which the second has no column. */
function noticesOfRest(row: readonly string[], width: number): Notice[] {
  if (row.slice(width).every((cell) => cell.trim() === '')) return [];
  const message = `has ${row.length} cells for ${width} columns; the rest is left out (a cell that holds the delimiter stands in quotation marks)`;
  return [{ level: 'warning', message, start: null, end: null }];
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
