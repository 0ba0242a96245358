/** Weights by feature name, as they are stored. */
export type Weights = Readonly<Record<string, number>>;

/** Weights that are looked up by whole names or by the two parts of names like "order-relative". */
export class WeightTable {
  readonly #byName: ReadonlyMap<string, number>;
  readonly #byKind = new Map<string, ReadonlyMap<string, number>>();

  constructor(weights: Weights) {
    this.#byName = new Map(Object.entries(weights));
  }

  /** The weight of a feature; 0 when it has none. */
  of(name: string): number {
    return this.#byName.get(name) ?? 0;
  }

  /** The weight of the feature `kind-which`; the name is not put together for it. There must be few kinds. */
  ofPair(kind: string, which: string): number {
    let weights = this.#byKind.get(kind);
    if (!weights) {
      weights = this.#ofKind(`${kind}-`);
      this.#byKind.set(kind, weights);
    }
    return weights.get(which) ?? 0;
  }

  #ofKind(prefix: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const [name, weight] of this.#byName)
      if (name.startsWith(prefix)) found.set(name.slice(prefix.length), weight);
    return found;
  }
}

/** Adds up the features of one choice under a log-linear model; what is not added is 0. */
export class Features {
  /** The sum of weights times values. */
  score = 0;
  readonly #weights: WeightTable;

  constructor(weights: WeightTable) {
    this.#weights = weights;
  }

  /** Adds a feature with a value. */
  value(name: string, value: number): this {
    if (value !== 0) this.score += this.#weights.of(name) * value;
    return this;
  }

  /** Adds a feature that holds or not. */
  flag(name: string, holds = true): this {
    if (holds) this.score += this.#weights.of(name);
    return this;
  }

  /** Adds the feature `kind-which` where it holds. */
  pair(kind: string, which: string, holds = true): this {
    if (holds) this.score += this.#weights.ofPair(kind, which);
    return this;
  }
}

/** Probabilities of choices by their scores, in their order; they sum to 1. */
export function choiceProbabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The logistic probability of a yes. */
export function yesProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
