import type { ArticleDocument } from '../../document/types.ts';
import { gatherEvidence } from './evidence.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { extractFeatures, findStretches } from './features.ts';
import { BEGIN, LABELS, LAST, labelOf, OUTSIDE, partOf, typeIndexOf, UNIT } from './labels.ts';
import { Lattice } from './lattice.ts';
import type { Lexicon } from './lexicon.ts';
import { scoreToken, type TaggerModel } from './model.ts';
import { readSequences, type Sequence } from './sequences.ts';
import type { Word } from './word.ts';

/** A name as the model finds it: tokens `first` to `last` of a sequence, the index of its type, and its probability. */
export interface FoundName {
  readonly sequence: Sequence;
  readonly first: number;
  readonly last: number;
  readonly type: number;
  readonly probability: number;
}

/** Makes the function that finds the names of one document, in text order. */
export function createNameFinder(
  model: TaggerModel,
  lexicon: Lexicon,
  readWord: (text: string) => Word,
): (document: ArticleDocument) => FoundName[] {
  const lattice = new Lattice(model.transitions);
  const buffer = new FeatureBuffer();
  return (document) => {
    const sequences = readSequences(document, readWord, lexicon.isLink);
    const evidence = gatherEvidence(sequences);
    const names: FoundName[] = [];
    for (const sequence of sequences) {
      const stretches = findStretches(sequence);
      let current = 0;
      extractFeatures(sequence, stretches, evidence, lexicon, buffer, (at, features) => {
        const { first, end } = stretches[current] as { first: number; end: number };
        if (at === first) lattice.reset(end - first);
        scoreToken(model, features, lattice.emissions, (at - first) * LABELS);
        if (at < end - 1) return;
        decodeStretch(lattice, sequence, first, end, names);
        current++;
      });
    }
    return names;
  };
}

/** Reads the names off the best path over one stretch. */
function decodeStretch(
  lattice: Lattice,
  sequence: Sequence,
  first: number,
  end: number,
  names: FoundName[],
): void {
  const labels = new Uint8Array(end - first);
  lattice.findBestPath(labels);
  if (labels.every((label) => label === OUTSIDE) || !lattice.computeMarginals()) return;
  let begin = 0;
  labels.forEach((label, at) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) begin = at;
    if (part !== LAST && part !== UNIT) return;
    names.push({
      sequence,
      first: first + begin,
      last: first + at,
      type: typeIndexOf(label),
      probability: lattice.probabilityOf(begin, at, (token) => labels[token] ?? labelOf(0, 0)),
    });
  });
}
