import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { Span } from '../types.ts';
import { type AgreedName, agreeOnTypes } from './tagger/agree.ts';
import { withoutAcronyms } from './tagger/common-acronyms.ts';
import { createCueReader } from './tagger/cues/index.ts';
import { createNameFinder } from './tagger/find-names.ts';
import { NAME_TYPES } from './tagger/labels.ts';
import { readLexicon } from './tagger/lexicon.ts';
import { createNameMender } from './tagger/mended/index.ts';
import { readMendingWords } from './tagger/mending-words.ts';
import { withoutOffices } from './tagger/offices.ts';
import { type ScoreWeights, scoreName } from './tagger/score.ts';
import type { TaggedToken } from './tagger/sequences.ts';
import { createCodeFinder } from './tagger/share-codes.ts';
import { withoutTimes } from './tagger/times.ts';
import { createNameTrimmer, spanOf } from './tagger/trim-name.ts';
import { readModel } from './tagger/weights/model.ts';
import { createDashingReader, createWordReader, type Word } from './tagger/word.ts';
import { isWorthGiving, namesUnheardOf } from './tagger/worth-giving.ts';
import type { NameMention } from './types.ts';

/** The words of a document, one for each token. */
export type WordReader = (document: ArticleDocument) => readonly Word[];

/** Finds names in two steps, for the words are of use to others too. */
export interface Tagger {
  readonly readWords: WordReader;
  /** The names of a document, in text order, without overlaps; `words` are what `readWords` gives for it. */
  readonly tag: (document: ArticleDocument, words: readonly Word[]) => readonly NameMention[];
}

/** A name on which the article agrees, with its span. */
interface SpannedName extends Span {
  readonly name: AgreedName;
}

/** The tagger's steps up to the types that the article agrees on, without scores. */
export function createUnscoredTagger(
  resources: Resources,
  mending = readMendingWords(resources),
): {
  readonly readWords: WordReader;
  readonly tag: (document: ArticleDocument, words: readonly Word[]) => SpannedName[];
} {
  const lexicon = readLexicon(resources);
  const model = readModel(resources.bytes('models/names.bin'));
  const kernel = resources.bytes('models/score.wasm');
  const readWord = createWordReader(lexicon);
  const findNames = createNameFinder(model, kernel, lexicon, createCodeFinder(resources), mending);
  const readCues = createCueReader(resources, lexicon);
  const trim = createNameTrimmer(lexicon);
  const mendNames = createNameMender(mending, lexicon);
  return {
    readWords: createDashingReader(readWord, lexicon),
    tag: (document, words) => {
      const names = mendNames(findNames(document, words));
      if (names.length === 0) return [];
      const heard = readCues(names);
      const trimmed = withoutAcronyms(withoutTimes(heard.map(trim), mending), mending);
      return agreeOnTypes(withoutOffices(trimmed, mending)).map((name) => {
        const { start, end } = spanOf(name, lexicon);
        return { name, start, end };
      });
    },
  };
}

/** Builds the tagger from the shipped model, word table and name lists. */
export function createTagger(resources: Resources): Tagger {
  const mending = readMendingWords(resources);
  const { readWords, tag } = createUnscoredTagger(resources, mending);
  const weights = resources.json<ScoreWeights>('models/score.json');
  return {
    readWords,
    tag: (document, words) => {
      const mentions: NameMention[] = [];
      const found = tag(document, words);
      const unheardOf = namesUnheardOf(
        found.map(({ name }) => name),
        mending,
      );
      for (const { name, start, end } of found) {
        const type = NAME_TYPES[name.type] ?? 'MISC';
        const score = scoreName(name, weights);
        const mention = { start, end, type, score, word: onlyWordOf(name, start, end) };
        if (isWorthGiving(name, mention, mending, unheardOf)) mentions.push(mention);
      }
      return mentions;
    },
  };
}

/** The word that is all of a name with this span. */
function onlyWordOf(
  { sequence, first, last }: AgreedName,
  start: number,
  end: number,
): Word | undefined {
  if (first !== last) return undefined;
  const { word } = sequence.tokens[first] as TaggedToken;
  return word.text.length === end - start ? word : undefined;
}
