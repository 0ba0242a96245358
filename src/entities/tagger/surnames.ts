import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import { wordAt } from './sequences.ts';

/** The last words of people's longer names, lower-cased, each with the place among `names` of the first that ends with it. */
export function surnamesIn(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (let at = 0; at < names.length; at++) {
    const { sequence, first, last, type } = names[at] as FoundName;
    if (type !== PERSON || first === last) continue;
    const surname = wordAt(sequence.tokens, last).lower;
    if (!surnames.has(surname)) surnames.set(surname, at);
  }
  return surnames;
}
