import { streamRecords } from '../../batch/stream-records.ts';
import type { Outcome, Work, WorkSettings } from '../../batch/work.ts';
import { locateStream } from '../../input/locate-units.ts';
import { addRecordOptions } from '../common-options.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkOptions, type RawOptions } from '../options.ts';
import {
  addWorkerOptions,
  checkWorkerOptions,
  type RawWorkerOptions,
  toWorkSettings,
  WORKER_FILE,
} from '../worker-options.ts';
import type { AddCommand } from './index.ts';

type RawStreamOptions = RawOptions & RawWorkerOptions;

/** Adds `stream`: NDJSON records in, NDJSON results out, in the same order, one line each. */
export const addStream: AddCommand = (program, io, finish) => {
  const command = program
    .command('stream')
    .description('NDJSON records in on stdin, NDJSON results out in the same order');
  addWorkerOptions(addRecordOptions(command), '1, in the process itself, without limits')
    .addHelpText(
      'after',
      '\nExamples:\n  $ article-nlp stream < articles.ndjson > results.ndjson\n  $ zcat articles.ndjson.gz | article-nlp stream --jobs 4 --text-field body | jq .id\n  $ parallel --pipe -k article-nlp stream < articles.ndjson > results.ndjson',
    )
    .action(async (raw: RawStreamOptions) => finish(await stream(raw, io)));
};

async function stream(raw: RawStreamOptions, io: IO): Promise<number> {
  const options = checkOptions(raw, ['text']);
  if (io.stdin.isTTY)
    throw new UsageError(
      'no input; pipe records into it. Usage: article-nlp stream < RECORDS.ndjson > RESULTS.ndjson',
    );
  const settings = toWorkSettings(options, 'ndjson', 'summary');
  const { jobs, run, close } = await startRunner(raw, settings);
  let failures = 0;
  let records = 0;
  try {
    const units = locateStream(io.stdin, options);
    for await (const { line, failed } of streamRecords(units, run, jobs, settings)) {
      if (io.output.closed()) return EXIT.ok;
      records++;
      if (failed) failures++;
      await io.output.write(line);
    }
  } finally {
    await close();
  }
  if (failures > 0) io.report(`${failures} of ${records} records could not be analysed`);
  return failures > 0 ? EXIT.inputFailed : EXIT.ok;
}

interface Runner {
  readonly jobs: number;
  readonly run: (piece: Work) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** One job without limits runs in this process; anything else needs worker threads. */
async function startRunner(raw: RawStreamOptions, settings: WorkSettings): Promise<Runner> {
  const limits = { ...checkWorkerOptions(raw), ...(raw.jobs === undefined ? { jobs: 1 } : {}) };
  if (limits.jobs === 1 && raw.timeout === undefined && raw.workerMemory === undefined) {
    const analyzer = (await import('../../node.ts')).createAnalyzer(settings);
    const { work } = await import('../../batch/work.ts');
    return { jobs: 1, run: (piece) => work(piece, analyzer, settings), close: async () => {} };
  }
  const { createPool } = await import('../../batch/pool.ts');
  return { jobs: limits.jobs, ...createPool(WORKER_FILE, settings, limits) };
}
