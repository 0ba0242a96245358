import type { KindLexicon } from '../words/kinds.ts';

/** A role in one word with a hyphen, "vice-president": its noun, and the word before it that makes another role of it. */
export interface PrefixedRole {
  readonly noun: string;
  readonly prefix: string;
}

/** Reads "vice-president" as the president's vice, "ex-mayor" as one who was mayor; null for other words. */
export function prefixedRole(word: string, { other }: KindLexicon): PrefixedRole | null {
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const prefix = word.slice(0, hyphen);
  return other.has(prefix) ? { noun: word.slice(hyphen + 1), prefix } : null;
}
