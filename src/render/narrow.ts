import type { Analysis, Entity, Quote } from '../types.ts';
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
): Analysis {
  const speakers = speaker === null ? null : speakerIds(analysis.entities, speaker);
  const entities = analysis.entities.filter(
    ({ count, type }) => count >= filter.minCount && (!filter.types || filter.types.includes(type)),
  );
  return {
    ...analysis,
    entities: takeTop(sort === null ? entities : sortEntities(entities, sort), top),
    quotes: analysis.quotes.filter(
      (quote) =>
        (kind === null || quote.kind === kind) &&
        (speakers === null || isSaidBy(quote, speakers, speaker as string)),
    ),
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

/** The ids of all entities that bear the name, in whole words. */
function speakerIds(entities: readonly Entity[], name: string): ReadonlySet<string> {
  return new Set(
    entities
      .filter((entity) => [entity.name, ...entity.aliases].some((form) => hasWords(form, name)))
      .map(({ id }) => id),
  );
}

function isSaidBy({ speaker }: Quote, ids: ReadonlySet<string>, name: string): boolean {
  if (!speaker) return false;
  if (speaker.entity !== null && ids.has(speaker.entity)) return true;
  return speaker.text !== null && hasWords(speaker.text, name);
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
