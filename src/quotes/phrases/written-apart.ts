import { type Item, itemAt } from '../clauses/item.ts';
import type { KindLexicon } from '../words/kinds.ts';

/** "coastguard" at the last word of "coast guard"; null when the item and the one before are no such noun. */
export function writtenApart(
  items: readonly Item[],
  at: number,
  { writtenApart: nouns }: KindLexicon,
): string | null {
  const noun = itemAt(items, at)?.lower;
  for (const { before, last, asOne } of nouns)
    if (noun === last && itemAt(items, at - 1)?.lower === before) return asOne;
  return null;
}
