import type { CrfWeights } from './train-crf.ts';

/** Weights in the making. */
interface Learned {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The mean of the weights at several moments. */
export class WeightAverage {
  private readonly features: Float32Array;
  private readonly transitions: Float32Array;
  private moments = 0;

  constructor({ weights, transitions }: Learned) {
    this.features = new Float32Array(weights.length);
    this.transitions = new Float32Array(transitions.length);
  }

  add({ weights, transitions }: Learned): void {
    this.moments++;
    for (let cell = 0; cell < weights.length; cell++)
      this.features[cell] = (this.features[cell] as number) + (weights[cell] as number);
    for (let cell = 0; cell < transitions.length; cell++)
      this.transitions[cell] = (this.transitions[cell] as number) + (transitions[cell] as number);
  }

  weights(): CrfWeights {
    const share = 1 / this.moments;
    return {
      features: this.features.map((sum) => sum * share),
      transitions: this.transitions.map((sum) => sum * share),
    };
  }
}

/** The mean of the weights of several trainings over the same features. */
export function meanOf(runs: readonly CrfWeights[]): CrfWeights {
  const [first] = runs;
  if (!first) throw new Error('no training to take the mean of');
  const mean = (read: (run: CrfWeights) => Float32Array) =>
    read(first).map((_, cell) =>
      runs.reduce((sum, run) => sum + (read(run)[cell] as number) / runs.length, 0),
    );
  return { features: mean((run) => run.features), transitions: mean((run) => run.transitions) };
}
