import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer } from '../node.ts';
import { type Outcome, type Work, type WorkSettings, work } from './work.ts';

/** What a worker thread is told at its start. */
export interface WorkerData {
  readonly settings: WorkSettings;
}

/** A piece of work and the number under which the worker says that it has begun. */
export interface Task extends Work {
  readonly task: number;
}

const { settings } = workerData as WorkerData;
const analyzer = createAnalyzer(settings);
// Models are read now, so that an article's time limit counts the article only.
analyzer.analyze('The mayor of Oslo said on Monday: “We will stay.”', { date: '2018-01-05' });

/** Works on one unit in a worker thread. */
export default async function run({ task, ...piece }: Task): Promise<Outcome> {
  parentPort?.postMessage({ begun: task });
  return work(piece, analyzer, settings);
}
