import { createRandom } from '../random.ts';
import type { Embeddings } from './read-embeddings.ts';

/** How the clusters are sought. */
export interface ClusterOptions {
  readonly clusters: number;
  readonly iterations: number;
  /** The most frequent words, from which the centres are learned; all words are then assigned. */
  readonly learnFrom: number;
  readonly seed: number;
}

/** Assigns each word to its nearest centre on the sphere (k-means by cosine). Vectors must have length one. */
export function findClusters(embeddings: Embeddings, options: ClusterOptions): Uint16Array {
  const { vectors, dimensions, words } = embeddings;
  const { clusters, iterations } = options;
  const learned = Math.min(options.learnFrom, words.length);
  const random = createRandom(options.seed);
  const centres = new Float32Array(clusters * dimensions);
  const drawCentre = (cluster: number) => {
    const start = Math.floor(random() * learned) * dimensions;
    centres.set(vectors.subarray(start, start + dimensions), cluster * dimensions);
  };
  for (let cluster = 0; cluster < clusters; cluster++) drawCentre(cluster);
  const assigned = new Uint16Array(words.length);
  for (let iteration = 0; iteration < iterations; iteration++) {
    assign(vectors, centres, dimensions, assigned.subarray(0, learned));
    const sums = new Float64Array(clusters * dimensions);
    for (let row = 0; row < learned; row++) {
      const into = (assigned[row] as number) * dimensions;
      const from = row * dimensions;
      for (let at = 0; at < dimensions; at++)
        sums[into + at] = (sums[into + at] as number) + (vectors[from + at] as number);
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      const start = cluster * dimensions;
      let square = 0;
      for (let at = start; at < start + dimensions; at++) square += (sums[at] as number) ** 2;
      if (square < 1e-6) drawCentre(cluster);
      else {
        const length = Math.sqrt(square);
        for (let at = start; at < start + dimensions; at++)
          centres[at] = (sums[at] as number) / length;
      }
    }
  }
  assign(vectors, centres, dimensions, assigned);
  return assigned;
}

function assign(
  vectors: Float32Array,
  centres: Float32Array,
  dimensions: number,
  assigned: Uint16Array,
): void {
  const clusters = centres.length / dimensions;
  for (let row = 0; row < assigned.length; row++) {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let cluster = 0, at = 0; cluster < clusters; cluster++) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < dimensions; k += 4, at += 4) {
        a += (vector[k] as number) * (centres[at] as number);
        b += (vector[k + 1] as number) * (centres[at + 1] as number);
        c += (vector[k + 2] as number) * (centres[at + 2] as number);
        d += (vector[k + 3] as number) * (centres[at + 3] as number);
      }
      const score = a + b + c + d;
      if (score > bestScore) {
        bestScore = score;
        best = cluster;
      }
    }
    assigned[row] = best;
  }
}
