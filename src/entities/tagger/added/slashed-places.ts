import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { LOC } from '../labels.ts';
import type { Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import { areGlued, endOfCapitals, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';

/** Adds the places that stand behind a slash glued to another place, as datelines have them, and of which the model sees too little: "Leipzig/|Graz". */
export function addSlashedPlaces(
  names: readonly FoundName[],
  lexicon: Pick<Lexicon, 'listedPhrase'>,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const { sequence, last, type } of names) {
    const { tokens } = sequence;
    if (type !== LOC || wordAt(tokens, last + 1).text !== '/') continue;
    for (let slash = last + 1; isSlash(tokens, slash); ) {
      const first = slash + 1;
      const end = endOfPlace(tokens, first, lexicon);
      if (end < first) break;
      const place = sureName(sequence, first, end, LOC);
      // "Leipzig/Graz Club", of which the model knows more.
      if (!names.some((other) => reachesBeyond(other, place))) added.push(place);
      slash = end + 1;
    }
  }
  return insertNames(names, added);
}

/** Whether a slash stands at `at` without blanks. */
function isSlash(tokens: readonly TaggedToken[], at: number): boolean {
  return wordAt(tokens, at).text === '/' && areGlued(tokens, at - 1, at + 1);
}

/** The last token of the capitals from `first` on if they are a listed place; else the one before `first`. */
function endOfPlace(
  tokens: readonly TaggedToken[],
  first: number,
  lexicon: Pick<Lexicon, 'listedPhrase'>,
): number {
  const end = endOfCapitals(tokens, first);
  return end >= first && listedPlace(tokens, first, end, lexicon) !== 0 ? end : first - 1;
}
