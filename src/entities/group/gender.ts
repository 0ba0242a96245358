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
  const titles = toMap(resources.json('lexicons/entities/gender-titles.json'));
  const names = toMap(resources.json('gazetteers/first-names.json'));
  return {
    ofTitle: (word) => titles.get(word.toLowerCase().replace(/\.$/, '')),
    ofFirstName: (word) => names.get(normalizeName(word)),
  };
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

function toMap(lists: Readonly<Record<Gender, string>>): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const gender of ['female', 'male'] as const)
    for (const word of lists[gender].split(' ')) map.set(word, gender);
  return map;
}
