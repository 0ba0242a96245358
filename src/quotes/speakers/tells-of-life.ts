import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';

/** So many words may stand between the commas of an apposition: ", a retired miner from Ames,". */
const LONGEST_ASIDE = 8;

/** The verb of a noun that ends before `behind`, past an apposition: "His brother, a miner, died". */
export function verbBehind(items: readonly Item[], behind: number): number {
  if (itemAt(items, behind)?.text !== ',') return behind;
  for (let at = behind + 1; at <= behind + LONGEST_ASIDE; at++)
    if (itemAt(items, at)?.text === ',') return at + 1;
  return behind;
}

/** "was a nurse", "has asthma", "died young", "ran a bakery": a verb that tells of somebody's life, not of what he or she does now, "wept", "was less sure". */
export function tellsOfLife(items: readonly Item[], verb: number): boolean {
  const { word, entry } = itemAt(items, verb) ?? {};
  if (word !== 'auxiliary') return entry?.isIn(LIST.lives) === true;
  let at = verb + 1;
  while (itemAt(items, at)?.word === 'auxiliary' || itemAt(items, at)?.word === 'adverb') at++;
  const next = itemAt(items, at);
  if (next?.word === 'determiner' || next?.entry.isIn(LIST.lives)) return true;
  return next?.word === 'noun' && HAS.test(itemAt(items, verb)?.lower ?? '');
}

const HAS = /^ha[sd]$/;

/** "was", "sang", "had waited": no verb of one that does something now, "sits", "is", "has gone". */
export function isPast(item: Item | undefined): boolean {
  if (item?.word === 'auxiliary') return !PRESENT.has(item.lower);
  return item?.word === 'verb' && !item.entry.endsInS;
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'has', 'does', "'s", '’s', 'will', 'can']);
