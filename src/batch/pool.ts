import { Piscina } from 'piscina';
import { release } from './release.ts';
import { hashUnit, type Outcome, tooLarge, type Work, type WorkSettings } from './work.ts';

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
  /** Works on a unit as soon as a thread is free; never rejects. Unless the outcome is "same", the unit's bytes are gone then. */
  readonly run: (piece: Work) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Pieces that one message to a thread holds at most, and after how many bytes of records no more are added. */
const MOST_PIECES = 16;
const ENOUGH_BYTES = 256_000;
/** Half of what V8 would let new objects take in the end: long runs stay smaller for it, and hardly slower. */
const YOUNG_MEGABYTES = 24;
/** Longest pause between two looks at what the threads are at, in milliseconds. */
const WATCH = 250;

interface Waiting {
  readonly piece: Work;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Starts worker threads (Piscina). What waits goes to the next free thread, several pieces in one message. A thread that
 * crashes, runs out of memory or over its time is replaced; its pieces are then worked on one by one, and the one
 * that fails again is given as failed. `filename` is the worker's module.
 */
export function createPool(filename: string, settings: WorkSettings, limits: PoolLimits): Pool {
  const threads = new Piscina({
    filename,
    minThreads: limits.jobs,
    maxThreads: limits.jobs,
    concurrentTasksPerWorker: 1,
    atomics: 'disabled',
    workerData: { settings, memory: limits.memory },
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(limits.memory / 1e6),
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  const begun = new Int32Array(new SharedArrayBuffer(4 * limits.jobs));
  const free = Array.from(begun.keys());
  const waiting: Waiting[] = [];

  const runTask = async (pieces: readonly Work[], slot: number): Promise<readonly Outcome[]> => {
    Atomics.store(begun, slot, 0);
    const watch = watchTask(() => Atomics.load(begun, slot), limits.timeout);
    try {
      return await threads.run({ pieces, begun, slot }, { signal: watch.signal });
    } finally {
      watch.end();
    }
  };

  const runAll = async (group: readonly Waiting[], slot: number): Promise<void> => {
    try {
      const outcomes = await runTask(
        group.map(({ piece }) => piece),
        slot,
      );
      group.forEach(({ piece, settle }, at) => {
        const outcome = outcomes[at] as Outcome;
        // What an earlier run had done already is done anew when its result turns out to be lost.
        if (piece.unit.bytes && outcome.kind !== 'same') release(piece.unit.bytes);
        settle(outcome);
      });
    } catch (error) {
      const [only] = group;
      if (group.length > 1) for (const one of group) await runAll([one], slot);
      else only?.settle(await toFailure(only.piece, settings, explain(error as Error, limits)));
    }
  };

  const dispatch = () => {
    while (free.length > 0 && waiting.length > 0) {
      const group = takeGroup(waiting, Math.ceil(waiting.length / free.length));
      const slot = free.pop() as number;
      runAll(group, slot).then(() => {
        free.push(slot);
        dispatch();
      });
    }
  };

  return {
    run: (piece) =>
      new Promise((settle) => {
        waiting.push({ piece, settle });
        dispatch();
      }),
    close: () => threads.destroy(),
  };
}

/** Takes the first pieces off the queue, `most` at most. */
function takeGroup(waiting: Waiting[], most: number): Waiting[] {
  let count = 0;
  for (let bytes = 0; count < Math.min(most, MOST_PIECES, waiting.length); count++) {
    if (bytes > ENOUGH_BYTES) break;
    bytes += waiting[count]?.piece.unit.bytes?.length ?? 0;
  }
  return waiting.splice(0, count);
}

/** Watches a thread's count of begun pieces: aborts when it stands still for longer than `timeout` (milliseconds). */
function watchTask(count: () => number, timeout: number): { signal: AbortSignal; end: () => void } {
  const stop = new AbortController();
  let seen = 0;
  let since = 0;
  const look = () => {
    const now = performance.now();
    const at = count();
    if (at !== seen) {
      seen = at;
      since = now;
    } else if (seen > 0 && now - since >= timeout) stop.abort();
  };
  const timer = setInterval(look, Math.min(WATCH, timeout / 4));
  return { signal: stop.signal, end: () => clearInterval(timer) };
}

async function toFailure({ unit }: Work, settings: WorkSettings, error: string): Promise<Outcome> {
  return {
    kind: 'failed',
    hash: await hashUnit(unit, settings),
    failure: { source: unit.name, error },
  };
}

function explain(error: NodeJS.ErrnoException, { timeout, memory }: PoolLimits): string {
  if (error.name === 'AbortError')
    return `took longer than ${timeout / 1000} s; split it, or raise --timeout`;
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooLarge(memory);
  return `made its worker crash: ${error.message}`;
}
