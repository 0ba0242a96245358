import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { Span } from '../types.ts';
import { type AgreedName, agreeOnTypes } from './tagger/agree.ts';
import { createNameFinder } from './tagger/find-names.ts';
import { NAME_TYPES } from './tagger/labels.ts';
import { readLexicon } from './tagger/lexicon.ts';
import { readModel } from './tagger/model.ts';
import { isWorthGiving, type ScoreWeights, scoreName } from './tagger/score.ts';
import { createNameTrimmer, spanOf } from './tagger/trim-name.ts';
import { createWordReader } from './tagger/word.ts';
import type { NameMention } from './types.ts';

/** Finds the names of a document, in text order, without overlaps. */
export type Tagger = (document: ArticleDocument) => readonly NameMention[];

/** A name on which the article agrees, with its span. */
interface SpannedName extends Span {
  readonly name: AgreedName;
}

/** The tagger's steps up to the types that the article agrees on, without scores. */
export function createUnscoredTagger(
  resources: Resources,
): (document: ArticleDocument) => SpannedName[] {
  const lexicon = readLexicon(resources);
  const model = readModel(resources.bytes('models/names.bin'));
  const kernel = resources.bytes('models/score.wasm');
  const findNames = createNameFinder(model, kernel, lexicon, createWordReader(lexicon));
  const trim = createNameTrimmer(lexicon);
  return (document) => {
    const names = findNames(document);
    if (names.length === 0) return [];
    return agreeOnTypes(names.map(trim)).map((name) => {
      const { start, end } = spanOf(name, lexicon);
      return { name, start, end };
    });
  };
}

/** Builds the tagger from the shipped model, word table and name lists. */
export function createTagger(resources: Resources): Tagger {
  const tag = createUnscoredTagger(resources);
  const weights = resources.json<ScoreWeights>('models/score.json');
  return (document) =>
    tag(document)
      .map(({ name, start, end }) => {
        const type = NAME_TYPES[name.type] ?? 'MISC';
        return { start, end, type, score: scoreName(name, weights) };
      })
      .filter(isWorthGiving);
}
