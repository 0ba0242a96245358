import { loadWink } from '../../src/document/wink.ts';
import { readLexicon } from '../../src/entities/tagger/lexicon.ts';
import { createWordReader } from '../../src/entities/tagger/word.ts';
import type { Resources } from '../../src/resources/resources.ts';
import { swapNames, writeInCapitals } from './corpora/augment.ts';
import { type CorpusFolders, readTrainingCorpora } from './corpora/read-corpora.ts';
import type { TrainingDocument } from './corpora/training-document.ts';
import { buildDataset, type Dataset } from './model/dataset.ts';
import { countFeatures, numberFeatures } from './model/feature-table.ts';
import { findStrongest, packModel } from './model/pack-model.ts';
import { softenByJackknife } from './model/soften.ts';
import { type CrfOptions, trainCrf } from './model/train-crf.ts';

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
}

export const BUILD_OPTIONS: BuildOptions = {
  ownTimes: 3,
  leastSeen: 2,
  keep: 180_000,
  folds: 3,
  foldEpochs: 4,
  epochs: 5,
  finalEpochs: 6,
  rate: 0.1,
  decay: 1e-3,
  dropout: 0.5,
  seed: 1,
};

/** From the corpora to the bytes of `models/names.bin`: features, softened labels, a full model, its strongest features learned anew. */
export async function buildModel(
  folders: CorpusFolders,
  resources: Resources,
  options: BuildOptions,
  report: (message: string) => void,
): Promise<Uint8Array> {
  const sets = readSets(folders, resources, options, report);
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
    onEpoch: (epoch, likelihood) => report(`epoch ${epoch + 1}: ${likelihood.toFixed(0)}`),
  };
  const softened = await soften(sets, table, crf, options);
  report('labels softened');
  const share = (datasets: readonly Dataset[], number: (dataset: Dataset) => Dataset) =>
    datasets.map((dataset, at) => ({ dataset: number(dataset), times: sets[at]?.times ?? 1 }));
  const full = trainCrf(share(softened, table.number), table.count, crf);
  const kept = numberFeatures(
    Uint32Array.from(
      findStrongest(full.features, options.keep),
      (feature) => table.hashes[feature] as number,
    ).sort(),
  );
  report(`learning ${kept.count} features anew`);
  const final = trainCrf(share(softened, kept.number), kept.count, {
    ...crf,
    epochs: options.finalEpochs,
  });
  return packModel(kept.hashes, final);
}

interface TrainingSet {
  readonly name: string;
  readonly dataset: Dataset;
  readonly times: number;
  /** Whether the folds of the jackknife learn from it. */
  readonly learn: boolean;
  readonly soften: boolean;
}

function readSets(
  folders: CorpusFolders,
  resources: Resources,
  options: BuildOptions,
  report: (message: string) => void,
): TrainingSet[] {
  const lexicon = readLexicon(resources);
  const source = { wink: loadWink(), lexicon, readWord: createWordReader(lexicon) };
  const sets: TrainingSet[] = [];
  const add = (
    name: string,
    documents: readonly TrainingDocument[],
    rest: Pick<TrainingSet, 'times' | 'learn' | 'soften'>,
  ) => {
    const dataset = buildDataset(documents, source);
    report(
      `${name}: ${documents.length} documents, ${dataset.allowed.length} tokens near capitals`,
    );
    sets.push({ name, dataset, ...rest });
  };
  for (const { name, documents, soften } of readTrainingCorpora(folders)) {
    add(name, documents, { times: soften ? 1 : options.ownTimes, learn: true, soften });
    add(`${name} in capitals`, writeInCapitals(documents), {
      times: 1,
      learn: true,
      soften: false,
    });
    if (name !== 'btc')
      add(`${name} swapped`, swapNames(documents, options.seed), {
        times: 1,
        learn: false,
        soften,
      });
  }
  return sets;
}

function soften(
  sets: readonly TrainingSet[],
  table: ReturnType<typeof countFeatures>,
  crf: CrfOptions,
  options: BuildOptions,
): Promise<Dataset[]> {
  const { onEpoch, ...rest } = crf;
  return softenByJackknife(
    sets.map((set) => ({ ...set, dataset: table.number(set.dataset) })),
    table.count,
    { ...rest, epochs: options.foldEpochs },
    options.folds,
  ).then((softened) =>
    // The allowed labels go back to the datasets with hashes, which the final numbering needs.
    sets.map(({ dataset }, at) => ({
      ...dataset,
      allowed: softened[at]?.allowed ?? dataset.allowed,
    })),
  );
}
