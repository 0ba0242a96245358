import { MIXED, TITLE_CASE } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { ORG, PERSON } from '../labels.ts';
import { DEMONYM, kindOfHint, ORGANISATION } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import { surnamesIn } from '../surnames.ts';
import type { Word } from '../word.ts';

type FamilyWords = Pick<MendingWords, 'knownPeople'>;

/** Adds families, of which the model thinks as teams or peoples: "the Clintons" where a Rob Clinton is about, "the Obamas" anywhere; but not "the Hornets". */
export function addFamilies(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { knownPeople }: FamilyWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  let surnames: ReadonlyMap<string, number> | null = null;
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      if (!mayBeFamily(word) || wordAt(tokens, at - 1).lower !== 'the') continue;
      if (wordAt(tokens, at + 1).capital || wordAt(tokens, at + 1).text === '-') continue;
      surnames ??= surnamesIn(names);
      const singulars = singularsOf(word.lower);
      const isKnown = singulars.some((singular) => knownPeople.has(singular));
      const isTeam = kindOfHint(word.topHint) === 1 + ORG && isCommon(word);
      const isNamed = !isTeam && singulars.some((singular) => surnames?.has(singular));
      if (!isKnown && !isNamed) continue;
      const family = toldName(sequence, at, at, PERSON);
      if (!names.some((other) => reachesBeyond(other, family))) added.push(family);
    }
  }
  return insertNames(names, added);
}

/** Whether a word is one with a capital that ends with s, and no listed people or organisation. */
export function mayBeFamily({ casing, lower, length, listBits }: Word): boolean {
  if (casing !== TITLE_CASE && casing !== MIXED) return false;
  return length > 3 && lower.endsWith('s') && (listBits & (DEMONYM | ORGANISATION)) === 0;
}

/** The rarity from which on a plural in the word table is rather a family's than a team's. */
const RARE = 7;

function isCommon({ rarity }: Word): boolean {
  return rarity < RARE;
}

/** "bush" of "bushes", "kennedy" of "kennedys", "murphy" of "murphies" */
function singularsOf(plural: string): string[] {
  const singulars = [plural.slice(0, -1)];
  if (plural.endsWith('ies')) singulars.push(`${plural.slice(0, -3)}y`);
  if (plural.endsWith('es')) singulars.push(plural.slice(0, -2));
  return singulars;
}
