import { readAliasLexicon } from '../entities/group/alias-lexicon.ts';
import { readGroupWords } from '../entities/group/group-words.ts';
import { readNameVariants } from '../entities/group/name-variants.ts';
import { NAME_TYPES } from '../entity-types.ts';
import type { Resources } from '../resources/resources.ts';
import type { EntityType, NameType } from '../types.ts';

/** What is known of names beside the articles. */
export interface NameKnowledge {
  /** The group of well-known names of one thing ("Daesh", "ISIS") that a normalised name belongs to, if any. */
  readonly aliasGroup: (type: EntityType, key: string) => number | undefined;
  /** One spelling for all those of a word of people's names: "gadhafi" for "gaddafi". */
  readonly spelling: (word: string) => string;
  /** "of", "and": what acronyms mostly pass over. */
  readonly little: ReadonlySet<string>;
  /** "inc", "fc": what may be left off the end of an organisation's name. */
  readonly legalForms: ReadonlySet<string>;
}

/** Reads what grouping inside an article knows too. */
export function readNameKnowledge(resources: Resources): NameKnowledge {
  const aliases = readAliasLexicon(resources);
  const { little, legalForms } = readGroupWords(resources);
  const names: ReadonlySet<string> = new Set(NAME_TYPES);
  return {
    aliasGroup: (type, key) =>
      names.has(type) ? aliases.groupOf(type as NameType, key) : undefined,
    spelling: readNameVariants(resources).spelling,
    little,
    legalForms,
  };
}
