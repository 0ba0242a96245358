import type { NameType } from '../../types.ts';
import { initialsOf } from '../initials.ts';
import type { Clusters, NameForm } from './cluster.ts';
import type { GroupWords } from './group-words.ts';

/** Joins an acronym to the one name in the article whose initials it spells ("FAO", "Food and Agriculture Organization"; "Cotu", "Central Organisation of Trade Unions"). */
export function joinAcronyms(
  forms: readonly NameForm[],
  clusters: Clusters,
  { little, legalForms }: GroupWords,
): void {
  joinFounders(forms, clusters, legalForms);
  const acronyms = forms.filter((form) => form.acronym || mayBeWritten(form));
  if (acronyms.length === 0) return;
  const byInitials = indexByInitials(forms, acronyms, little);
  const byKey = new Map(acronyms.map((form) => [form.key, form]));
  for (const form of acronyms) {
    const { type, key } = form;
    const spelled = byInitials.get(key);
    if (!spelled) continue;
    const long = spelled.filter((other) => other.type === type && other.words.length >= key.length);
    const [only] = long;
    if (!only || !long.every((other) => clusters.same(only, other))) continue;
    // "the Court of Appeals (CA)" is not the COA.
    const isTaken = initialsOf(only.words, little).some((initials) => {
      const other = initials === key ? undefined : byKey.get(initials);
      return other !== undefined && clusters.same(only, other);
    });
    if (!isTaken) clusters.join(only, form);
  }
}

/** The forms that have a word for each letter of an acronym of their type, at least of the shortest, by their initials, with their little words and without. */
function indexByInitials(
  forms: readonly NameForm[],
  acronyms: readonly NameForm[],
  little: ReadonlySet<string>,
): ReadonlyMap<string, readonly NameForm[]> {
  const shortest = new Map<NameType, number>();
  for (const { type, key } of acronyms)
    shortest.set(type, Math.min(key.length, shortest.get(type) ?? key.length));
  const byInitials = new Map<string, NameForm[]>();
  const add = (initials: string, form: NameForm) => {
    const list = byInitials.get(initials);
    if (list) list.push(form);
    else byInitials.set(initials, [form]);
  };
  for (const form of forms) {
    const { length } = form.words;
    if (length < 2 || length < (shortest.get(form.type) ?? Infinity)) continue;
    const [all, main] = initialsOf(form.words, little);
    add(all, form);
    if (main !== all) add(main, form);
  }
  return byInitials;
}

/** Letters of an acronym that is written as a word, at least: few words are the initials of a name by chance. */
const SHORTEST_WORD = 4;

/** Whether a form may be an acronym that is written as a word, "Nato", "Knut". */
function mayBeWritten({ type, words, key }: NameForm): boolean {
  return type === 'ORG' && words.length === 1 && key.length >= SHORTEST_WORD;
}

/** "M&S" */
function isOfFounders({ type, key }: NameForm): boolean {
  return type === 'ORG' && key.length <= 5 && /^\p{L}&\p{L}$/u.test(key);
}

/** Joins a firm to the letters of its founders, "M&S" to "Marks & Spencer". */
function joinFounders(
  forms: readonly NameForm[],
  clusters: Clusters,
  legalForms: ReadonlySet<string>,
): void {
  for (const short of forms) {
    if (!isOfFounders(short)) continue;
    for (const form of forms) {
      if (form.type !== 'ORG' || form.words.length < 3) continue;
      const [one = '', and = '', other = '', ...rest] = form.words;
      const isAnd = and === '&' || and === 'and';
      const letters = `${one.charAt(0)}&${other.charAt(0)}`;
      if (isAnd && letters === short.key && rest.every((word) => legalForms.has(word)))
        clusters.join(form, short);
    }
  }
}
