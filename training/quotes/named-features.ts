import { type FeatureName, Features, WeightTable } from '../../src/quotes/log-linear.ts';

/** Features that keep their names, for training; they are scored too, by the weights learned so far. */
export class NamedFeatures extends Features {
  readonly names: string[] = [];
  readonly values: number[] = [];

  constructor(weights = new WeightTable({})) {
    super(weights);
  }

  override value(name: FeatureName, value: number): this {
    if (value !== 0) this.#keep(name.name, value);
    return super.value(name, value);
  }

  override flag(name: FeatureName, holds = true): this {
    if (holds) this.#keep(name.name, 1);
    return super.flag(name, holds);
  }

  override pair(kind: FeatureName, which: string, holds = true): this {
    if (holds) this.#keep(`${kind.name}-${which}`, 1);
    return super.pair(kind, which, holds);
  }

  override namedPair(kind: string, which: string): this {
    this.#keep(`${kind}-${which}`, 1);
    return super.namedPair(kind, which);
  }

  #keep(name: string, value: number): void {
    this.names.push(name);
    this.values.push(value);
  }
}
