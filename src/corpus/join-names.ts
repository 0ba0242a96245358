import { normalizeName } from '../entities/normalize-name.ts';
import type { Entity } from '../types.ts';
import type { CorpusInput } from './types.ts';

/** One entity of one article. */
export interface Occurrence {
  readonly article: number;
  readonly entity: Entity;
}

/**
 * Groups the entities of all articles into things: same type and a common name or alias (see `normalizeName`).
 * A lone word of a person's name ("Clinton") joins only inside its article, for it may be another's elsewhere.
 */
export function joinNames(articles: readonly CorpusInput[]): Occurrence[][] {
  const groups: Occurrence[][] = [];
  const groupOf = new Map<string, number>();
  const moved = new Map<number, number>();
  const find = (group: number): number => {
    let root = group;
    for (let next = moved.get(root); next !== undefined; next = moved.get(root)) root = next;
    return root;
  };
  articles.forEach(({ entities }, article) => {
    for (const entity of entities) {
      const keys = keysOf(entity);
      const known = [...new Set(keys.flatMap((key) => groupOf.get(key) ?? []).map(find))].sort(
        (a, b) => a - b,
      );
      const target = known[0] ?? groups.push([]) - 1;
      for (const other of known.slice(1)) {
        (groups[target] as Occurrence[]).push(...(groups[other] as Occurrence[]));
        groups[other] = [];
        moved.set(other, target);
      }
      (groups[target] as Occurrence[]).push({ article, entity });
      for (const key of keys) groupOf.set(key, target);
    }
  });
  return groups.filter((group) => group.length > 0);
}

function keysOf({ type, name, aliases }: Entity): string[] {
  const forms = [name, ...aliases.filter((alias) => type !== 'PERSON' || /\s/.test(alias.trim()))];
  return [...new Set(forms.map((form) => `${type}:${normalizeName(form)}`))];
}
