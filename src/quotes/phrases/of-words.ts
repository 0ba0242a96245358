import { type Item, itemAt } from '../clauses/item.ts';

const MOST = 4;

/** Adds "labour" and "trade" in "the minister of labour and trade", "vermont" in "the senator from Vermont" to words: what follows an office, lower case. */
export function addOfWords(words: string[], items: readonly Item[], noun: number): string[] {
  const link = itemAt(items, noun + 1)?.lower;
  if (link !== 'of' && link !== 'for' && link !== 'from') return words;
  const most = words.length + MOST;
  for (let at = noun + 2; at < items.length && words.length < most; at++) {
    const { word, lower } = items[at] as Item;
    if (word === 'noun' || word === 'name') words.push(lower);
    else if (word !== 'determiner' && word !== 'number' && lower !== 'and' && lower !== '&') break;
  }
  return words;
}
