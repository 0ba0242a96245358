/** Features of one choice by name; absent ones are 0. */
export type Features = Readonly<Record<string, number>>;

/** Weights by feature name. */
export type Weights = Readonly<Record<string, number>>;

/** Probabilities of the choices under a log-linear model, in their order; they sum to 1. */
export function choiceProbabilities(choices: readonly Features[], weights: Weights): number[] {
  const scores = choices.map((features) => linearScore(features, weights));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The logistic probability of a yes. */
export function yesProbability(features: Features, weights: Weights): number {
  return 1 / (1 + Math.exp(-linearScore(features, weights)));
}

function linearScore(features: Features, weights: Weights): number {
  let score = 0;
  for (const name in features) score += (weights[name] ?? 0) * (features[name] as number);
  return score;
}
