import { workerData } from 'node:worker_threads';
import { createAnalyzer } from '../node.ts';
import { type Work, type Worked, type WorkSettings, work } from './work.ts';

/** What a worker thread is told at its start. */
export interface WorkerData {
  readonly settings: WorkSettings;
  /** Bytes of the largest article that the thread begins. */
  readonly most: number;
}

/** Pieces of work for one thread, and where in shared memory it counts those that it has begun. */
export interface Task {
  readonly pieces: readonly Work[];
  readonly begun: Int32Array;
  readonly slot: number;
}

const { settings, most } = workerData as WorkerData;
const analyzer = createAnalyzer(settings);
// Models are read now, so that an article's time limit counts the article only.
analyzer.analyze('The mayor of Oslo said on Monday: “We will stay.”', { date: '2018-01-05' });

/** Works on one piece after another in a worker thread. */
export default async function run({ pieces, begun, slot }: Task): Promise<Worked[]> {
  const outcomes: Worked[] = [];
  for (const piece of pieces) {
    Atomics.add(begun, slot, 1);
    outcomes.push(await work(piece, analyzer, settings, most));
  }
  return outcomes;
}
