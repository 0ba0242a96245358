import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type InputOptions, type InputResult } from './article.ts';
import { BinaryInputError, decode } from './decode.ts';
import { describe, type InputPath } from './expand-inputs.ts';
import { readJson, readNdjson } from './read-record.ts';

/** Reads each path into articles, one after the other; what cannot be read is given as a failure and the rest goes on. */
export async function* readInputs(
  paths: AsyncIterable<InputPath>,
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputResult> {
  for await (const input of paths) {
    if ('error' in input) yield failure(input.operand, input.error);
    else yield* readPath(input.path, options, stdin);
  }
}

async function* readPath(
  path: string,
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputResult> {
  const name = path === '-' ? 'stdin' : path;
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readStream(stdin, options) : await readWhole(path, options);
  } catch (error) {
    yield failure(name, describe(error as NodeJS.ErrnoException));
    return;
  }
  yield* toArticles(bytes, name, path === '-' ? null : path, options);
}

function* toArticles(
  bytes: Uint8Array,
  name: string,
  source: string | null,
  options: InputOptions,
): Generator<InputResult> {
  try {
    const { text, notices } = decode(bytes, options.encoding);
    const id = source === null ? 'stdin' : basename(source).replace(/(?<=.)\.[^.]+$/, '');
    const ending = source === null ? '' : source.toLowerCase().replace(/^.*\./s, '.');
    if (ending === '.json') yield* readJson(text, name, id);
    else if (ending === '.ndjson' || ending === '.jsonl') yield* readNdjson(text, name, id);
    else yield { article: { id, source, text, notices } };
  } catch (error) {
    if (error instanceof BinaryInputError || error instanceof RangeError)
      yield failure(name, error.message);
    else throw error;
  }
}

async function readWhole(path: string, { maxSize }: InputOptions): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile() && !found.isFIFO()) throw new Error('is neither a file nor a pipe');
  if (found.size > maxSize) throw tooLarge(found.size, maxSize);
  return readFile(path);
}

async function readStream(
  stream: AsyncIterable<Uint8Array>,
  { maxSize }: InputOptions,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(size, maxSize);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number, maxSize: number): Error {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return new Error(
    `is larger (${megabytes(size)}) than the limit of ${megabytes(maxSize)}; split it, or raise --max-size`,
  );
}
