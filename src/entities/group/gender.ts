import type { Resources } from '../../resources/resources.ts';
import { normalizeName } from '../normalize-name.ts';

export type Gender = 'female' | 'male';

/** What titles and first names tell about a person's gender. */
export interface GenderLexicon {
  readonly ofTitle: (word: string) => Gender | undefined;
  readonly ofFirstName: (word: string) => Gender | undefined;
}

type Lists = Readonly<Record<Gender, string>>;

/** Reads `gazetteers/first-names.json` (names used for one gender only) and `lexicons/entities/gender-titles.json`. */
export function readGenderLexicon(resources: Resources): GenderLexicon {
  const titles = resources.json<Lists>('lexicons/entities/gender-titles.json');
  const names = () => resources.json<Lists>('gazetteers/first-names.json');
  return {
    ofTitle: (word) => findIn(titles, word.toLowerCase().replace(/\.$/, '')),
    ofFirstName: (word) => findIn(names(), normalizeName(word)),
  };
}

/** Looks a word up in lists parted by blanks; few words are asked for, so no table of the thousands is made. */
function findIn(lists: Lists, word: string): Gender | undefined {
  const inside = (list: string) => ` ${list} `.includes(` ${word} `);
  return inside(lists.female) ? 'female' : inside(lists.male) ? 'male' : undefined;
}

/** The gender that the title right before a name tells, if any. */
export function titleGender(
  text: string,
  start: number,
  lexicon: GenderLexicon,
): Gender | undefined {
  const before = TITLE.exec(text.slice(Math.max(0, start - 14), start));
  return before ? lexicon.ofTitle(before[1] as string) : undefined;
}

const TITLE = /([\p{L}]+)\.?\s$/u;
