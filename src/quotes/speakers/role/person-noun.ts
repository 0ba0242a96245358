import type { KindLexicon } from '../../words/kinds.ts';

/** Nouns of a person's trade that no list need hold: economist, mountaineer, beautician, fireman. */
const TRADE = /(?:ist|eer|ician|arian|man|woman)$/;

/** A noun of persons that the list of roles does not hold: "aged 43", "mountaineer". */
export function isPersonNoun(noun: string, kinds: KindLexicon): boolean {
  return noun.startsWith('aged ') || kinds.anyPerson.has(noun) || TRADE.test(noun);
}

/** The age that words before a noun tell, "51" of "the 51-year-old miner"; null when they tell none. */
export function ageIn(modifiers: readonly string[]): string | null {
  for (let at = 0; at + 1 < modifiers.length; at++) {
    const unit = modifiers[at] === '-' ? at + 1 : at;
    if (unit > 0 && /^years?$/.test(modifiers[unit] ?? '') && modifiers.includes('old', unit))
      return modifiers[at - 1] ?? null;
  }
  return null;
}

/** How well somebody of an age suits "old" or "young", from 0 to 1; null when the words tell no age, or nobody's is known. */
export function fitsAge(age: number | null, modifiers: readonly string[]): number | null {
  if (age === null) return null;
  if (modifiers.includes('old') || modifiers.includes('elderly')) return age >= OLD ? 1 : 0;
  return modifiers.includes('young') ? (age <= NO_LONGER_YOUNG ? 1 : 0) : null;
}

/** In years. */
const OLD = 60;
const NO_LONGER_YOUNG = 35;
