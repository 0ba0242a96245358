import { Lattice } from '../../../src/entities/tagger/decode/lattice.ts';
import { LABELS } from '../../../src/entities/tagger/labels.ts';
import type { Dataset } from './dataset.ts';
import type { CrfWeights } from './train-crf.ts';

/** The best label of each token of a dataset with numbered features, by unpacked weights. */
export function predictLabels(
  dataset: Dataset,
  weights: CrfWeights,
  includes: (document: number) => boolean = () => true,
): Uint8Array {
  const lattice = new Lattice(weights.transitions);
  const labels = new Uint8Array(dataset.allowed.length);
  for (let stretch = 0; stretch + 1 < dataset.stretches.length; stretch++) {
    if (!includes(dataset.documents[stretch] as number)) continue;
    const first = dataset.stretches[stretch] as number;
    const end = dataset.stretches[stretch + 1] as number;
    lattice.reset(end - first);
    for (let token = first; token < end; token++) {
      const row = (token - first) * LABELS;
      const last = dataset.offsets[token + 1] as number;
      for (let at = dataset.offsets[token] as number; at < last; at++) {
        const from = (dataset.features[at] as number) * LABELS;
        for (let label = 0; label < LABELS; label++)
          lattice.emissions[row + label] =
            (lattice.emissions[row + label] as number) + (weights.features[from + label] as number);
      }
    }
    lattice.findBestPath(labels.subarray(first, end));
  }
  return labels;
}
