import { basename } from 'node:path';
import type { InputOptions } from './article.ts';
import { BinaryInputError, decode } from './bytes/decode.ts';
import { gunzip } from './bytes/gunzip.ts';
import { openFile, readWhole, tooLarge } from './bytes/read-bytes.ts';
import { splitLines } from './bytes/split-lines.ts';
import { toUtf8 } from './bytes/to-utf8.ts';
import { describe, type InputPath } from './expand-inputs.ts';
import { formatOfName, type InputFormat, stem } from './input-format.ts';
import { parseKeepingDigits } from './keep-digits.ts';
import { readCsv } from './read-csv.ts';
import { isDocument, type RecordUnit, type Unit } from './units.ts';

/** Turns paths into units of one article each, in order. Files of many records are streamed, never held whole (JSON arrays are). */
export async function* locateUnits(
  paths: AsyncIterable<InputPath>,
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Unit> {
  for await (const input of paths) {
    if ('error' in input) {
      yield failed(input.operand, input.error);
      continue;
    }
    const name = input.path === '-' ? 'stdin' : input.path;
    try {
      yield* input.path === '-' ? locateStdin(options, stdin) : locateFile(input, options);
    } catch (error) {
      yield failed(name, describe(error as NodeJS.ErrnoException));
    }
  }
}

async function* locateFile(
  { path, inside }: { readonly path: string; readonly inside: string },
  options: InputOptions,
): AsyncGenerator<Unit> {
  const format = formatOfName(path) ?? options.inputFormat ?? 'txt';
  const id = stem(basename(path));
  if (isDocument(format)) {
    yield { kind: 'document', format, name: path, source: path, id, place: inside };
    return;
  }
  const { bytes } = await openFile(path, options.maxSize);
  yield* locateRecords(bytes, format, { name: path, id, place: inside }, options);
}

async function* locateStdin(
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Unit> {
  const format = options.inputFormat ?? 'txt';
  const bytes = gunzip(stdin, options.maxSize);
  const base = { name: 'stdin', id: 'stdin', place: 'stdin' };
  if (isDocument(format))
    yield {
      kind: 'document',
      format,
      source: null,
      bytes: await readWhole(bytes, options.maxSize),
      ...base,
    };
  else yield* locateRecords(bytes, format, base, options);
}

type Base = Pick<RecordUnit, 'name' | 'id' | 'place'>;

function locateRecords(
  bytes: AsyncIterable<Uint8Array>,
  format: Exclude<InputFormat, 'txt' | 'md' | 'html'>,
  base: Base,
  options: InputOptions,
): AsyncGenerator<Unit> {
  if (format === 'json') return locateJson(bytes, base, options);
  const utf8 = toUtf8(bytes, options.encoding);
  return format === 'csv' ? locateRows(utf8, base, options) : locateLines(utf8, base, options);
}

/** Gives each record of a stream of NDJSON, perhaps compressed; what breaks the stream off is the last failure. */
export async function* locateStream(
  stream: AsyncIterable<Uint8Array>,
  options: InputOptions,
): AsyncGenerator<Unit> {
  const base = { name: 'stdin', id: 'stdin', place: 'stdin' };
  try {
    yield* locateRecords(gunzip(stream, options.maxSize), 'ndjson', base, options);
  } catch (error) {
    yield failed(base.name, describe(error as NodeJS.ErrnoException));
  }
}

/** Gives each line of NDJSON that is not blank. */
async function* locateLines(
  bytes: AsyncIterable<Uint8Array>,
  base: Base,
  { maxSize }: InputOptions,
): AsyncGenerator<Unit> {
  for await (const line of splitLines(bytes, maxSize)) {
    const name = `${base.name}:${line.number}`;
    if ('tooLong' in line) yield failed(name, tooLarge(line.tooLong, maxSize).message);
    else if (line.bytes.some((byte) => byte > 32))
      yield record(line.bytes, name, { ...base, number: line.number });
  }
}

async function* locateRows(
  bytes: AsyncIterable<Uint8Array>,
  base: Base,
  { maxSize, fields }: InputOptions,
): AsyncGenerator<Unit> {
  let first = true;
  for await (const row of readCsv(bytes, maxSize)) {
    const name = `${base.name}:row ${row.number}`;
    if ('error' in row) {
      yield failed(name, row.error);
      continue;
    }
    if (first && !Object.hasOwn(row.record, fields.text)) {
      const columns = Object.keys(row.record).join(', ');
      yield failed(
        base.name,
        `has no column "${fields.text}" but ${columns}; choose one with --text-column`,
      );
      return;
    }
    first = false;
    yield record(toBytes(row.record), name, { ...base, number: row.number }, row.notices);
  }
}

async function* locateJson(
  bytes: AsyncIterable<Uint8Array>,
  base: Base,
  options: InputOptions,
): AsyncGenerator<Unit> {
  let items: readonly unknown[] | null = null;
  let value: unknown;
  try {
    const { text } = decode(await readWhole(bytes, options.maxSize), options.encoding);
    value = parseKeepingDigits(text, options.fields.id);
    if (Array.isArray(value)) items = value;
  } catch (error) {
    if (error instanceof BinaryInputError) yield failed(base.name, error.message);
    else if (error instanceof SyntaxError)
      yield failed(base.name, `is not valid JSON: ${error.message}`);
    else throw error;
    return;
  }
  if (items === null) yield record(toBytes(value), base.name, base);
  else
    for (const [at, item] of items.entries())
      yield record(toBytes(item), `${base.name}[${at}]`, { ...base, number: at + 1 });
}

function record(
  bytes: Uint8Array,
  name: string,
  { id, place, number }: Omit<Base, 'name'> & { readonly number?: number },
  notices: RecordUnit['notices'] = [],
): RecordUnit {
  const own = number === undefined ? id : `${id}-${number}`;
  return { kind: 'record', name, id: own, bytes, notices, place };
}

function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function failed(source: string, error: string): Unit {
  return { kind: 'failed', failure: { source, error } };
}
