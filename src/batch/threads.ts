import { Piscina } from 'piscina';
import type { Task } from './worker.ts';

/** Threads that all run the same module. */
export interface Threads {
  /** Runs a task on the next free thread. @throws what it threw, what ended its thread, or why no thread can start. */
  readonly run: (task: Task, signal: AbortSignal) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * Starts threads (Piscina). A thread that dies between two tasks is replaced, unless none has ever finished one: those to
 * come would die as it did, and Piscina, which then starts no more, would let tasks wait for ever.
 */
export function startThreads(options: ConstructorParameters<typeof Piscina>[0]): Threads {
  const pool = new Piscina(options);
  const underWay = new Set<(error: Error) => void>();
  let isAble = false;
  let unable: Error | null = null;
  pool.on('error', (error: Error) => {
    if (isAble) return;
    unable = error;
    for (const giveUp of underWay) giveUp(error);
  });
  return {
    run: async (task, signal) => {
      if (unable) throw unable;
      let giveUp = (_error: Error) => {};
      try {
        const result = await new Promise((resolve, reject) => {
          giveUp = reject;
          underWay.add(giveUp);
          pool.run(task, { signal }).then(resolve, reject);
        });
        isAble = true;
        return result;
      } finally {
        underWay.delete(giveUp);
      }
    },
    close: () => pool.destroy(),
  };
}
