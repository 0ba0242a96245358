import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import { isFiniteVerb } from './content-edges.ts';

/** Words beside prepositions that bring in an occasion. */
const AROUND: ReadonlySet<string> = new Set(['after', 'before', 'outside', 'inside', 'during']);

/** Whether what stands from an item to the end tells where, when or through what something was said: "in an email", "at a meeting on Monday", "after a visit to the site"; not "with room for ten", "in a crowded market". */
export function tellsOccasion(items: readonly Item[], from: number, end: number): boolean {
  const { word, lower } = items[from] as Item;
  if (lower === 'with' || (word !== 'preposition' && !AROUND.has(lower))) return false;
  let known = false;
  for (let at = from + 1; at <= end; at++) {
    const item = itemAt(items, at) as Item;
    if (isFiniteVerb(item) || item.word === 'relative' || item.word === 'quote') return false;
    const { entry } = item;
    if (entry.medium || entry.document || entry.isIn(LIST.occasion)) known = true;
  }
  return known;
}
