import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Analyzer } from '../analyze.ts';
import { isResult, toCorpusInput } from '../corpus/read-results.ts';
import type { CorpusInput } from '../corpus/types.ts';
import { failure, type InputFailure } from '../input/article.ts';
import { describe, type InputPath } from '../input/expand-inputs.ts';
import { readInputs } from '../input/read-inputs.ts';
import { splitLines } from '../input/split-lines.ts';
import type { IO } from './io.ts';
import type { Options } from './options.ts';
import { analyzeInput } from './run.ts';
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
      if (line.trim() !== '') return isResult(JSON.parse(line));
  } catch {
    // What is wrong with the file is said when it is read.
  }
  return false;
}

async function* readResults(
  path: string,
  { maxSize }: Options,
): AsyncGenerator<CorpusInput | { readonly failure: InputFailure }> {
  let number = 0;
  try {
    for await (const line of splitLines(createReadStream(path), maxSize * 10)) {
      number++;
      if (line.trim() === '') continue;
      const value: unknown = parse(line);
      yield isResult(value)
        ? toCorpusInput(value)
        : failure(`${path}:${number}`, 'is not a result of this tool');
    }
  } catch (error) {
    yield failure(path, describe(error as NodeJS.ErrnoException));
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
