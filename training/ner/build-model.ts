import type { Resources } from '../../src/resources/resources.ts';
import type { Corpus } from './corpora/read-corpora.ts';
import type { Dataset } from './model/dataset.ts';
import { countFeatures, type FeatureTable, numberFeatures } from './model/feature-table.ts';
import { findLargest, findStrengths, packModel } from './model/pack-model.ts';
import { softenByJackknife } from './model/soften.ts';
import { type CrfOptions, trainCrf } from './model/train-crf.ts';
import { meanOf } from './model/weight-average.ts';
import { readTrainingSets, type TrainingSet } from './training-sets.ts';

/** The numbers that training was tuned to; the steps behind them are in data/README.md. */
export interface BuildOptions {
  /** How often the project's own articles are gone through while the other corpora are once. */
  readonly ownTimes: number;
  /** Features seen less often than this are left out. */
  readonly leastSeen: number;
  /** Features that stay in the packed model. */
  readonly keep: number;
  readonly folds: number;
  readonly foldEpochs: number;
  readonly epochs: number;
  readonly finalEpochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: number;
  readonly seed: number;
  /** The last training is done once with each of these; the mean of what they learn depends less on the order of learning. */
  readonly finalSeeds: readonly number[];
  /** Epochs at the end of each training whose weights are averaged. */
  readonly averaged: number;
}

export const BUILD_OPTIONS: BuildOptions = {
  ownTimes: 2,
  leastSeen: 2,
  keep: 130_000,
  folds: 3,
  foldEpochs: 3,
  epochs: 4,
  finalEpochs: 6,
  rate: 0.1,
  decay: 1e-3,
  dropout: 0.5,
  seed: 1,
  finalSeeds: [1, 2, 3],
  averaged: 3,
};

/** From the corpora to the bytes of `models/names.bin`: features, softened labels, a full model, its strongest features learned anew. */
export async function buildModel(
  corpora: readonly Corpus[],
  resources: Resources,
  options: BuildOptions,
  report: (message: string) => void,
): Promise<Uint8Array> {
  const sets = readTrainingSets(corpora, resources, options, report);
  const table = countFeatures(
    sets.map(({ dataset }) => dataset),
    options.leastSeen,
  );
  report(`${table.count} features`);
  const crf: CrfOptions = {
    epochs: options.epochs,
    rate: options.rate,
    decay: options.decay,
    dropout: options.dropout,
    seed: options.seed,
    averageFrom: options.epochs - options.averaged,
    onEpoch: (epoch, likelihood) => report(`epoch ${epoch + 1}: ${likelihood.toFixed(0)}`),
  };
  const softened = await softenSets(sets, table, crf, options);
  report('labels softened');
  const share = (datasets: readonly Dataset[], number: (dataset: Dataset) => Dataset) =>
    datasets.map((dataset, at) => ({ dataset: number(dataset), times: sets[at]?.times ?? 1 }));
  const full = trainCrf(share(softened, table.number), table.count, crf);
  // Rare features get large weights; by the logarithm of how often they were seen they are put in their place.
  const worth = findStrengths(full.features).map(
    (strength, feature) => strength * Math.log(1 + (table.seen[feature] as number)),
  );
  const strongest = findLargest(worth, options.keep).sort();
  const kept = numberFeatures(strongest.map((feature) => table.hashes[feature] as number));
  report(`learning ${kept.count} features anew`);
  const shares = share(softened, kept.number);
  const runs = options.finalSeeds.map((seed) =>
    trainCrf(shares, kept.count, {
      ...crf,
      seed,
      epochs: options.finalEpochs,
      averageFrom: options.finalEpochs - options.averaged,
    }),
  );
  return packModel(kept.hashes, meanOf(runs));
}

/** Allows beside the marked labels what the jackknife's models say. */
async function softenSets(
  sets: readonly TrainingSet[],
  table: FeatureTable,
  crf: CrfOptions,
  options: BuildOptions,
): Promise<Dataset[]> {
  const { onEpoch: _, ...quiet } = crf;
  const softened = await softenByJackknife(
    sets.map((set) => ({ ...set, dataset: table.number(set.dataset) })),
    table.count,
    {
      ...quiet,
      epochs: options.foldEpochs,
      averageFrom: Math.max(0, options.foldEpochs - options.averaged),
    },
    options.folds,
  );
  // The allowed labels go back to the datasets with hashes, which the final numbering needs.
  return sets.map(({ dataset }, at) => ({
    ...dataset,
    allowed: softened[at]?.allowed ?? dataset.allowed,
  }));
}
