/** `npm run train -- --corpora FOLDER`: packs the name lists, learns the model of the name recogniser and fits its score, all into `data/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPackagedResource } from '../src/resources/node-reader.ts';
import { createResources } from '../src/resources/resources.ts';
import { BUILD_OPTIONS, buildModel } from './ner/build-model.ts';
import { calibrateScore } from './ner/calibrate.ts';
import { readMarked, readTrainingCorpora } from './ner/corpora/read-corpora.ts';
import { packNames } from './ner/lexicon/pack-names.ts';

const ROOT = new URL('../', import.meta.url);
const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' } },
});
const started = performance.now();
const report = (message: string) =>
  process.stderr.write(
    `${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}\n`,
  );

writeFileSync(new URL('data/gazetteers/known-names.bin', ROOT), packNames());
const corpora = readTrainingCorpora({
  corpora: values.corpora,
  ownNews: fileURLToPath(new URL('training/own-news', ROOT)),
  goldDev: fileURLToPath(new URL('fixtures/gold/dev', ROOT)),
});
const model = await buildModel(
  corpora,
  createResources(readPackagedResource),
  BUILD_OPTIONS,
  report,
);
writeFileSync(new URL('data/models/names.bin', ROOT), model);
const tuning = readMarked(join(values.corpora, 'ner-worldwide.jsonl'), []);
const score = calibrateScore(tuning, createResources(readPackagedResource));
writeFileSync(new URL('data/models/score.json', ROOT), `${JSON.stringify(score)}\n`);
report(`data/models/names.bin: ${model.length} bytes`);
