import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '../../../src/types.ts';
import { readGoldFolder } from '../../corpora/read-gold.ts';
import { readJsonLines } from '../../corpora/read-jsonl.ts';
import { cleanCorpus } from './clean.ts';
import { readOwnNews } from './read-own-news.ts';
import { type MarkedName, type TrainingDocument, withoutOverlaps } from './training-document.ts';

/** A corpus with what is known of its marking. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly TrainingDocument[];
  /** Whether its marking is uneven: what a model says of it is allowed beside the marked labels, and it is gone through only once. */
  readonly soften: boolean;
}

/** Where the texts are: the shared corpora, and the repository's own articles. */
export interface CorpusFolders {
  readonly corpora: string;
  readonly ownNews: string;
  readonly goldDev: string;
}

const PARTIAL: Readonly<Record<string, readonly NameType[]>> = {
  gmb: ['MISC'],
  re3d: ['MISC'],
  btc: ['NORP', 'MISC'],
  wnut: ['NORP', 'MISC'],
  uner: ['NORP', 'MISC'],
};

/** Corpora of others that a shipped model may learn from: see data/README.md for their licences. */
const FILES: Readonly<Record<string, string>> = {
  gmb: 'train/ner-gmb.jsonl',
  wikigold: 'train/ner-wikigold.jsonl',
  crossner: 'train/ner-crossner.jsonl',
  re3d: 'train/ner-re3d.jsonl',
  btc: 'train/ner-btc.jsonl',
  uner: 'ner-uner.jsonl',
};

/** Reads and cleans every corpus that the model learns from; the project's own articles come first. */
export function readTrainingCorpora(folders: CorpusFolders): Corpus[] {
  const gold = existsSync(folders.goldDev) ? readGoldFolder(folders.goldDev) : [];
  const own: TrainingDocument[] = [
    ...readOwnNews(folders.ownNews),
    ...gold.map((article) => ({
      id: article.id,
      text: article.text,
      names: withoutOverlaps(article.names as unknown as MarkedName[]),
      unmarked: [],
    })),
  ];
  return [
    { name: 'own', documents: own, soften: false },
    ...Object.entries(FILES).map(([name, file]) => ({
      name,
      documents: cleanCorpus(readMarked(join(folders.corpora, file), PARTIAL[name] ?? []), {
        name,
      }),
      soften: name !== 'uner',
    })),
  ];
}

interface MarkedRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly MarkedName[];
}

/** Reads a corpus of JSON lines with `entities`. */
export function readMarked(path: string, unmarked: readonly NameType[]): TrainingDocument[] {
  return readJsonLines<MarkedRecord>(path).map(({ id, text, entities }) => ({
    id,
    text,
    names: withoutOverlaps(entities),
    unmarked,
  }));
}
