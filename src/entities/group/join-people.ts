import type { Clusters, NameForm } from './cluster.ts';
import type { GenderLexicon } from './gender.ts';
import type { GroupWords } from './group-words.ts';
import { joinVariants } from './join-variants.ts';
import { isBroughtInAsKin } from './kinship.ts';
import type { NameVariants } from './name-variants.ts';
import { agree, genderOf, type Person, readPeople } from './people.ts';

/**
 * Joins a short form of a person's name to the full name it stands for: surname ("Clinton"), first name
 * or family name in front ("Xi"), several of its words ("López Obrador"). Of several candidates the one
 * whose gender fits is taken, then one who is not brought in as another's kin, then the one named last before; where a
 * title forbids all, none. Who alone of them has the office before the short form is taken before all.
 */
export function joinPeople(
  text: string,
  forms: readonly NameForm[],
  clusters: Clusters,
  lexicon: GenderLexicon,
  groupWords: GroupWords,
  variants: NameVariants,
): void {
  const people = readPeople(forms, groupWords);
  if (people.length < 2) return;
  const byWord = indexByWord(people);
  const isKin = ({ form }: Person) => isBroughtInAsKin(text, form, groupWords.kin);
  joinVariants(people, byWord, clusters, lexicon, variants, isKin);
  for (const short of people) {
    const { holder } = short.form;
    const full = holder && people.find(({ form }) => form.key === holder);
    if (full) {
      clusters.join(full.form, short.form);
      continue;
    }
    const near = findLonger(short, byWord.get(short.words.at(-1) as string) ?? [], lexicon);
    const best = near.length > 0 ? choose(short, near, clusters, lexicon, isKin) : undefined;
    if (best) clusters.join(best.form, short.form);
  }
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
function findLonger(
  short: Person,
  people: readonly Person[],
  lexicon: GenderLexicon,
): readonly Person[] {
  const longer: Person[] = [];
  const equal: Person[] = [];
  const { length } = short.words;
  for (const other of people) {
    if (other === short || other.words.length < length) continue;
    if (isPartOf(short.words, other.words) && agree(short, other, lexicon))
      (other.words.length > length ? longer : equal).push(other);
  }
  return longer.length > 0 ? longer : equal;
}

function choose(
  short: Person,
  candidates: readonly Person[],
  clusters: Clusters,
  lexicon: GenderLexicon,
  isKin: (person: Person) => boolean,
): Person | undefined {
  const surname = short.words.at(-1);
  const bySurname = candidates.filter(({ words }) => words.at(-1) === surname);
  const pool = bySurname.length > 0 ? bySurname : candidates;
  const [only] = pool;
  if (only && pool.every(({ form }) => clusters.same(only.form, form))) return only;
  const gender = genderOf(short, lexicon);
  const sure = gender ? pool.filter((person) => genderOf(person, lexicon) === gender) : [];
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

/** Whether the words stand in the longer name in this order, with others between or not. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
