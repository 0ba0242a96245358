import type { AliasLexicon } from './alias-lexicon.ts';
import type { Clusters, NameForm } from './cluster.ts';

/** Joins names that the lexicon knows as one thing (Daesh and ISIS, U.S. and America). */
export function joinAliases(
  forms: readonly NameForm[],
  clusters: Clusters,
  lexicon: AliasLexicon,
): void {
  const first = new Map<string, NameForm>();
  for (const form of forms) {
    const group = lexicon.groupOf(form.type, form.key);
    if (group === undefined) continue;
    const key = `${form.type}:${group}`;
    const known = first.get(key);
    if (known) clusters.join(known, form);
    else first.set(key, form);
  }
}
