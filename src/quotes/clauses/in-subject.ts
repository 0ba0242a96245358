import type { Item } from './item.ts';

/** Whether a word may stand in a subject, but for its prepositions: "the", "two", "Hill", "’s", "sons". */
export function isInSubject({ word }: Item): boolean {
  return (
    word === 'noun' ||
    word === 'name' ||
    word === 'number' ||
    word === 'determiner' ||
    word === 'possessive'
  );
}
