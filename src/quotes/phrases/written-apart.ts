import { type Item, itemAt } from '../clauses/item.ts';
import type { KindLexicon } from '../words/kinds.ts';

/** "coastguard" at the last word of "coast guard"; null when the item and the one before are no such noun. */
export function writtenApart(
  items: readonly Item[],
  at: number,
  { writtenApart: asOne }: KindLexicon,
): string | null {
  const before = itemAt(items, at - 1);
  const noun = itemAt(items, at);
  return (before && noun && asOne.get(`${before.lower} ${noun.lower}`)) ?? null;
}
