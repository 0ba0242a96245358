import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { analyzeInput } from '../analyze-input.ts';
import { isResult, toCorpusInput } from '../corpus/read-results.ts';
import type { CorpusInput } from '../corpus/types.ts';
import { failure, type InputFailure } from '../input/article.ts';
import { type Line, splitLines } from '../input/bytes/split-lines.ts';
import { describe, type InputPath } from '../input/expand-inputs.ts';
import { readInputs } from '../input/read-inputs.ts';
import type { Analyzer } from '../types.ts';
import type { IO } from './io.ts';
import type { Options } from './options.ts';
import { checkViewOptions } from './view-options.ts';

const RESULT_FILE = /\.(?:ndjson|jsonl)$/i;

/**
 * Reads what a corpus is made of: the lines of `.ndjson` files that are results already are taken as they are,
 * everything else is analysed.
 */
export async function* readCorpus(
  paths: AsyncIterable<InputPath>,
  analyzer: Analyzer,
  options: Options,
  io: IO,
): AsyncGenerator<CorpusInput | { readonly failure: InputFailure }> {
  for await (const input of paths) {
    if ('path' in input && RESULT_FILE.test(input.path) && (await holdsResults(input.path)))
      yield* readResults(input.path, options);
    else
      for await (const read of readInputs(one(input), options, io.stdin))
        yield 'failure' in read
          ? read
          : analyzeInput(read.article, 'summary', analyzer, options, checkViewOptions({}));
  }
}

async function* one(input: InputPath): AsyncGenerator<InputPath> {
  yield input;
}

/** Whether the first line of a file is a result. */
async function holdsResults(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    for await (const line of splitLines(createReadStream(path), 50_000_000))
      if (!isBlank(line)) return isResult(parse(line));
  } catch {
    // What is wrong with the file is said when it is read.
  }
  return false;
}

async function* readResults(
  path: string,
  { maxSize }: Options,
): AsyncGenerator<CorpusInput | { readonly failure: InputFailure }> {
  try {
    for await (const line of splitLines(createReadStream(path), maxSize * 10)) {
      if (isBlank(line)) continue;
      const value = parse(line);
      yield isResult(value)
        ? toCorpusInput(value)
        : failure(`${path}:${line.number}`, 'is not a result of this tool');
    }
  } catch (error) {
    yield failure(path, describe(error as NodeJS.ErrnoException));
  }
}

function isBlank(line: Line): boolean {
  return 'bytes' in line && line.bytes.every((byte) => byte <= 32);
}

function parse(line: Line): unknown {
  if ('tooLong' in line) return null;
  try {
    return JSON.parse(Buffer.from(line.bytes).toString());
  } catch {
    return null;
  }
}
