import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { PoolLimits } from '../batch/pool.ts';
import type { WorkFormat, WorkSettings } from '../batch/work.ts';
import { PACKAGE_ROOT } from '../resources/node-reader.ts';
import { UsageError } from './exit-codes.ts';
import { checkCount, checkSize, type Options } from './options.ts';

/** The options on worker threads as they come from the command line. */
export interface RawWorkerOptions {
  readonly jobs?: string;
  readonly timeout?: string;
  readonly workerMemory?: string;
}

/** The worker's module in the built package. */
export const WORKER_FILE = new URL('dist/batch/thread.js', PACKAGE_ROOT).href;

const DEFAULT_TIMEOUT = '60';
const DEFAULT_MEMORY = '2G';
/** What a worker needs for its models and an ordinary article. */
const LEAST_MEMORY = '32M';

/** Adds the options on worker threads. */
export function addWorkerOptions(command: Command, defaultJobs: string): Command {
  return command
    .option('-j, --jobs <n>', `worker threads (default: ${defaultJobs})`)
    .option('--timeout <seconds>', `longest time for one article (default: ${DEFAULT_TIMEOUT})`)
    .option(
      '--worker-memory <bytes>',
      `largest memory of a worker, at least ${LEAST_MEMORY} (default: ${DEFAULT_MEMORY})`,
    );
}

/** Checks them; `jobs` are all cores unless given. @throws UsageError */
export function checkWorkerOptions(raw: RawWorkerOptions): PoolLimits {
  return {
    jobs: raw.jobs === undefined ? availableParallelism() : checkCount('--jobs', raw.jobs),
    timeout: checkSeconds(raw.timeout ?? DEFAULT_TIMEOUT) * 1000,
    memory: checkMemory(raw.workerMemory ?? DEFAULT_MEMORY),
  };
}

/** The part of the options that a worker needs. */
export function toWorkSettings(
  options: Options,
  format: WorkFormat,
  view: WorkSettings['view'],
): WorkSettings {
  const { date, dateOrder, types, minCount, names, withText, encoding, maxSize, fields } = options;
  const { inputFormat } = options;
  return {
    view,
    format,
    withText,
    names,
    minCount,
    maxSize,
    fields,
    ...(date === undefined ? {} : { date }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(types === undefined ? {} : { types }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(inputFormat === undefined ? {} : { inputFormat }),
  };
}

function checkMemory(value: string): number {
  const bytes = checkSize('--worker-memory', value);
  if (bytes < checkSize('--worker-memory', LEAST_MEMORY))
    throw new UsageError(`--worker-memory takes at least ${LEAST_MEMORY}; not "${value}"`);
  return bytes;
}

function checkSeconds(value: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (seconds <= 0)
    throw new UsageError(`--timeout takes a number of seconds, such as 60; not "${value}"`);
  return seconds;
}
