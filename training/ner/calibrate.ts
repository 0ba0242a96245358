import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { createUnscoredTagger } from '../../src/entities/tag.ts';
import { NAME_TYPES } from '../../src/entities/tagger/labels.ts';
import { type ScoreWeights, scoreEvidence } from '../../src/entities/tagger/score.ts';
import type { Resources } from '../../src/resources/resources.ts';
import type { TrainingDocument } from './corpora/training-document.ts';

const STEPS = 2000;
const RATE = 0.5;

/** Fits the three numbers of the score by logistic regression: evidence of each found name against whether it is right. */
export function calibrateScore(
  documents: readonly TrainingDocument[],
  resources: Resources,
): ScoreWeights {
  const readDocument = createDocumentReader(loadWink(), resources);
  const { readWords, tag } = createUnscoredTagger(resources);
  const rows: { readonly evidence: readonly [number, number]; readonly right: number }[] = [];
  for (const { text, names } of documents) {
    const gold = new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    const document = readDocument(text);
    for (const { name, start, end } of tag(document, readWords(document))) {
      const key = `${start} ${end} ${NAME_TYPES[name.type]}`;
      rows.push({ evidence: scoreEvidence(name), right: gold.has(key) ? 1 : 0 });
    }
  }
  return fitLogistic(rows);
}

function fitLogistic(
  rows: readonly { readonly evidence: readonly [number, number]; readonly right: number }[],
): ScoreWeights {
  let intercept = 0;
  let mention = 0;
  let article = 0;
  for (let step = 0; step < STEPS; step++) {
    let [first, second, third] = [0, 0, 0];
    for (const { evidence, right } of rows) {
      const sum = intercept + mention * evidence[0] + article * evidence[1];
      const error = right - 1 / (1 + Math.exp(-sum));
      first += error;
      second += error * evidence[0];
      third += error * evidence[1];
    }
    intercept += (RATE * first) / rows.length;
    mention += ((RATE / 4) * second) / rows.length;
    article += ((RATE / 4) * third) / rows.length;
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { intercept: round(intercept), mention: round(mention), article: round(article) };
}
