import { release } from './release.ts';
import { TaskWatch } from './task-watch.ts';
import { startThreads, type Threads } from './threads.ts';
import { hashUnit, type Outcome, type Work, type Worked, type WorkSettings } from './work.ts';

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
/** Heap of an ordinary thread, in bytes: V8 lets garbage gather by what a heap may come to. */
const ORDINARY_HEAP = 384_000_000;
/** Bytes of the largest article that an ordinary thread begins: it needs less than half of its heap. */
const ORDINARY_ARTICLE = 1_000_000;
/**
 * Bytes of memory that a byte of an article takes at the least; measured over texts of 1 to 8 MB. What surely needs more
 * than there is is not begun, for a thread that runs out of memory on one great array takes the whole process with it.
 */
const MEMORY_PER_BYTE = 80;

interface Waiting {
  readonly piece: Work;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Starts worker threads. What waits goes to the next free thread, several pieces in one message. A thread that
 * crashes, runs out of memory or over its time is replaced; its pieces are then worked on one by one, and the one
 * that fails again is given as failed. A large article goes to a thread of its own, which alone may take all of
 * `limits.memory`. `filename` is the worker's module.
 */
export function createPool(filename: string, settings: WorkSettings, limits: PoolLimits): Pool {
  const { jobs, memory, timeout } = limits;
  const most = memory / MEMORY_PER_BYTE;
  const start = (heap: number, article: number, minThreads: number) =>
    startThreads({
      filename,
      minThreads,
      maxThreads: jobs,
      concurrentTasksPerWorker: 1,
      atomics: 'disabled',
      workerData: { settings, most: article },
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(heap / 1e6),
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
  const isSmall = memory <= ORDINARY_HEAP;
  const ordinary = isSmall
    ? start(memory, most, jobs)
    : start(ORDINARY_HEAP, ORDINARY_ARTICLE, jobs);
  const large = isSmall ? ordinary : start(memory, most, 0);
  const begun = new Int32Array(new SharedArrayBuffer(4 * jobs));
  const watch = new TaskWatch(begun, timeout);
  const free = Array.from(begun.keys());
  const waiting: Waiting[] = [];

  const runTask = async (
    threads: Threads,
    pieces: readonly Work[],
    slot: number,
  ): Promise<Worked[]> => {
    const signal = watch.begin(slot);
    try {
      return (await threads.run({ pieces, begun, slot }, signal)) as Worked[];
    } finally {
      watch.end(slot);
    }
  };

  const runAll = async (
    group: readonly Waiting[],
    slot: number,
    threads = ordinary,
  ): Promise<void> => {
    const [first] = group as readonly [Waiting];
    const isLast = threads === large;
    let all: Worked[];
    try {
      const pieces = group.map(({ piece }) => piece);
      all = await runTask(threads, pieces, slot);
    } catch (error) {
      if (group.length > 1) for (const one of group) await runAll([one], slot, threads);
      else if (!isLast && isOutOfMemory(error as Error)) await runAll(group, slot, large);
      else first.settle(await toFailure(first.piece, settings, explain(error as Error, limits)));
      return;
    }
    const left: Waiting[] = [];
    for (const [at, one] of group.entries()) {
      const worked = all[at] as Worked;
      if (worked.kind !== 'large') finish(one, worked);
      else if (isLast) finish(one, failed(one.piece, worked.hash, tooLarge(memory)));
      else left.push(one);
    }
    // What a dead table of Piscina's tasks still points to V8 finds only in a full collection: let it be little.
    all.length = 0;
    for (const one of left) await runAll([one], slot, large);
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
    close: async () => {
      watch.close();
      await ordinary.close();
      if (large !== ordinary) await large.close();
    },
  };
}

/** Hands an outcome over and gives the bytes of its unit back; what an earlier run had done already is done anew when its result turns out to be lost. */
function finish({ piece, settle }: Waiting, outcome: Outcome): void {
  if (piece.unit.bytes && outcome.kind !== 'same') release(piece.unit.bytes);
  settle(outcome);
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

function failed({ unit }: Work, hash: string | null, error: string): Outcome {
  return { kind: 'failed', hash, failure: { source: unit.name, error } };
}

async function toFailure(piece: Work, settings: WorkSettings, error: string): Promise<Outcome> {
  return failed(piece, await hashUnit(piece.unit, settings), error);
}

function isOutOfMemory({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** What is said of an article that needs more memory than a worker has (bytes). */
function tooLarge(memory: number): string {
  return `needs more memory than ${Math.round(memory / 1e6)} MB; split it, or raise --worker-memory`;
}

function explain(error: NodeJS.ErrnoException, { timeout, memory }: PoolLimits): string {
  if (error.name === 'AbortError')
    return `took longer than ${timeout / 1000} s; split it, or raise --timeout`;
  if (isOutOfMemory(error)) return tooLarge(memory);
  return `made its worker crash: ${error.message}`;
}
