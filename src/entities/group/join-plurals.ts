import type { Clusters, NameForm } from './cluster.ts';

/** Joins singular and plural of a group's name ("Sunni", "Sunnis"). */
export function joinPlurals(forms: readonly NameForm[], clusters: Clusters): void {
  const singular = new Map(
    forms.filter(({ type }) => type === 'NORP').map((form) => [form.key, form]),
  );
  for (const form of singular.values()) {
    const other = form.key.endsWith('s') && singular.get(form.key.slice(0, -1));
    if (other) clusters.join(other, form);
  }
}
