import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createFailuresFile } from '../batch/failures-file.ts';
import { openFileSink } from '../batch/file-sink.ts';
import { openFolderSink } from '../batch/folder-sink.ts';
import { createPool, type PoolLimits } from '../batch/pool.ts';
import { type BatchCounts, runBatch } from '../batch/run-batch.ts';
import type { Sink } from '../batch/sink.ts';
import { makeHead } from '../batch/state.ts';
import { type Target, withoutTarget } from '../batch/target.ts';
import type { WorkSettings } from '../batch/work.ts';
import { countUnits } from '../input/count-units.ts';
import type { InputPath } from '../input/expand-inputs.ts';
import { locateUnits } from '../input/locate-units.ts';
import { csvHead } from '../render/csv.ts';
import { safeLine } from '../render/safe-text.ts';
import { EXIT } from './exit-codes.ts';
import type { IO } from './io.ts';
import { createProgress } from './progress.ts';
import { WORKER_FILE } from './worker-options.ts';

/** A batch as it was asked for. */
export interface Job {
  readonly target: Target;
  /** The inputs, anew at each call. */
  readonly inputs: () => AsyncIterable<InputPath>;
  readonly settings: WorkSettings;
  readonly limits: PoolLimits;
  readonly version: string;
  readonly retryFailed: boolean;
  /** Whether files that no batch made are overwritten. */
  readonly force: boolean;
  readonly quiet: boolean;
}

/** Runs a batch with progress, failures and a summary on stderr; gives the exit code. */
export async function runJob(job: Job, io: IO): Promise<number> {
  const { target, settings, limits } = job;
  const paths = () => withoutTarget(job.inputs(), target);
  const progress = job.quiet || !io.screen ? null : createProgress(io.screen, countAhead(paths));
  const report = (line: string) => {
    progress?.clear();
    io.report(line);
  };
  const pool = createPool(WORKER_FILE, settings, limits);
  try {
    const sink = await openSink(job);
    const failures = createFailuresFile(target.failuresPath, target.failuresDraft);
    const counts = await runBatch({
      units: locateUnits(paths(), settings, io.stdin),
      pool,
      sink,
      jobs: limits.jobs,
      onFailure: async (failure) => {
        report(`${safeLine(failure.source)}: ${safeLine(failure.error)}`);
        await failures.add(failure);
      },
      onProgress: (state) => progress?.update(state),
    });
    await failures.finish();
    if (!job.quiet || counts.failed > 0) report(summarize(counts, target));
    return counts.failed > 0 ? EXIT.inputFailed : EXIT.ok;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    report(`${target.path}: cannot be written (${message}); the same command goes on from here`);
    return EXIT.inputFailed;
  } finally {
    await pool.close();
  }
}

async function openSink({ target, settings, version, retryFailed, force }: Job): Promise<Sink> {
  const head = makeHead(version, settings);
  if (target.kind === 'folder')
    return openFolderSink({ path: target.path, head, retryFailed, force });
  await mkdir(dirname(target.path), { recursive: true });
  const intro = target.format === 'csv' ? csvHead(settings.view) : '';
  return openFileSink({ path: target.path, head, intro, retryFailed });
}

/** Counts the inputs beside the work; null until the count is known. */
function countAhead(paths: () => AsyncIterable<InputPath>): () => number | null {
  let total: number | null = null;
  countUnits(paths()).then(
    (count) => {
      total = count;
    },
    () => {},
  );
  return () => total;
}

function summarize(
  { analysed, earlier, failed, names, quotes }: BatchCounts,
  target: Target,
): string {
  const before = earlier > 0 ? ` (${earlier} of them in an earlier run)` : '';
  const bad = failed > 0 ? `${failed} failed, see ${target.failuresPath}` : '0 failed';
  return `${analysed} articles analysed${before}, ${bad}; ${names} names and ${quotes} quotes found`;
}
