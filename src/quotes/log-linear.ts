/** Weights by feature name, as they are stored. */
export type Weights = Readonly<Record<string, number>>;

/** The name of a feature, or the first part of names like "order-relative"; numbered, so that its weight is at hand without a look-up. */
export interface FeatureName {
  readonly name: string;
  readonly number: number;
}

const names: string[] = [];

/** Numbers the names of features; call it once for each list, before any weights are read. */
export function featureNames<Name extends string>(
  ...list: readonly Name[]
): Readonly<Record<Name, FeatureName>> {
  const numbered = list.map((name): [Name, FeatureName] => [
    name,
    { name, number: names.push(name) - 1 },
  ]);
  // Filled one by one, an object of so many properties is slow to read.
  return Object.fromEntries(numbered) as Record<Name, FeatureName>;
}

/** Weights that are looked up by whole names or by the two parts of names like "order-relative". */
export class WeightTable {
  readonly #byNumber: Float64Array;
  readonly #kindByNumber: readonly (ReadonlyMap<string, number> | undefined)[];
  readonly #byKind = new Map<string, Map<string, number>>();

  constructor(weights: Weights) {
    for (const [name, weight] of Object.entries(weights))
      for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1))
        this.#addPair(name.slice(0, at), name.slice(at + 1), weight);
    this.#byNumber = Float64Array.from(names, (name) => weights[name] ?? 0);
    this.#kindByNumber = names.map((name) => this.#byKind.get(name));
  }

  /** The weight of a feature; 0 when it has none. */
  of({ number }: FeatureName): number {
    return this.#byNumber[number] as number;
  }

  /** The weight of the feature `kind-which`; the name is not put together for it. */
  ofPair({ number }: FeatureName, which: string): number {
    return this.#kindByNumber[number]?.get(which) ?? 0;
  }

  /** The same for a kind that only the text tells. */
  ofNamedPair(kind: string, which: string): number {
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
  value(name: FeatureName, value: number): this {
    if (value !== 0) this.score += this.#weights.of(name) * value;
    return this;
  }

  /** Adds a feature that holds or not. */
  flag(name: FeatureName, holds = true): this {
    if (holds) this.score += this.#weights.of(name);
    return this;
  }

  /** Adds the feature `kind-which` where it holds. */
  pair(kind: FeatureName, which: string, holds = true): this {
    if (holds) this.score += this.#weights.ofPair(kind, which);
    return this;
  }

  /** The same for a kind that only the text tells. */
  namedPair(kind: string, which: string): this {
    this.score += this.#weights.ofNamedPair(kind, which);
    return this;
  }
}

/** Probabilities of choices by their scores, in their order; they sum to 1. */
export function choiceProbabilities(scores: readonly number[]): number[] {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  const powers: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const power = Math.exp(score - highest);
    powers.push(power);
    sum += power;
  }
  for (let at = 0; at < powers.length; at++) powers[at] = (powers[at] as number) / sum;
  return powers;
}

/** The logistic probability of a yes. */
export function yesProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
