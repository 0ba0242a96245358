import { initialsOf } from '../initials.ts';
import type { Clusters, NameForm } from './cluster.ts';
import type { GroupWords } from './group-words.ts';

/** Joins an acronym to the one name in the article whose initials it spells ("FAO", "Food and Agriculture Organization"). */
export function joinAcronyms(
  forms: readonly NameForm[],
  clusters: Clusters,
  { little }: GroupWords,
): void {
  const acronyms = forms.filter(({ acronym }) => acronym);
  if (acronyms.length === 0) return;
  const byInitials = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    for (const initials of new Set(initialsOf(form.words, little))) {
      const key = `${form.type}:${initials}`;
      const known = byInitials.get(key);
      if (known) known.push(form);
      else byInitials.set(key, [form]);
    }
  }
  for (const form of acronyms) {
    const long = byInitials.get(`${form.type}:${form.key}`) ?? [];
    const [only] = long;
    if (only && long.every((other) => clusters.same(only, other))) clusters.join(only, form);
  }
}
