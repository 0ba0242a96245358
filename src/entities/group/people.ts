import type { NameForm } from './cluster.ts';
import type { Gender, GenderLexicon } from './gender.ts';
import type { GroupWords } from './group-words.ts';

/** A form of a person's name, with the gender that its titles or first name tell. */
export interface Person {
  readonly form: NameForm;
  /** See `coreWords`. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
}

/** The people among the forms of names. */
export function readPeople(
  forms: readonly NameForm[],
  lexicon: GenderLexicon,
  groupWords: GroupWords,
): Person[] {
  const people: Person[] = [];
  for (const form of forms) {
    if (form.type !== 'PERSON') continue;
    const words = coreWords(form.words, groupWords);
    if (words.length > 0) people.push({ form, words, gender: genderOf(form, lexicon) });
  }
  return people;
}

/** Whether nothing says that two people are not of one gender. */
export function agree(a: Person, b: Person): boolean {
  return a.gender === undefined || b.gender === undefined || a.gender === b.gender;
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

function genderOf(form: NameForm, lexicon: GenderLexicon): Gender | undefined {
  const [first] = form.words;
  return form.gender ?? (form.words.length > 1 && first ? lexicon.ofFirstName(first) : undefined);
}
