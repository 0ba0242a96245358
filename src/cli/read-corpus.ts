import { stat } from 'node:fs/promises';
import { analyzeInput } from '../analyze-input.ts';
import { isFailedResult, isResult, toCorpusInput } from '../corpus/read-results.ts';
import { areCsvResults, formatOfResults } from '../corpus/results-format.ts';
import type { CorpusInput } from '../corpus/types.ts';
import { failure, type InputFailure } from '../input/article.ts';
import { gunzip } from '../input/bytes/gunzip.ts';
import { peek } from '../input/bytes/peek.ts';
import { tooLarge } from '../input/bytes/read-bytes.ts';
import { readHead } from '../input/bytes/read-head.ts';
import type { InputPath } from '../input/expand-inputs.ts';
import { formatOfName, type InputFormat } from '../input/input-format.ts';
import { locateUnits } from '../input/locate-units.ts';
import { readUnit } from '../input/read-unit.ts';
import type { RecordUnit, Unit } from '../input/units.ts';
import type { Analyzer } from '../types.ts';
import type { IO } from './io.ts';
import type { Options } from './options.ts';
import { checkViewOptions } from './view-options.ts';

/** A result, with all its mentions, may be so many times larger than an article. */
const RESULT_GROWTH = 10;
/** Results are known by so many of their first bytes. */
const LOOKED_AT = 4096;

type CorpusItem = CorpusInput | { readonly failure: InputFailure };

/**
 * Reads what a corpus is made of: a record that is a result already is taken as it is, whatever file or pipe it stands in and
 * whatever stands beside it; everything else is analysed.
 */
export async function* readCorpus(
  paths: AsyncIterable<InputPath>,
  analyzer: Analyzer,
  options: Options,
  io: IO,
): AsyncGenerator<CorpusItem> {
  const roomy = { ...options, maxSize: options.maxSize * RESULT_GROWTH };
  for await (const input of paths) {
    const { format, stdin, isCsv } = await lookInto(input, options.inputFormat, roomy.maxSize, io);
    if (isCsv) {
      yield failure('path' in input && input.path !== '-' ? input.path : 'stdin', CSV_RESULTS);
      continue;
    }
    const reading = format === undefined ? roomy : { ...roomy, inputFormat: format };
    for await (const unit of locateUnits(one(input), reading, stdin))
      yield await readItem(unit, analyzer, options);
  }
}

const CSV_RESULTS = 'holds results as CSV, which do not suffice here; give them as JSON or NDJSON';

interface Looked {
  readonly format?: InputFormat | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Set for results as CSV. */
  readonly isCsv?: boolean;
}

/** Stdin and files whose name tells no format can hold results, unless the user says what they are. */
async function lookInto(
  input: InputPath,
  format: InputFormat | undefined,
  harmless: number,
  { stdin }: IO,
): Promise<Looked> {
  if ('error' in input) return { format, stdin };
  const named = (input.path === '-' ? null : formatOfName(input.path)) ?? format;
  if (named !== undefined && named !== 'csv') return { format, stdin };
  try {
    const { head, bytes } =
      input.path === '-'
        ? await peek(gunzip(stdin, harmless), LOOKED_AT)
        : { head: await headOf(input.path), bytes: stdin };
    return {
      format: format ?? formatOfResults(head),
      stdin: bytes,
      isCsv: areCsvResults(head),
    };
  } catch (error) {
    // What is wrong with the data is said when it is read.
    return { stdin: broken(error) };
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  try {
    // What is read of a pipe cannot be read again.
    return (await stat(path)).isFile() ? await readHead(path, LOOKED_AT) : NOTHING;
  } catch {
    return NOTHING;
  }
}

const NOTHING = new Uint8Array();

async function readItem(unit: Unit, analyzer: Analyzer, options: Options): Promise<CorpusItem> {
  if (unit.kind === 'record') {
    const value = parse(unit);
    if (isResult(value)) return toCorpusInput(value);
    if (isFailedResult(value))
      return failure(unit.name, `failed when it was analysed: ${value.error}`);
  }
  const size = unit.kind === 'failed' ? 0 : (unit.bytes?.length ?? 0);
  if (unit.kind !== 'failed' && size > options.maxSize)
    return failure(unit.name, tooLarge(size, options.maxSize).message);
  const input = await readUnit(unit, options);
  if ('failure' in input) return input;
  // Counts are those of all articles together, so that what is rare in one must not be left out there.
  const filter = { ...options, minCount: 1 };
  return toCorpusInput(
    analyzeInput(input.article, 'summary', analyzer, filter, checkViewOptions({})),
  );
}

function parse({ bytes }: RecordUnit): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return null;
  }
}

async function* one(input: InputPath): AsyncGenerator<InputPath> {
  yield input;
}

// biome-ignore lint/correctness/useYield: a stream that fails at its first byte.
async function* broken(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}
