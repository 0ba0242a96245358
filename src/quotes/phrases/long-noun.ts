import { type Item, itemAt } from '../clauses/item.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';
import { joinedNoun } from './joined-noun.ts';
import { isYears } from './time-words.ts';
import { writtenApart } from './written-apart.ts';

/** The noun that several words make, "aged 43" of "the 43-year-old", "head of state", "mother-of-two" of "the mother of four", or a part of one, "ex-mayor". */
export function longNoun(
  items: readonly Item[],
  at: number,
  { roles, kinds }: QuoteLexicon,
): string | null {
  const { lower, entry } = items[at] as Item;
  const joined = joinedNoun(items, at);
  if (joined && roles.has(joined)) return joined;
  if (lower.startsWith('ex-')) return lower.slice(3);
  const asOne = writtenApart(items, at, kinds);
  if (asOne) return asOne;
  if (lower === 'old' && isYears(itemAt(items, at - 2)))
    return `aged ${ageOf(itemAt(items, at - 4)) ?? ''}`;
  if (isYears(itemAt(items, at + 2)) && itemAt(items, at + 4)?.lower === 'old') {
    const age = ageOf(items[at]);
    if (age !== null) return `aged ${age}`;
  }
  const third = itemAt(items, at + 2);
  // "the mother-of-two"
  if (entry.isIn(LIST.parent) && third?.lower === 'of' && itemAt(items, at + 1)?.text === '-')
    return `${lower}-of-two`;
  // "the mother of four"
  if (entry.isIn(LIST.parent) && itemAt(items, at + 1)?.lower === 'of' && isNumber(third))
    return `${lower}-of-two`;
  if (
    lower === 'head' &&
    itemAt(items, at + 1)?.lower === 'of' &&
    /^(?:state|government)$/.test(third?.lower ?? '')
  )
    return `head of ${third?.lower}`;
  return null;
}

function isNumber(item: Item | undefined): boolean {
  if (!item) return false;
  return /^(?:\d+|one)$/.test(item.lower) || item.entry.isIn(LIST.number);
}

const AGES: readonly string[] = 'two three four five six seven eight nine ten'.split(' ');

/** An age in digits, "8" of "8" and "eight"; null for other words. */
export function ageOf(item: Item | undefined): string | null {
  if (item?.form === 'digit') return item.lower;
  const at = item ? AGES.indexOf(item.lower) : -1;
  return at < 0 ? null : String(at + 2);
}
