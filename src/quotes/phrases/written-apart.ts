import { type Item, itemAt } from '../clauses/item.ts';

/** Nouns of two words that are written as one too. */
const AS_ONE: ReadonlyMap<string, string> = new Map([['coast guard', 'coastguard']]);

/** "coastguard" at the last word of "coast guard"; null when the item and the one before are no such noun. */
export function writtenApart(items: readonly Item[], at: number): string | null {
  const before = itemAt(items, at - 1);
  const noun = itemAt(items, at);
  return (before && noun && AS_ONE.get(`${before.lower} ${noun.lower}`)) ?? null;
}
