/** Weights by feature name, as they are stored. */
export type Weights = Readonly<Record<string, number>>;

/** Weights that are looked up by whole names or by the two parts of names like "order-relative". */
export class WeightTable {
  readonly #byName: ReadonlyMap<string, number>;
  readonly #byKind = new Map<string, Map<string, number>>();

  constructor(weights: Weights) {
    this.#byName = new Map(Object.entries(weights));
    for (const [name, weight] of this.#byName)
      for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1))
        this.#addPair(name.slice(0, at), name.slice(at + 1), weight);
  }

  /** The weight of a feature; 0 when it has none. */
  of(name: string): number {
    return this.#byName.get(name) ?? 0;
  }

  /** The weight of the feature `kind-which`; the name is not put together for it. */
  ofPair(kind: string, which: string): number {
    return this.#byKind.get(kind)?.get(which) ?? 0;
  }

  #addPair(kind: string, which: string, weight: number): void {
    const weights = this.#byKind.get(kind);
    if (weights) weights.set(which, weight);
    else this.#byKind.set(kind, new Map([[which, weight]]));
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
