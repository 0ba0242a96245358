import type { Command } from 'commander';
import type { WorkSettings } from '../../batch/work.ts';
import { expandInputs } from '../../input/expand-inputs.ts';
import { addAnalysisOptions, withValues } from '../common-options.ts';
import { UsageError } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkOptions, oneOf, type RawOptions } from '../options.ts';
import {
  addWorkerOptions,
  checkWorkerOptions,
  type RawWorkerOptions,
  toWorkSettings,
} from '../worker-options.ts';
import type { AddCommand } from './index.ts';

/** The options of `batch` as they come from the command line. */
export interface RawBatchOptions extends RawOptions, RawWorkerOptions {
  readonly out: string;
  readonly view?: string;
  readonly force?: boolean;
  readonly retryFailed?: boolean;
}

const VIEWS: readonly WorkSettings['view'][] = ['summary', 'entities', 'dates', 'quotes'];

/** Adds `batch`: many articles with several workers, to a folder or one file, resumable. */
export const addBatch: AddCommand = (program, io, finish) => {
  const command = program
    .command('batch')
    .description('many articles with several workers; interrupted, the same command goes on')
    .argument('<inputs...>', 'files, folders or globs; - is stdin')
    .requiredOption('--out <target>', 'a folder, or a file in .ndjson or .csv')
    .addOption(withValues('--view <name>', 'what of the result (default: summary, all)', VIEWS))
    .option('--force', 'start again, whatever is there')
    .option('--retry-failed', 'try again what failed in an earlier run');
  addWorkerOptions(addAnalysisOptions(command), 'one for each core')
    .addHelpText(
      'after',
      '\nExamples:\n  $ article-nlp batch articles/ --out results/\n  $ article-nlp batch articles.ndjson.gz --out results.ndjson --jobs 4\n  $ article-nlp batch articles.csv --text-column body --out quotes.csv --view quotes',
    )
    .action(async (operands: string[], raw: RawBatchOptions, self: Command) =>
      finish(await batch(operands, raw, self.parent?.version() ?? '', io)),
    );
};

async function batch(
  operands: readonly string[],
  raw: RawBatchOptions,
  version: string,
  io: IO,
): Promise<number> {
  const options = checkOptions(raw, ['text']);
  const limits = checkWorkerOptions(raw);
  const view = oneOf('--view', raw.view ?? 'summary', VIEWS);
  const { parseTarget, TargetError } = await import('../../batch/target.ts');
  const { clearTarget, guardTarget } = await import('../../batch/guard-target.ts');
  const { runJob } = await import('../run-job.ts');
  const force = raw.force ?? false;
  const inputs = () => expandInputs(operands).paths;
  const reading = { operands, inputs, names: raw.names, stdin: io.stdin.fd };
  const checkTarget = async () => {
    const found = parseTarget(raw.out);
    await guardTarget(found, reading, force);
    if (force) await clearTarget(found);
    return found;
  };
  const target = await checkTarget().catch((error: unknown) => {
    if (error instanceof TargetError) throw new UsageError(`--out ${raw.out}: ${error.message}`);
    throw error;
  });
  return runJob(
    {
      target,
      inputs,
      settings: toWorkSettings(options, target.format, view),
      limits,
      version,
      retryFailed: raw.retryFailed ?? false,
      force,
      quiet: options.quiet,
    },
    io,
  );
}
