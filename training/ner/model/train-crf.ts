import { Lattice } from '../../../src/entities/tagger/decode/lattice.ts';
import { LABELS } from '../../../src/entities/tagger/labels.ts';
import { createRandom, shuffle } from '../random.ts';
import type { Dataset } from './dataset.ts';
import { WeightAverage } from './weight-average.ts';

/** How the weights are learned. */
export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each weight towards zero. */
  readonly decay: number;
  /** Share of a token's features that is left out at each step. */
  readonly dropout: number;
  readonly seed: number;
  /** The weights after each epoch from this one on (counted from 0) are averaged. */
  readonly averageFrom: number;
  /** Told after each epoch how well the allowed labels are explained (log likelihood). */
  readonly onEpoch?: (epoch: number, likelihood: number) => void;
}

/** A dataset with numbered features, how often it is gone through in an epoch, and which of its documents. */
export interface TrainingShare {
  readonly dataset: Dataset;
  readonly times: number;
  readonly includes?: (document: number) => boolean;
}

/** Weights of a linear chain: `LABELS` numbers for each feature, and the transitions. */
export interface CrfWeights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/** A weight changes only where the error at its label is larger than this. */
const LEAST_ERROR = 1e-3;
const STRETCH_BITS = 27;

/**
 * Learns a linear-chain CRF by stochastic gradient ascent with AdaGrad (Duchi, Hazan and Singer 2011) and dropout of
 * features; where several labels are allowed, all allowed paths count as right. The same input gives the same weights.
 */
export function trainCrf(
  shares: readonly TrainingShare[],
  featureCount: number,
  options: CrfOptions,
): CrfWeights {
  const learner = new Learner(featureCount, options);
  const order = listStretches(shares);
  const random = createRandom(options.seed);
  const average = new WeightAverage(learner);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const item of order) {
      const share = shares[item >>> STRETCH_BITS] as TrainingShare;
      likelihood += learner.learn(share.dataset, item & (2 ** STRETCH_BITS - 1));
    }
    if (epoch >= options.averageFrom) average.add(learner);
    options.onEpoch?.(epoch, likelihood);
  }
  return average.weights();
}

function listStretches(shares: readonly TrainingShare[]): Uint32Array {
  const order: number[] = [];
  shares.forEach(({ dataset, times, includes }, share) => {
    for (let stretch = 0; stretch + 1 < dataset.stretches.length; stretch++) {
      if (includes && !includes(dataset.documents[stretch] as number)) continue;
      for (let time = 0; time < times; time++)
        order.push(((share << STRETCH_BITS) | stretch) >>> 0);
    }
  });
  return Uint32Array.from(order);
}

class Learner {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array((LABELS + 1) * LABELS);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array(this.transitions.length).fill(1e-2);
  private readonly transitionErrors = new Float64Array(this.transitions.length);
  private readonly lattice = new Lattice(this.transitions);
  private active = new Uint32Array(1 << 15);
  private starts = new Uint32Array(1 << 9);
  private model = new Float64Array(1 << 12);
  private readonly labels = new Uint8Array(LABELS);
  private readonly errors = new Float64Array(LABELS);
  private readonly options: CrfOptions;
  private dice: number;

  constructor(featureCount: number, options: CrfOptions) {
    this.weights = new Float32Array(featureCount * LABELS);
    this.squares = new Float32Array(featureCount * LABELS).fill(1e-2);
    this.options = options;
    this.dice = options.seed | 1;
  }

