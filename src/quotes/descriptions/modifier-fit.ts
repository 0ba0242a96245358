import type { Entity } from '../../types.ts';
import type { KindLexicon } from '../words/kinds.ts';

/** How much better a description fits that shares a word before the noun: "the finance minister". */
export const SAME_MODIFIER = 3;
/** The same for a word that is one of the name's own. */
export const IN_NAME = 3;
/** How much worse a description fits that says something else before the noun: "the Democratic nominee". */
const OTHER_MODIFIER = 0.5;
/** How much worse when only one of the two is the deputy, or the former one. */
const OTHER_ROLE = 0.35;

/** The prime minister is no minister of anything else. */
export const PRIME = 'prime';
const CHIEF = 'chief';

/** "the finance minister" was called so, or "minister" alone, or "minister of trade"; the deputy minister is another. */
export function modifierFit(
  asked: readonly string[],
  told: readonly string[],
  { other, under, portfolios, parties }: KindLexicon,
): number {
  if (asked.length === 0 && told.length === 0) return 1;
  if (differ(asked, told, parties) || differ(asked, told, portfolios)) return 0;
  // "the prime minister" is none who was called "the courts minister".
  if (asked.includes(PRIME) && told.length > 0 && !told.includes(PRIME)) return 0;
  // "the chief executive" is no other executive.
  if (asked.includes(CHIEF) && told.length > 0 && !told.includes(CHIEF)) return 0;
  if (asked.some((word) => other.has(word)) !== told.some((word) => other.has(word)))
    return asked.some((word) => under.has(word)) ? 0 : OTHER_ROLE;
  if (asked.some((word) => told.includes(word))) return SAME_MODIFIER;
  return asked.length === 0 || told.length === 0 ? 1 : OTHER_MODIFIER;
}

/** So many letters a word must share with one of a name: "Singaporean", "Singapore". */
const SHARED = 5;

/** "the Singaporean airline", "the Ghanaian bank": Singapore Airlines, Bank of Ghana. */
export function isInName(asked: readonly string[], { type, name }: Entity): boolean {
  if (type === 'PERSON' || asked.length === 0) return false;
  const words = name.toLowerCase().split(' ');
  return asked.some(
    (word) =>
      word.length >= SHARED && words.some((other) => other.startsWith(word.slice(0, SHARED))),
  );
}

/** Whether two descriptions name each one of some words, and not the same one. */
function differ(
  asked: readonly string[],
  told: readonly string[],
  words: ReadonlySet<string>,
): boolean {
  const one = asked.find((word) => words.has(word));
  return one !== undefined && told.some((word) => words.has(word)) && !told.includes(one);
}
