import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { readLexicon } from '../../src/entities/tagger/lexicon.ts';
import { createWordReader } from '../../src/entities/tagger/word.ts';
import type { Resources } from '../../src/resources/resources.ts';
import { swapNames, writeInCapitals } from './corpora/augment.ts';
import type { Corpus } from './corpora/read-corpora.ts';
import type { TrainingDocument } from './corpora/training-document.ts';
import { buildDataset, type Dataset } from './model/dataset.ts';

/** A dataset with the part it has in training. */
export interface TrainingSet {
  readonly name: string;
  readonly dataset: Dataset;
  readonly times: number;
  /** Whether the folds of the jackknife learn from it. */
  readonly learn: boolean;
  readonly soften: boolean;
}

/** Reads every corpus as features, with copies of its documents in which names are exchanged, and in capitals. */
export function readTrainingSets(
  corpora: readonly Corpus[],
  resources: Resources,
  options: { readonly ownTimes: number; readonly seed: number },
  report: (message: string) => void,
): TrainingSet[] {
  const lexicon = readLexicon(resources);
  const readDocument = createDocumentReader(loadWink(), resources);
  const source = { readDocument, lexicon, readWord: createWordReader(lexicon) };
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
  for (const { name, documents, soften } of corpora) {
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