  /** Moves the weights towards the allowed labels of one stretch; gives their log likelihood before. */
  learn(dataset: Dataset, stretch: number): number {
    const first = dataset.stretches[stretch] as number;
    const length = (dataset.stretches[stretch + 1] as number) - first;
    if (length === 0) return 0;
    const { lattice } = this;
    lattice.reset(length);
    this.drawFeatures(dataset, first, length);
    this.addEmissions(length);
    this.transitionErrors.fill(0);
    if (!lattice.computeMarginals()) return 0;
    lattice.addTransitionCounts(this.transitionErrors, -1);
    const room = length * LABELS;
    if (this.model.length < room) this.model = new Float64Array(2 * room);
    this.model.set(lattice.marginals.subarray(0, room));
    if (!lattice.computeMarginals(dataset.allowed, first)) return 0;
    lattice.addTransitionCounts(this.transitionErrors, 1);
    let likelihood = 0;
    for (let at = 0; at < length; at++) likelihood += this.updateToken(at);
    this.updateTransitions();
    return likelihood;
  }

  private drawFeatures(dataset: Dataset, first: number, length: number): void {
    const from = dataset.offsets[first] as number;
    const to = dataset.offsets[first + length] as number;
    if (this.active.length < to - from) this.active = new Uint32Array(2 * (to - from));
    if (this.starts.length <= length) this.starts = new Uint32Array(2 * length + 1);
    const limit = Math.round(this.options.dropout * 65536);
    let { dice } = this;
    let count = 0;
    for (let token = 0; token < length; token++) {
      this.starts[token] = count;
      const end = dataset.offsets[first + token + 1] as number;
      for (let at = dataset.offsets[first + token] as number; at < end; at++) {
        // Marsaglia's xorshift32.
        dice ^= dice << 13;
        dice ^= dice >>> 17;
        dice ^= dice << 5;
        if ((dice & 0xffff) >= limit) this.active[count++] = dataset.features[at] as number;
      }
    }
    this.starts[length] = count;
    this.dice = dice;
  }

  private addEmissions(length: number): void {
    const { active, starts, weights } = this;
    const { emissions } = this.lattice;
    for (let token = 0; token < length; token++) {
      const row = token * LABELS;
      const end = starts[token + 1] as number;
      for (let at = starts[token] as number; at < end; at++) {
        const from = (active[at] as number) * LABELS;
        for (let label = 0; label < LABELS; label++)
          emissions[row + label] =
            (emissions[row + label] as number) + (weights[from + label] as number);
      }
    }
  }

  private updateToken(token: number): number {
    const { weights, squares, active, starts, labels, errors } = this;
    const { marginals } = this.lattice;
    const { rate, decay } = this.options;
    const row = token * LABELS;
    let wrong = 0;
    let explained = 0;
    for (let label = 0; label < LABELS; label++) {
      const wanted = marginals[row + label] as number;
      const given = this.model[row + label] as number;
      if (wanted > 0) explained += given;
      const error = wanted - given;
      if (Math.abs(error) < LEAST_ERROR) continue;
      labels[wrong] = label;
      errors[wrong++] = error;
    }
    if (wrong > 0) {
      const end = starts[token + 1] as number;
      for (let at = starts[token] as number; at < end; at++) {
        const base = (active[at] as number) * LABELS;
        for (let k = 0; k < wrong; k++) {
          const cell = base + (labels[k] as number);
          const slope = (errors[k] as number) - decay * (weights[cell] as number);
          const square = (squares[cell] as number) + slope * slope;
          squares[cell] = square;
          weights[cell] = (weights[cell] as number) + (rate * slope) / Math.sqrt(square);
        }
      }
    }
    return Math.log(explained + 1e-12);
  }

  private updateTransitions(): void {
    const { transitions, transitionErrors, transitionSquares } = this;
    const { rate, decay } = this.options;
    for (let cell = 0; cell < transitions.length; cell++) {
      if (Math.abs(transitionErrors[cell] as number) < LEAST_ERROR) continue;
      const slope = (transitionErrors[cell] as number) - decay * (transitions[cell] as number);
      const square = (transitionSquares[cell] as number) + slope * slope;
      transitionSquares[cell] = square;
      transitions[cell] = (transitions[cell] as number) + (rate * slope) / Math.sqrt(square);
      this.lattice.refreshTransition(cell);
    }
  }
}
