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
  for (const form of acronyms) {
    const { type, key } = form;
    const long = forms.filter(
      (other) =>
        other.type === type &&
        other.words.length > 1 &&
        other.words.length >= key.length &&
        initialsOf(other.words, little).includes(key),
    );
    const [only] = long;
    if (only && long.every((other) => clusters.same(only, other))) clusters.join(only, form);
  }
}
