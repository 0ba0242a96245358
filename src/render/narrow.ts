import { filterQuotes } from '../quotes/by-speaker.ts';
import type { Analysis, Entity } from '../types.ts';
import type { ShownAnalysis } from './shown-analysis.ts';
import type { ViewOptions } from './types.ts';

/** What of the names is wanted. */
export interface NameFilter {
  readonly types?: readonly string[] | undefined;
  readonly minCount: number;
}

/** Narrows a result to what was asked for: types, counts, order and top of names, speaker and kind of quotes. */
export function narrow(
  analysis: Analysis,
  filter: NameFilter,
  { sort, top, speaker, kind }: ViewOptions,
): ShownAnalysis {
  const wanted = analysis.entities.filter(
    ({ count, type }) => count >= filter.minCount && (!filter.types || filter.types.includes(type)),
  );
  const entities = takeTop(sort === null ? wanted : sortEntities(wanted, sort), top);
  const listed = new Set(entities);
  return {
    ...analysis,
    entities,
    unlisted: analysis.entities.filter((entity) => !listed.has(entity)),
    quotes: filterQuotes(analysis.quotes, analysis.entities, {
      ...(speaker === null ? {} : { speaker }),
      ...(kind === null ? {} : { kinds: [kind] }),
    }),
  };
}

/** Orders names; ties stay in text order. */
export function sortEntities(
  entities: readonly Entity[],
  sort: 'first' | 'count' | 'name',
): readonly Entity[] {
  if (sort === 'first') return entities;
  const order =
    sort === 'count'
      ? (a: Entity, b: Entity) => b.count - a.count
      : (a: Entity, b: Entity) => compareNames(a.name, b.name);
  return [...entities].sort(order);
}

function compareNames(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The first n of each type. */
function takeTop(entities: readonly Entity[], top: number | null): readonly Entity[] {
  if (top === null) return entities;
  const taken = new Map<string, number>();
  return entities.filter(({ type }) => {
    const count = taken.get(type) ?? 0;
    taken.set(type, count + 1);
    return count < top;
  });
}

/** Whether a text holds the words of another, whole and in order, whatever the case and the signs between. */
export function hasWords(text: string, words: string): boolean {
  const fold = (value: string) =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return fold(text).includes(fold(words));
}
