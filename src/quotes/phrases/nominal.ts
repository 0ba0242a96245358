import type { Item } from '../clauses/item.ts';

const JOINERS: ReadonlySet<string> = new Set(['.', '-', '–', '/', '&', "'", '’']);

/** Whether a word can stand in a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { word } = item;
  return word === 'noun' || word === 'name' || word === 'number' || word === 'determiner';
}

/** Whether a word can be the core of a noun phrase, as "(D-N.Y.)" ends one. */
export function isNominalCore({ word, text }: Item): boolean {
  return word === 'noun' || word === 'name' || word === 'number' || text === ')';
}

/** Whether an item may stand inside a name, where no blank parts it from the word before: "St.", "Jean-Luc", "AT&T". */
export function joinsName({ form, text }: Item): boolean {
  return form === 'mark' && JOINERS.has(text);
}
