import type { Resources } from '../../resources/resources.ts';
import { type AliasLexicon, readAliasLexicon } from './alias-lexicon.ts';
import { type GenderLexicon, readGenderLexicon } from './gender.ts';
import { type GroupWords, readGroupWords } from './group-words.ts';
import { type NameVariants, readNameVariants } from './name-variants.ts';

/** What grouping looks things up in. */
export interface GroupLexicons {
  readonly aliases: AliasLexicon;
  readonly genders: GenderLexicon;
  readonly words: GroupWords;
  readonly variants: NameVariants;
}

/** Reads the lexicons of grouping. */
export function readGroupLexicons(resources: Resources): GroupLexicons {
  return {
    aliases: readAliasLexicon(resources),
    genders: readGenderLexicon(resources),
    words: readGroupWords(resources),
    variants: readNameVariants(resources),
  };
}
