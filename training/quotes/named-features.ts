import { Features, WeightTable } from '../../src/quotes/log-linear.ts';

/** Features that keep their names, for training; they are scored too, by the weights learned so far. */
export class NamedFeatures extends Features {
  readonly names: string[] = [];
  readonly values: number[] = [];

  constructor(weights: WeightTable = NO_WEIGHTS) {
    super(weights);
  }

  override value(name: string, value: number): this {
    if (value !== 0) this.#keep(name, value);
    return super.value(name, value);
  }

  override flag(name: string, holds = true): this {
    if (holds) this.#keep(name, 1);
    return super.flag(name, holds);
  }

  override pair(kind: string, which: string, holds = true): this {
    if (holds) this.#keep(`${kind}-${which}`, 1);
    return super.pair(kind, which, holds);
  }

  #keep(name: string, value: number): void {
    this.names.push(name);
    this.values.push(value);
  }
}

const NO_WEIGHTS = new WeightTable({});
