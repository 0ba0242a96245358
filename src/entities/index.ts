import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { Entity, UserName } from '../types.ts';
import { agreeAcronyms } from './agree-acronyms.ts';
import { groupNames } from './group/group-names.ts';
import { readGroupLexicons } from './group/lexicons.ts';
import { readDemonyms } from './places/demonyms.ts';
import { openGazetteer } from './places/gazetteer.ts';
import { locatePlaces } from './places/locate-places.ts';
import { addStates, createStates } from './states.ts';
import { createTagger, type WordReader } from './tag.ts';
import type { Word } from './tagger/word.ts';
import { compileUserNames, overrideMentions } from './user-names.ts';

/** Finds the names of an article, from its words on. */
export interface NameRecognizer {
  readonly readWords: WordReader;
  /** The names grouped into entities, ordered by first mention; `words` are what `readWords` gives for the document. */
  readonly findEntities: (document: ArticleDocument, words: readonly Word[]) => readonly Entity[];
}

/** Builds the recogniser from the shipped model, lexicons and gazetteer; the user's own names win over all of them. */
export function createNameRecognizer(
  resources: Resources,
  { names = [] }: { readonly names?: readonly UserName[] } = {},
): NameRecognizer {
  const { readWords, tag } = createTagger(resources);
  const states = createStates(resources);
  const findUserNames = compileUserNames(names);
  const lexicons = readGroupLexicons(resources);
  const gazetteer = openGazetteer(resources);
  const countryOfDemonym = readDemonyms(resources);
  const findEntities = (document: ArticleDocument, words: readonly Word[]) => {
    const own = names.length > 0 ? findUserNames(document) : [];
    const mentions = overrideMentions(
      agreeAcronyms(
        document.text,
        addStates(document.text, tag(document, words), states),
        lexicons.words.little,
      ),
      own,
    );
    if (mentions.length === 0) return [];
    const entities = groupNames(document.text, mentions, lexicons);
    return locatePlaces(document.text, entities, gazetteer, countryOfDemonym);
  };
  return { readWords, findEntities };
}
