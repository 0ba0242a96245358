import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import { createNameFinder } from './tagger/find-names.ts';
import { NAME_TYPES } from './tagger/labels.ts';
import { readLexicon } from './tagger/lexicon.ts';
import { readModel } from './tagger/model.ts';
import { trimName } from './tagger/trim-name.ts';
import { createWordReader } from './tagger/word.ts';
import type { NameMention } from './types.ts';

/** Finds the names of a document, in text order, without overlaps. */
export type Tagger = (document: ArticleDocument) => readonly NameMention[];

/** Builds the tagger from the shipped model, word table and name lists. */
export function createTagger(resources: Resources): Tagger {
  const lexicon = readLexicon(resources);
  const model = readModel(resources.bytes('models/names.bin'));
  const findNames = createNameFinder(model, lexicon, createWordReader(lexicon));
  return (document) =>
    findNames(document)
      .map((name) => trimName(name))
      .map(({ sequence, first, last, type, probability }) => ({
        start: sequence.tokens[first]?.start ?? 0,
        end: sequence.tokens[last]?.end ?? 0,
        type: NAME_TYPES[type] ?? 'MISC',
        score: Math.round(probability * 1000) / 1000,
      }));
}
