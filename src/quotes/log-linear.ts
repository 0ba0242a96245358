/** Weights by feature name. */
export type Weights = Readonly<Record<string, number>>;

/** The features of one choice: names with their values; what is not added is 0. */
export class Features {
  readonly names: string[] = [];
  readonly values: number[] = [];

  /** Adds a feature with a value. */
  value(name: string, value: number): this {
    if (value !== 0) {
      this.names.push(name);
      this.values.push(value);
    }
    return this;
  }

  /** Adds a feature that holds or not. */
  flag(name: string, holds: boolean): this {
    if (holds) {
      this.names.push(name);
      this.values.push(1);
    }
    return this;
  }
}

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

function linearScore({ names, values }: Features, weights: Weights): number {
  const byName = weightMap(weights);
  let score = 0;
  for (let at = 0; at < names.length; at++)
    score += (byName.get(names[at] as string) ?? 0) * (values[at] as number);
  return score;
}

/** Looking a name up in an object would make each composed name a property key first. */
const maps = new WeakMap<Weights, ReadonlyMap<string, number>>();

function weightMap(weights: Weights): ReadonlyMap<string, number> {
  const known = maps.get(weights);
  if (known) return known;
  const made = new Map(Object.entries(weights));
  maps.set(weights, made);
  return made;
}
