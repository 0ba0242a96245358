import { type Item, itemAt } from './item.ts';
import { joinedNoun } from './joined-noun.ts';
import type { QuoteLexicon } from './lexicon.ts';

const PARENT: ReadonlySet<string> = new Set(['mother', 'father', 'mum', 'dad']);
const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The noun that several words make, "aged 43" of "the 43-year-old", "head of state", "mother-of-two" of "the mother of four", or a part of one, "ex-mayor". */
export function longNoun(
  items: readonly Item[],
  at: number,
  { roles }: QuoteLexicon,
): string | null {
  const { lower, form } = items[at] as Item;
  const joined = joinedNoun(items, at);
  if (joined && roles.has(joined)) return joined;
  if (lower.startsWith('ex-')) return lower.slice(3);
  if (lower === 'guard' && itemAt(items, at - 1)?.lower === 'coast') return 'coastguard';
  const years = (from: number) => /^years?$/.test(itemAt(items, from)?.lower ?? '');
  if (lower === 'old' && years(at - 2)) return `aged ${itemAt(items, at - 4)?.lower ?? ''}`;
  if (form === 'digit' && years(at + 2) && itemAt(items, at + 4)?.lower === 'old')
    return `aged ${lower}`;
  const third = itemAt(items, at + 2)?.lower ?? '';
  // "the mother of four"
  if (PARENT.has(lower) && itemAt(items, at + 1)?.lower === 'of' && NUMBER.test(third))
    return `${lower}-of-two`;
  if (
    lower === 'head' &&
    itemAt(items, at + 1)?.lower === 'of' &&
    /^(?:state|government)$/.test(third)
  )
    return `head of ${third}`;
  return null;
}
