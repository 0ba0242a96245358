import { Worker } from 'node:worker_threads';
import type { Dataset } from './dataset.ts';
import type { CrfOptions } from './train-crf.ts';

/** A dataset in the jackknife: those that are marked well are only learned from. */
export interface JackknifeMember {
  readonly dataset: Dataset;
  readonly times: number;
  readonly learn: boolean;
  readonly soften: boolean;
}

/** What a worker is given: everything in it is shared memory or small. */
export interface FoldTask {
  readonly members: readonly JackknifeMember[];
  readonly featureCount: number;
  readonly options: Omit<CrfOptions, 'onEpoch'>;
  readonly fold: number;
  readonly folds: number;
}

/**
 * Allows beside each marked label the one that a model says which has not seen the document: each fold of the
 * documents is labelled by a model of the other folds. Of the members only the allowed labels change.
 */
export async function softenByJackknife(
  members: readonly JackknifeMember[],
  featureCount: number,
  options: Omit<CrfOptions, 'onEpoch'>,
  folds: number,
): Promise<Dataset[]> {
  const allowed = members.map(({ dataset }) => dataset.allowed.slice());
  const tasks = Array.from({ length: folds }, (_, fold) => fold);
  const work = async () => {
    for (let fold = tasks.shift(); fold !== undefined; fold = tasks.shift()) {
      const labels = await runFold({ members, featureCount, options, fold, folds });
      labels.forEach((own, member) => {
        const mask = allowed[member] as Uint32Array;
        forEachToken(members[member]?.dataset as Dataset, fold, folds, (token) => {
          mask[token] = ((mask[token] as number) | (1 << (own[token] as number))) >>> 0;
        });
      });
    }
  };
  await Promise.all([work(), work()]);
  return members.map(({ dataset, soften }, at) =>
    soften ? { ...dataset, allowed: shareCopy(allowed[at] as Uint32Array) } : dataset,
  );
}

function forEachToken(
  dataset: Dataset,
  fold: number,
  folds: number,
  visit: (token: number) => void,
): void {
  for (let stretch = 0; stretch + 1 < dataset.stretches.length; stretch++) {
    if ((dataset.documents[stretch] as number) % folds !== fold) continue;
    const end = dataset.stretches[stretch + 1] as number;
    for (let token = dataset.stretches[stretch] as number; token < end; token++) visit(token);
  }
}

function shareCopy(values: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

function runFold(task: FoldTask): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fold-worker.js', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
