import { type Item, itemAt } from './item.ts';

/** "front-runner" at its last word, whose pieces stand apart as items; null when no hyphen joins it to the word before. */
export function joinedNoun(items: readonly Item[], at: number): string | null {
  const hyphen = itemAt(items, at - 1);
  const before = itemAt(items, at - 2);
  if (hyphen?.text !== '-' || before?.end !== hyphen.start) return null;
  return hyphen.end === itemAt(items, at)?.start
    ? `${before.lower}-${(items[at] as Item).lower}`
    : null;
}
