import type { ArticleDocument } from '../../document/types.ts';
import { addAcronyms } from './acronyms.ts';
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
import { addFirstNames } from './first-names.ts';
import { addJoined } from './joined-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { MendingWords } from './mending-words.ts';
import { addPlaces } from './named-places.ts';
import { addNobles } from './nobles.ts';
import { addSeats } from './party-seats.ts';
import { addPlatforms } from './platforms.ts';
import { addPrefixed } from './prefixed-names.ts';
import { addTitles } from './quoted-titles.ts';
import { addRepeated } from './repeat-names.ts';
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
    const seats = addSeats(repeated, sequences, mending);
    const places = addPlaces(addFirstNames(seats, sequences, mending), sequences, mending, lexicon);
    const joined = addJoined(addNobles(places, sequences, mending), sequences, mending);
    const prefixed = addPrefixed(addPlatforms(joined, sequences), sequences, lexicon);
    return addTitles(addAcronyms(prefixed, sequences), sequences, mending);
  };
}
