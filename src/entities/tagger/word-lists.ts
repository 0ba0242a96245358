import type { NameType } from '../../types.ts';
import { NAME_TYPES } from './labels.ts';

/** Where the words are that tell what a name is or belongs to it; the file explains each of its lists. */
export const WORD_LISTS = 'lexicons/entities/type-cues.json';

/** Words by the type of name that they tell. */
export type ByType = Readonly<Partial<Record<NameType, readonly string[]>>>;

/** A set of the words of each of these lists. */
export function setsOf<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
  wanted: readonly List[],
): Record<List, ReadonlySet<string>> {
  const sets = wanted.map((list) => [list, new Set(lists[list])]);
  return Object.fromEntries(sets) as Record<List, ReadonlySet<string>>;
}

/** The index of the type that each word tells. */
export function typesOf(byType: ByType): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  for (const [type, words] of Object.entries(byType))
    for (const word of words) types.set(word, NAME_TYPES.indexOf(type as NameType));
  return types;
}
