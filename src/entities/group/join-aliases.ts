import type { AliasLexicon } from './alias-lexicon.ts';
import type { Clusters, NameForm } from './cluster.ts';

/** Joins names that the lexicon knows as one thing (Daesh and ISIS, U.S. and America). */
export function joinAliases(
  forms: readonly NameForm[],
  clusters: Clusters,
  lexicon: AliasLexicon,
): void {
  const first = new Map<number, NameForm>();
  for (const form of forms) {
    const group = lexicon.groupOf(form.type, form.key);
    if (group === undefined) continue;
    const known = first.get(group);
    if (known) clusters.join(known, form);
    else first.set(group, form);
  }
}
