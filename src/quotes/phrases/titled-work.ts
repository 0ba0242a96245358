import { type Item, itemAt } from '../clauses/item.ts';

/**
 * The noun or name before a work whose title in marks ends a phrase: "the biography, “Long Road,”", "author of “Long Road,”",
 * "the bestseller “Long Road”"; -1 where no such work stands at `at`. Not "spoke of “hope,”", "seen on “Today”".
 */
export function beforeWork(items: readonly Item[], at: number): number {
  const work = itemAt(items, at);
  if (!work?.titled) return -1;
  const left = itemAt(items, at - 1);
  // "“Long Road” and “Salt”"
  if (left?.lower === 'and' && itemAt(items, at - 2)?.titled) return beforeWork(items, at - 2);
  if (left?.lower === 'of') return isNoun(itemAt(items, at - 2)) ? at - 2 : -1;
  if (left?.text === ',') return isWork(itemAt(items, at - 2)) ? at - 2 : -1;
  return isWork(left) ? at - 1 : -1;
}

/** "book", "film" */
function isWork(item: Item | undefined): boolean {
  return item?.word === 'noun' && (item.entry.beforeTitle || item.entry.document);
}

function isNoun(item: Item | undefined): boolean {
  return item?.word === 'noun';
}
