import { type Item, itemAt } from '../clauses/item.ts';
import type { MentionIndex } from '../mentions/mention-index.ts';

/** So many words of titles may stand before a name in apposition. */
const MOST_TITLES = 4;

/** "The envoy, Sir Tom Poe, said": the name follows at once. */
export function isNamedNext(
  items: readonly Item[],
  comma: number,
  mentions: MentionIndex,
): boolean {
  if (itemAt(items, comma)?.text !== ',') return false;
  for (let at = comma + 1; at <= comma + MOST_TITLES; at++) {
    const item = itemAt(items, at);
    if (item?.word !== 'name' && item?.word !== 'noun') return false;
    if (mentions.from(item.start)) return true;
  }
  return false;
}
