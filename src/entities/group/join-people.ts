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
  const people = readPeople(forms, lexicon, groupWords);
  if (people.length < 2) return;
  const byWord = indexByWord(people);
  const isKin = ({ form }: Person) => isBroughtInAsKin(text, form, groupWords.kin);
  for (const short of people) {
    const near = findLonger(short, byWord.get(short.words.at(-1) as string) ?? []);
    const best = near.length > 0 ? choose(short, near, clusters, isKin) : undefined;
    if (best) clusters.join(best.form, short.form);
  }
}

function readPeople(
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

function indexByWord(people: readonly Person[]): Map<string, Person[]> {
  const byWord = new Map<string, Person[]>();
  for (const person of people)
    for (const word of person.words) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [person]);
      else if (list.at(-1) !== person) list.push(person);
    }
  return byWord;
}

/** Of the people that share a word with the short form those that it may stand for: with more words, or if there are none with as many. */
function findLonger(short: Person, people: readonly Person[]): readonly Person[] {
  const longer: Person[] = [];
  const equal: Person[] = [];
  const { length } = short.words;
  for (const other of people) {
    if (other === short || other.words.length < length) continue;
    if (agree(short, other) && isPartOf(short.words, other.words))
      (other.words.length > length ? longer : equal).push(other);
  }
  return longer.length > 0 ? longer : equal;
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
  const core: string[] = [];
  for (const word of words) {
    const bare = word.replace('.', '');
    if (bare.length > 1 && !particles.has(word) && !suffixes.has(bare)) core.push(word);
  }
  return core;
}

/** Whether the words stand in the longer name in this order, with others between or not. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function genderOf(form: NameForm, lexicon: GenderLexicon): Gender | undefined {
  const [first] = form.words;
  return form.gender ?? (form.words.length > 1 && first ? lexicon.ofFirstName(first) : undefined);
}
