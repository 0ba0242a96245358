import { createRandom } from '../random.ts';
import { type Embeddings, scaleRows } from './read-embeddings.ts';

/** Frequent words from which the mean and the principal components are taken. */
const SAMPLE = 60_000;
const POWER_STEPS = 60;

/**
 * Subtracts the mean and the first principal components from all vectors, in place: they hold frequency, not
 * meaning (Mu and Viswanath 2018, "All-but-the-Top"). Uncentred, "london" falls beside "was" and "he".
 */
export function centre(embeddings: Embeddings, components: number, seed: number): void {
  const { vectors, dimensions } = embeddings;
  const sample = vectors.subarray(0, Math.min(vectors.length, SAMPLE * dimensions));
  subtractMean(vectors, sample, dimensions);
  const random = createRandom(seed);
  for (let component = 0; component < components; component++) {
    let direction = Float64Array.from({ length: dimensions }, () => random() - 0.5);
    for (let step = 0; step < POWER_STEPS; step++)
      direction = powerStep(sample, direction, dimensions);
    for (let start = 0; start < vectors.length; start += dimensions) {
      const along = project(vectors, start, direction);
      for (let at = 0; at < dimensions; at++)
        vectors[start + at] = (vectors[start + at] as number) - along * (direction[at] as number);
    }
  }
  scaleRows(vectors, dimensions);
}

function subtractMean(vectors: Float32Array, sample: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  const rows = sample.length / dimensions;
  for (let at = 0; at < sample.length; at++)
    mean[at % dimensions] = (mean[at % dimensions] as number) + (sample[at] as number) / rows;
  for (let at = 0; at < vectors.length; at++)
    vectors[at] = (vectors[at] as number) - (mean[at % dimensions] as number);
}

function powerStep(
  sample: Float32Array,
  direction: Float64Array,
  dimensions: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(dimensions);
  for (let start = 0; start < sample.length; start += dimensions) {
    const along = project(sample, start, direction);
    for (let at = 0; at < dimensions; at++)
      next[at] = (next[at] as number) + along * (sample[start + at] as number);
  }
  const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
  return next.map((value) => value / length);
}

function project(vectors: Float32Array, start: number, direction: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < direction.length; at++)
    sum += (vectors[start + at] as number) * (direction[at] as number);
  return sum;
}
