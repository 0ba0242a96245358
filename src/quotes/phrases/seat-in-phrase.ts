import { type Item, itemAt } from '../clauses/item.ts';

/** Longest name of a place, in items. */
const LONGEST_PLACE = 5;

/**
 * "the Palo Alto, California-based company", "the Leeds, England, maker": how many items further left than `first` the
 * phrase reaches over a seat with commas, down to the word behind its determiner; 0 when there is none.
 */
export function stepOverSeat(items: readonly Item[], first: number): number {
  const here = items[first] as Item;
  let comma = first - 1;
  if (here.word === 'noun' && !isBased(items, first)) {
    // The region stands between two commas.
    comma = beforePlace(items, comma - 1);
    if (comma === first - 2 || itemAt(items, comma)?.text !== ',') return 0;
  } else if (!isBased(items, first)) return 0;
  const opening = beforePlace(items, comma - 1);
  const determiner = itemAt(items, opening);
  return opening < comma - 1 && determiner?.word === 'determiner' ? first - opening - 1 : 0;
}

/** Whether "-based" stands behind the name that begins at `first`. */
function isBased(items: readonly Item[], first: number): boolean {
  for (let at = first; at < first + LONGEST_PLACE; at++) {
    const lower = itemAt(items, at)?.lower ?? '';
    if (lower === 'based' || lower.endsWith('-based')) return true;
    if (itemAt(items, at)?.word !== 'name' && !/^[-.–]$/.test(lower)) return false;
  }
  return false;
}

/** The item before the name of a place that ends at `last`. */
function beforePlace(items: readonly Item[], last: number): number {
  let at = last;
  while (at > last - LONGEST_PLACE && isPlacePart(itemAt(items, at))) at--;
  return at;
}

function isPlacePart(item: Item | undefined): boolean {
  return item !== undefined && (item.word === 'name' || item.text === '.');
}
