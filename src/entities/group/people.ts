import type { NameForm } from './cluster.ts';
import type { Gender, GenderLexicon } from './gender.ts';
import type { GroupWords } from './group-words.ts';

/** A form of a person's name. */
export interface Person {
  readonly form: NameForm;
  /** See `coreWords`. */
  readonly words: readonly string[];
}

/** The people among the forms of names. */
export function readPeople(forms: readonly NameForm[], groupWords: GroupWords): Person[] {
  const people: Person[] = [];
  for (const form of forms) {
    if (form.type !== 'PERSON') continue;
    const words = coreWords(form.words, groupWords);
    if (words.length > 0) people.push({ form, words });
  }
  return people;
}

/** Whether nothing says that two people are not of one gender. */
export function agree(a: Person, b: Person, lexicon: GenderLexicon): boolean {
  const one = genderOf(a, lexicon);
  const other = genderOf(b, lexicon);
  return one === undefined || other === undefined || one === other;
}

/** Without initials, generational suffixes and particles: "abdel fattah al sisi" → abdel, fattah, sisi. */
function coreWords(words: readonly string[], { particles, suffixes }: GroupWords): string[] {
  const core: string[] = [];
  for (const word of words) {
    const bare = word.replace('.', '');
    if (bare.length > 1 && !particles.has(word) && !suffixes.has(bare)) core.push(word);
  }
  return core;
}

/** The gender that the titles or the first name of a person tell. */
export function genderOf({ form }: Person, lexicon: GenderLexicon): Gender | undefined {
  const { gender, words } = form;
  return gender ?? (words.length > 1 ? lexicon.ofFirstName(words[0] as string) : undefined);
}
