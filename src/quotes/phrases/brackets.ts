import type { Item } from '../clauses/item.ts';

/** Items that brackets hold at most. */
const LONGEST = 12;

/** Where the bracket opens that closes at an item; -1 where none does near by. */
export function openBracket(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < LONGEST; at--) {
    if ((items[at] as Item).text === '(') return at;
    if ((items[at] as Item).text === ')') return -1;
  }
  return -1;
}

/** Where the bracket closes that opens at an item; -1 where none does near by. */
export function closeBracket(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < items.length && at - open < LONGEST; at++)
    if ((items[at] as Item).text === ')') return at;
  return -1;
}
