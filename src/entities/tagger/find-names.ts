import type { ArticleDocument } from '../../document/types.ts';
import { createNameAdder } from './added/index.ts';
import { addRepeated } from './added/repeat-names.ts';
import { StretchDecoder } from './decode/decode-stretch.ts';
import { Lattice } from './decode/lattice.ts';
import { gatherEvidence } from './evidence.ts';
import {
  extractFeatures,
  type FeatureSink,
  findStretches,
  LONGEST_STRETCH,
  type Stretch,
} from './features/features.ts';
import type { Lexicon } from './lexicon.ts';
import type { MendingWords } from './mending-words.ts';
import { readSequences, type Sequence } from './sequences.ts';
import type { FindCode } from './share-codes.ts';
import type { TaggerModel } from './weights/model.ts';
import { Scorer } from './weights/scorer.ts';
import type { Word } from './word.ts';

/** A name as the model finds it: tokens `first` to `last` of a sequence, the index of its type, and the probability of each type with this span. */
export interface FoundName {
  readonly sequence: Sequence;
  readonly first: number;
  readonly last: number;
  readonly type: number;
  readonly probabilities: readonly number[];
  /** The type that the words beside it tell for certain, or null. */
  readonly told: number | null;
}

/** Makes the function that finds the names of one document, in text order; `kernel` is the compiled score.wat. */
export function createNameFinder(
  model: TaggerModel,
  kernel: Uint8Array,
  lexicon: Lexicon,
  findCode: FindCode,
  mending: MendingWords,
): (document: ArticleDocument, words: readonly Word[]) => readonly FoundName[] {
  const addNames = createNameAdder(mending, lexicon);
  const scorer = new Scorer(model, kernel, LONGEST_STRETCH);
  const lattice = new Lattice(model.transitions, scorer.emissions, scorer.live);
  const decoder = new StretchDecoder(lattice, scorer);
  let sequence: Sequence = { tokens: [], style: 0, quotes: false };
  let stretches: readonly Stretch[] = [];
  let current = 0;
  let names: FoundName[] = [];
  const sink: FeatureSink = {
    buffer: scorer.buffer,
    addWord: (role, word) => scorer.addWord(role, word),
    settle: (at, word) => {
      if (!scorer.isOutside(word)) return false;
      scorer.putOutside(at - (stretches[current] as Stretch).first);
      decodeAt(at);
      return true;
    },
    settleBetween: (at) => {
      if (!scorer.isOutsideBetween(at - (stretches[current] as Stretch).first)) return false;
      decodeAt(at);
      return true;
    },
    finish: (at) => {
      scorer.score(at - (stretches[current] as Stretch).first);
      decodeAt(at);
    },
  };
  /** Decodes the stretch when its last token has been scored. */
  function decodeAt(at: number): void {
    const { first, end } = stretches[current] as Stretch;
    if (at < end - 1) return;
    decoder.decode(sequence, first, end, names);
    current++;
  }
  return (document, words) => {
    const sequences = readSequences(document, words, findCode);
    const evidence = gatherEvidence(sequences);
    names = [];
    for (sequence of sequences) {
      stretches = findStretches(sequence);
      current = 0;
      extractFeatures(sequence, stretches, evidence, lexicon, sink);
    }
    const repeated = addRepeated(names, sequences, evidence);
    return addNames(repeated, sequences);
  };
}
