import { type Item, itemAt } from './item.ts';

const MOST = 4;

/** "labour" and "trade" in "the minister of labour and trade": what follows an office, lower case. */
export function ofWords(items: readonly Item[], noun: number): string[] {
  const words: string[] = [];
  const link = itemAt(items, noun + 1)?.lower;
  if (link !== 'of' && link !== 'for') return words;
  for (let at = noun + 2; at < items.length && words.length < MOST; at++) {
    const { word, lower } = items[at] as Item;
    if (word === 'noun' || word === 'name') words.push(lower);
    else if (word !== 'determiner' && lower !== 'and' && lower !== '&') break;
  }
  return words;
}
