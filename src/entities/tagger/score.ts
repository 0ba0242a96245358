import type { AgreedName } from './agree.ts';

/** Weights of a logistic regression from what the model says to how often it is right (`models/score.json`). */
export interface ScoreWeights {
  readonly intercept: number;
  readonly mention: number;
  readonly article: number;
}

/** The log odds of the mention itself and of all mentions of the name in the article. */
export function scoreEvidence(name: AgreedName): readonly [number, number] {
  return [logOdds(name.probabilities[name.type] ?? 0), logOdds(name.articleProbability)];
}

/** The calibrated probability that span and type are right, to three decimals. */
export function scoreName(name: AgreedName, weights: ScoreWeights): number {
  const [mention, article] = scoreEvidence(name);
  const sum = weights.intercept + weights.mention * mention + weights.article * article;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** Probabilities nearer to none or to certainty than this say no more. */
const LEAST = 1e-3;

function logOdds(probability: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(bounded / (1 - bounded));
}
