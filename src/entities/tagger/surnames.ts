import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';
import { wordAt } from './sequences.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');

/** The last words of people's longer names, lower-cased. */
export function surnamesIn(names: readonly FoundName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { sequence, first, last, type } of names)
    if (type === PERSON && first < last) surnames.add(wordAt(sequence.tokens, last).lower);
  return surnames;
}
