import { Piscina } from 'piscina';
import { hashUnit, type Outcome, type Work, type WorkSettings } from './work.ts';

/** How many worker threads, and what an article may cost. */
export interface PoolLimits {
  readonly jobs: number;
  /** Longest time for one article, in milliseconds. */
  readonly timeout: number;
  /** Largest heap of one worker, in bytes. */
  readonly memory: number;
}

/** Worker threads that outlive any article. */
export interface Pool {
  /** Works on a unit as soon as a thread is free; never rejects. */
  readonly run: (piece: Work) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/**
 * Starts worker threads (Piscina). A thread that crashes, runs out of memory or over its time is
 * replaced; its article is given as failed. `filename` is the worker's module.
 */
export function createPool(filename: string, settings: WorkSettings, limits: PoolLimits): Pool {
  const threads = new Piscina({
    filename,
    minThreads: limits.jobs,
    maxThreads: limits.jobs,
    concurrentTasksPerWorker: 1,
    atomics: 'disabled',
    workerData: { settings },
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.memory / 1e6) },
  });
  const begun = new Map<number, () => void>();
  threads.on('message', (message: { readonly begun?: number }) => {
    if (message.begun !== undefined) begun.get(message.begun)?.();
  });
  const waiting: (() => void)[] = [];
  let free = limits.jobs;
  let tasks = 0;

  const runNow = async (piece: Work): Promise<Outcome> => {
    const task = ++tasks;
    const stop = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    begun.set(task, () => {
      timer = setTimeout(() => stop.abort(), limits.timeout);
    });
    try {
      return (await threads.run({ task, ...piece }, { signal: stop.signal })) as Outcome;
    } catch (error) {
      return {
        kind: 'failed',
        hash: await hashUnit(piece.unit, settings),
        failure: { source: piece.unit.name, error: explain(error as Error, limits) },
      };
    } finally {
      clearTimeout(timer);
      begun.delete(task);
    }
  };

  return {
    run: async (piece) => {
      // One article a thread: a time limit must not run while its article waits behind another.
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await runNow(piece);
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
    close: () => threads.destroy(),
  };
}

function explain(error: NodeJS.ErrnoException, { timeout, memory }: PoolLimits): string {
  if (error.name === 'AbortError')
    return `took longer than ${timeout / 1000} s; split it, or raise --timeout`;
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `needs more memory than ${Math.round(memory / 1e6)} MB; split it, or raise --worker-memory`;
  return `made its worker crash: ${error.message}`;
}
