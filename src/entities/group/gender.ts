import { isBlank, isLetter } from '../../document/characters.ts';
import type { Resources } from '../../resources/resources.ts';
import { normalizeName } from '../normalize-name.ts';

export type Gender = 'female' | 'male';

/** What titles and first names tell about a person's gender. */
export interface GenderLexicon {
  readonly ofTitle: (word: string) => Gender | undefined;
  readonly ofFirstName: (word: string) => Gender | undefined;
}

/** Reads `gazetteers/first-names.json` (names used for one gender only) and `lexicons/entities/gender-titles.json`. */
export function readGenderLexicon(resources: Resources): GenderLexicon {
  const titles = readLists(resources, 'lexicons/entities/gender-titles.json');
  let names: Lists | undefined;
  return {
    ofTitle: (word) => findIn(titles, word.toLowerCase().replace(/\.$/, '')),
    ofFirstName: (word) => {
      names ??= readLists(resources, 'gazetteers/first-names.json');
      return findIn(names, normalizeName(word));
    },
  };
}

type Lists = Readonly<Record<Gender, ReadonlySet<string>>>;

/** The words of each gender stand in one string, parted by blanks. */
function readLists(resources: Resources, path: string): Lists {
  const { female, male } = resources.json<Record<Gender, string>>(path);
  return { female: new Set(female.split(' ')), male: new Set(male.split(' ')) };
}

function findIn({ female, male }: Lists, word: string): Gender | undefined {
  return female.has(word) ? 'female' : male.has(word) ? 'male' : undefined;
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
