import type { ArticleDocument } from '../../document/types.ts';
import { gatherEvidence } from './evidence.ts';
import {
  extractFeatures,
  type FeatureSink,
  findStretches,
  LONGEST_STRETCH,
  type Stretch,
} from './features.ts';
import { BEGIN, LAST, NAME_TYPES, OUTSIDE, partOf, typeIndexOf, UNIT } from './labels.ts';
import { Lattice } from './lattice.ts';
import type { Lexicon } from './lexicon.ts';
import type { TaggerModel } from './model.ts';
import { Scorer } from './scorer.ts';
import { readSequences, type Sequence } from './sequences.ts';
import type { Word } from './word.ts';

/** A name as the model finds it: tokens `first` to `last` of a sequence, the index of its type, and the probability of each type with this span. */
export interface FoundName {
  readonly sequence: Sequence;
  readonly first: number;
  readonly last: number;
  readonly type: number;
  readonly probabilities: readonly number[];
}

/** Makes the function that finds the names of one document, in text order; `kernel` is the compiled score.wat. */
export function createNameFinder(
  model: TaggerModel,
  kernel: Uint8Array,
  lexicon: Lexicon,
  readWord: (text: string) => Word,
): (document: ArticleDocument) => FoundName[] {
  const scorer = new Scorer(model, kernel, LONGEST_STRETCH);
  const lattice = new Lattice(model.transitions, scorer.emissions, scorer.live);
  let sequence: Sequence = { tokens: [], style: 0 };
  let stretches: readonly Stretch[] = [];
  let current = 0;
  let names: FoundName[] = [];
  const sink: FeatureSink = {
    buffer: scorer.buffer,
    addWord: (role, word) => scorer.addWord(role, word),
    finish: (at) => {
      const { first, end } = stretches[current] as Stretch;
      scorer.score(at - first);
      if (at < end - 1) return;
      decodeStretch(lattice, sequence, first, end, names);
      current++;
    },
  };
  return (document) => {
    const sequences = readSequences(document, readWord, lexicon.isLink);
    const evidence = gatherEvidence(sequences);
    names = [];
    for (sequence of sequences) {
      stretches = findStretches(sequence);
      current = 0;
      extractFeatures(sequence, stretches, evidence, lexicon, sink);
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
  lattice.begin(end - first);
  lattice.findBestPath(labels);
  if (labels.every((label) => label === OUTSIDE) || !lattice.runBothWays()) return;
  let begin = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) begin = at;
    if (part !== LAST && part !== UNIT) continue;
    const probabilities: number[] = [];
    for (let type = 0; type < NAME_TYPES.length; type++)
      probabilities.push(lattice.probabilityOfName(begin, at, type));
    const type = typeIndexOf(label);
    names.push({ sequence, first: first + begin, last: first + at, type, probabilities });
  }
}
