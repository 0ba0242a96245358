import type { Clusters, NameForm } from './cluster.ts';
import type { Gender, GenderLexicon } from './gender.ts';
import type { GroupWords } from './group-words.ts';
import { isBroughtInAsKin } from './kinship.ts';

/** A form of a person's name, with the gender that its titles or first name tell. */
interface Person {
  readonly form: NameForm;
  /** See `coreWords`. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
}

/**
 * Joins a short form of a person's name to the full name it stands for: surname ("Clinton"), first name
 * or family name in front ("Xi"), several of its words ("López Obrador"). Of several candidates the one
 * whose gender fits is taken, then one who is not brought in as another's kin, then the one named last before; where a
 * title forbids all, none.
 */
export function joinPeople(
  text: string,
  forms: readonly NameForm[],
  clusters: Clusters,
  lexicon: GenderLexicon,
  groupWords: GroupWords,
): void {
  const people = forms
    .filter(({ type }) => type === 'PERSON')
    .map(
      (form): Person => ({
        form,
        words: coreWords(form.words, groupWords),
        gender: genderOf(form, lexicon),
      }),
    )
    .filter(({ words }) => words.length > 0);
  const byWord = new Map<string, Person[]>();
  for (const person of people)
    for (const word of new Set(person.words)) {
      const list = byWord.get(word);
      if (list) list.push(person);
      else byWord.set(word, [person]);
    }
  const isKin = ({ form }: Person) => isBroughtInAsKin(text, form, groupWords.kin);
  for (const short of people) {
    const known = byWord.get(short.words.at(-1) as string) ?? [];
    if (known.length < 2) continue;
    const near = known.filter(
      (other) => other !== short && agree(short, other) && isPartOf(short.words, other.words),
    );
    const longer = near.filter(({ words }) => words.length > short.words.length);
    const equal = near.filter(({ words }) => words.length === short.words.length);
    const best = choose(short, longer.length > 0 ? longer : equal, clusters, isKin);
    if (best) clusters.join(best.form, short.form);
  }
}

function agree(a: Person, b: Person): boolean {
  return a.gender === undefined || b.gender === undefined || a.gender === b.gender;
}

function choose(
  short: Person,
  candidates: readonly Person[],
  clusters: Clusters,
  isKin: (person: Person) => boolean,
): Person | undefined {
  const surname = short.words.at(-1);
  const bySurname = candidates.filter(({ words }) => words.at(-1) === surname);
  const pool = bySurname.length > 0 ? bySurname : candidates;
  const [only] = pool;
  if (only && pool.every(({ form }) => clusters.same(only.form, form))) return only;
  const sure = pool.filter(({ gender }) => gender !== undefined && gender === short.gender);
  const fitting = sure.length > 0 ? sure : pool;
  const main = fitting.filter((person) => !isKin(person));
  const start = short.form.mentions[0]?.start ?? 0;
  const before = (main.length > 0 ? main : fitting).map((person) => ({
    person,
    at: Math.max(-1, ...person.form.mentions.filter((m) => m.start < start).map((m) => m.start)),
  }));
  before.sort((a, b) => b.at - a.at);
  return before[0]?.person;
}

/** Without initials, generational suffixes and particles: "abdel fattah al sisi" → abdel, fattah, sisi. */
function coreWords(words: readonly string[], { particles, suffixes }: GroupWords): string[] {
  return words.filter(
    (word) =>
      word.replace('.', '').length > 1 &&
      !particles.has(word) &&
      !suffixes.has(word.replace('.', '')),
  );
}

/** Whether the words stand in the longer name in this order; one first name alone is enough only at its front. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function genderOf(form: NameForm, lexicon: GenderLexicon): Gender | undefined {
  const [first] = form.words;
  return form.gender ?? (form.words.length > 1 && first ? lexicon.ofFirstName(first) : undefined);
}
