import { parentPort, workerData } from 'node:worker_threads';
import { predictLabels } from './predict.ts';
import type { FoldTask } from './soften.ts';
import { trainCrf } from './train-crf.ts';

const { members, featureCount, options, fold, folds } = workerData as FoldTask;
const weights = trainCrf(
  members
    .filter(({ learn }) => learn)
    .map(({ dataset, times, soften }) => ({
      dataset,
      times,
      includes: (document: number) => !soften || document % folds !== fold,
    })),
  featureCount,
  options,
);
parentPort?.postMessage(
  members.map(({ dataset, soften }) =>
    soften
      ? predictLabels(dataset, weights, (document) => document % folds === fold)
      : new Uint8Array(0),
  ),
);
