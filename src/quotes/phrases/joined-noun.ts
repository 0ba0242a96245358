import { type Item, itemAt } from '../clauses/item.ts';

/** "front-runner" at its last word, whose pieces stand apart as items, and "director general"; null when no hyphen joins it to the word before. */
export function joinedNoun(items: readonly Item[], at: number): string | null {
  const noun = itemAt(items, at);
  const hyphen = itemAt(items, at - 1);
  if (noun?.lower === 'general' && hyphen && GENERAL.has(hyphen.lower))
    return `${hyphen.lower}-general`;
  const before = itemAt(items, at - 2);
  if (!noun || !hyphen || !before || before.end !== hyphen.start || hyphen.end !== noun.start)
    return null;
  return hyphen.text === '-' ? `${before.lower}-${noun.lower}` : null;
}

/** Before "general" in offices that are no generals. */
const GENERAL: ReadonlySet<string> = new Set(['director', 'secretary']);
