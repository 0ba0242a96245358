import { WORD_KINDS } from '../../../src/entities/tagger/lexicon.ts';
import { createRandom, shuffle } from '../random.ts';
import type { Embeddings } from './read-embeddings.ts';

const HIDDEN = 64;
const FOLDS = 4;
const EPOCHS = 12;
const RATE = 0.06;
const DECAY = 2e-3;

/** Probabilities of the `WORD_KINDS` kinds for each word of the embeddings. */
export type KindProbabilities = Float32Array;

/**
 * Learns from the vectors of known words what kind of word a vector belongs to, and says it of every word. A word that was
 * learned from is judged by a network that has not seen it, so that hints of known and of unknown words are alike.
 */
export function findTypeHints(
  embeddings: Embeddings,
  counts: ReadonlyMap<string, Float64Array>,
  seed: number,
): KindProbabilities {
  const { words } = embeddings;
  const known: number[] = [];
  words.forEach((word, row) => {
    if (counts.has(word)) known.push(row);
  });
  const networks = Array.from({ length: FOLDS }, (_, foldNumber) => {
    const network = new Network(embeddings, seed + foldNumber);
    const rows = Uint32Array.from(known.filter((row) => row % FOLDS !== foldNumber));
    const random = createRandom(seed);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(rows, random);
      for (const row of rows)
        network.learn(row, counts.get(words[row] as string) as Float64Array, RATE / (1 + epoch));
    }
    return network;
  });
  const hints = new Float32Array(words.length * WORD_KINDS);
  words.forEach((word, row) => {
    const judges = counts.has(word) ? [networks[row % FOLDS] as Network] : networks;
    for (const judge of judges)
      judge.judge(row).forEach((probability, kind) => {
        const cell = row * WORD_KINDS + kind;
        hints[cell] = (hints[cell] as number) + probability / judges.length;
      });
  });
  return hints;
}

/** A network with one hidden layer of rectified units over one word's vector. */
class Network {
  private readonly embeddings: Embeddings;
  private readonly inner: Float32Array;
  private readonly outer: Float32Array;
  private readonly hidden = new Float32Array(HIDDEN);
  private readonly output = new Float64Array(WORD_KINDS);

  constructor(embeddings: Embeddings, seed: number) {
    const random = createRandom(seed);
    const draw = (size: number, spread: number) =>
      Float32Array.from({ length: size }, () => (random() - 0.5) * spread);
    this.embeddings = embeddings;
    this.inner = draw(HIDDEN * (embeddings.dimensions + 1), 0.6);
    this.outer = draw(WORD_KINDS * (HIDDEN + 1), 0.3);
  }

  /** The probabilities of the kinds; the array is used again at the next call. */
  judge(row: number): Float64Array {
    const { inner, outer, hidden, output } = this;
    const { vectors, dimensions } = this.embeddings;
    const start = row * dimensions;
    for (let unit = 0; unit < HIDDEN; unit++) {
      const from = unit * (dimensions + 1);
      let sum = inner[from + dimensions] as number;
      for (let at = 0; at < dimensions; at++)
        sum += 4 * (inner[from + at] as number) * (vectors[start + at] as number);
      hidden[unit] = Math.max(0, sum);
    }
    let total = 0;
    for (let kind = 0; kind < WORD_KINDS; kind++) {
      const from = kind * (HIDDEN + 1);
      let sum = outer[from + HIDDEN] as number;
      for (let unit = 0; unit < HIDDEN; unit++)
        sum += (outer[from + unit] as number) * (hidden[unit] as number);
      output[kind] = Math.exp(sum);
      total += output[kind] as number;
    }
    for (let kind = 0; kind < WORD_KINDS; kind++) output[kind] = (output[kind] as number) / total;
    return output;
  }

  /** One step of stochastic gradient descent on the cross-entropy with the word's kinds; frequent words weigh a little more. */
  learn(row: number, kinds: Float64Array, rate: number): void {
    const { inner, outer, hidden } = this;
    const { vectors, dimensions } = this.embeddings;
    const start = row * dimensions;
    const output = this.judge(row);
    const total = kinds.reduce((sum, count) => sum + count, 0);
    const step = rate * Math.min(3, 1 + Math.log(total));
    const back = new Float64Array(HIDDEN);
    for (let kind = 0; kind < WORD_KINDS; kind++) {
      const error = (kinds[kind] as number) / total - (output[kind] as number);
      const from = kind * (HIDDEN + 1);
      for (let unit = 0; unit < HIDDEN; unit++) {
        const cell = from + unit;
        if ((hidden[unit] as number) > 0)
          back[unit] = (back[unit] as number) + error * (outer[cell] as number);
        outer[cell] =
          (outer[cell] as number) * (1 - step * DECAY) + step * error * (hidden[unit] as number);
      }
      outer[from + HIDDEN] = (outer[from + HIDDEN] as number) + step * error;
    }
    for (let unit = 0; unit < HIDDEN; unit++) {
      if ((hidden[unit] as number) === 0) continue;
      const slope = step * (back[unit] as number);
      const from = unit * (dimensions + 1);
      for (let at = 0; at < dimensions; at++)
        inner[from + at] =
          (inner[from + at] as number) * (1 - step * DECAY) +
          4 * slope * (vectors[start + at] as number);
      inner[from + dimensions] = (inner[from + dimensions] as number) + slope;
    }
  }
}
