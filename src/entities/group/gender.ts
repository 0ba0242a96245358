import { isBlank, isLetter } from '../../document/characters.ts';
import type { Resources } from '../../resources/resources.ts';
import { normalizeName } from '../normalize-name.ts';

export type Gender = 'female' | 'male';

/** What titles and first names tell about a person's gender. */
export interface GenderLexicon {
  readonly ofTitle: (word: string) => Gender | undefined;
  readonly ofFirstName: (word: string) => Gender | undefined;
}

/** Reads `gazetteers/first-names.json` (names used for one gender only), what corrects it, and `lexicons/entities/gender-titles.json`. */
export function readGenderLexicon(resources: Resources): GenderLexicon {
  const titles = readGenders(resources, 'lexicons/entities/gender-titles.json');
  let names: ReadonlyMap<string, Gender> | undefined;
  return {
    ofTitle: (word) => {
      const title = word.toLowerCase();
      return titles.get(title.endsWith('.') ? title.slice(0, -1) : title);
    },
    ofFirstName: (word) => {
      names ??= readFirstNames(resources);
      return names.get(normalizeName(word));
    },
  };
}

/** The first names of one gender: those of the gazetteer without those that men and women bear, and with the genders of a few set right. */
function readFirstNames(resources: Resources): ReadonlyMap<string, Gender> {
  const path = 'lexicons/entities/first-name-genders.json';
  const { either } = resources.json<{ readonly either: string }>(path);
  const names = new Map(readGenders(resources, 'gazetteers/first-names.json'));
  for (const name of either.split(' ')) names.delete(name);
  for (const [name, gender] of readGenders(resources, path)) names.set(name, gender);
  return names;
}

/** The words of each gender stand in one string, parted by blanks; one that stands in both is a woman's. */
function readGenders(resources: Resources, path: string): ReadonlyMap<string, Gender> {
  const { female, male } = resources.json<Record<Gender, string>>(path);
  const genders = new Map<string, Gender>();
  for (const word of male.split(' ')) genders.set(word, 'male');
  for (const word of female.split(' ')) genders.set(word, 'female');
  return genders;
}

/** The gender that the title right before a name tells, if any. */
export function titleGender(
  text: string,
  start: number,
  lexicon: GenderLexicon,
): Gender | undefined {
  if (start < 2 || !isBlank(text.charCodeAt(start - 1))) return undefined;
  const end = text[start - 2] === '.' ? start - 2 : start - 1;
  const furthest = Math.max(0, start - LONGEST_TITLE);
  let first = end;
  while (first > furthest && isLetter(text.charCodeAt(first - 1))) first--;
  return first < end ? lexicon.ofTitle(text.slice(first, end)) : undefined;
}

/** With the blank and full stop behind it. */
const LONGEST_TITLE = 14;
