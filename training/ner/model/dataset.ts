import type { DocumentReader } from '../../../src/document/read-document.ts';
import { gatherEvidence } from '../../../src/entities/tagger/evidence.ts';
import { FeatureBuffer } from '../../../src/entities/tagger/features/feature-buffer.ts';
import { extractFeatures, findStretches } from '../../../src/entities/tagger/features/features.ts';
import { addWordFeatures } from '../../../src/entities/tagger/features/word-features.ts';
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  NAME_TYPES,
  UNIT,
} from '../../../src/entities/tagger/labels.ts';
import type { Lexicon } from '../../../src/entities/tagger/lexicon.ts';
import { readSequences, type Sequence } from '../../../src/entities/tagger/sequences.ts';
import { type Word, wordsOf } from '../../../src/entities/tagger/word.ts';
import type { TrainingDocument } from '../corpora/training-document.ts';

/** Tokens to learn from, in stretches; flat arrays, so that they can be shared with workers. */
export interface Dataset {
  /** First token of each stretch, and the number of tokens at the end. */
  readonly stretches: Uint32Array;
  /** First feature of each token, and the number of features at the end. */
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
  /** Labels that each token may have, as a bit mask. */
  readonly allowed: Uint32Array;
  /** The document of each stretch. */
  readonly documents: Uint32Array;
}

/** What turns text into features. */
export interface FeatureSource {
  readonly readDocument: DocumentReader;
  readonly lexicon: Lexicon;
  readonly readWord: (text: string) => Word;
}

/** Tokens within this distance of a promising word are learned from; fewer are scored when names are found. */
const REACH = 2;

/** Works out features and allowed labels of all documents. */
export function buildDataset(
  documents: readonly TrainingDocument[],
  source: FeatureSource,
): Dataset {
  const stretches: number[] = [];
  const owners: number[] = [];
  const offsets: number[] = [];
  const allowed: number[] = [];
  let features = new Uint32Array(1 << 20);
  let count = 0;
  const buffer = new FeatureBuffer();
  documents.forEach((document, owner) => {
    const read = source.readDocument(document.text);
    const sequences = readSequences(read, wordsOf(read, source.readWord));
    const evidence = gatherEvidence(sequences);
    for (const sequence of sequences) {
      const found = findStretches(sequence, REACH);
      const labels = labelSequence(sequence, document);
      const starts = new Set(found.map(({ first }) => first));
      extractFeatures(sequence, found, evidence, source.lexicon, {
        buffer,
        addWord: (role, word) => addWordFeatures(role, word, buffer),
        settle: () => false,
        settleBetween: () => false,
        finish: (at) => {
          if (starts.has(at)) {
            stretches.push(offsets.length);
            owners.push(owner);
          }
          offsets.push(count);
          allowed.push(labels[at] as number);
          if (count + buffer.count > features.length) {
            const larger = new Uint32Array(features.length * 2);
            larger.set(features);
            features = larger;
          }
          for (let k = 0; k < buffer.count; k++) features[count++] = buffer.hashes[k] as number;
        },
      });
    }
  });
  stretches.push(offsets.length);
  offsets.push(count);
  return {
    stretches: shared(stretches),
    offsets: shared(offsets),
    features: shared(features.subarray(0, count)),
    allowed: shared(allowed),
    documents: shared(owners),
  };
}

function shared(values: ArrayLike<number>): Uint32Array {
  const array = new Uint32Array(new SharedArrayBuffer(4 * values.length));
  array.set(values);
  return array;
}

const ALL_LABELS = 2 ** LABELS - 1;

/** The labels that each token of a sequence may have. */
function labelSequence(sequence: Sequence, document: TrainingDocument): Uint32Array {
  const { tokens } = sequence;
  const open = document.unmarked.reduce(
    (mask, type) => mask | (15 << labelOf(NAME_TYPES.indexOf(type), BEGIN)),
    1,
  );
  const labels = Uint32Array.from(tokens, ({ word, run }) => (word.capital || run ? open : 1));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return labels;
  for (const { start, end, type } of document.names) {
    if (end <= first.start || start >= last.end) continue;
    // A name that runs on over the end of the sentence cannot be learned; its tokens may be anything.
    const cut = start < first.start || end > last.end;
    const inside = tokens.flatMap((token, at) =>
      token.end > start && token.start < end ? [at] : [],
    );
    inside.forEach((at, place) => {
      const part = partAt(place, inside.length);
      labels[at] = cut ? ALL_LABELS : 1 << labelOf(NAME_TYPES.indexOf(type), part);
    });
  }
  return labels;
}

function partAt(place: number, length: number): number {
  if (length === 1) return UNIT;
  if (place === 0) return BEGIN;
  return place === length - 1 ? LAST : INSIDE;
}
