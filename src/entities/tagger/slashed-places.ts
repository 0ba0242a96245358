import type { FoundName } from './find-names.ts';
import { insertNames, overlaps } from './insert-names.ts';
import { LOC, surelyOf } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { listedPlace } from './listed-place.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

/** Adds the places that stand behind a slash glued to another place, as datelines have them, and of which the model sees too little: "Leipzig/|Graz". */
export function addSlashedPlaces(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
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
      const name = { sequence, first, last: end, type: LOC, probabilities: surelyOf(LOC) };
      const found = { ...name, told: null };
      // "Leipzig/Graz Club", of which the model knows more.
      const isMore = (other: FoundName) =>
        overlaps(other, found) && (other.first < first || other.last > end);
      if (!names.some(isMore)) added.push(found);
      slash = end + 1;
    }
  }
  return insertNames(names, added, sequences);
}

/** Whether a slash stands at `at` without blanks. */
function isSlash(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, slash, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || slash?.word.text !== '/' || behind === undefined) return false;
  return before.end === slash.start && slash.end === behind.start;
}

/** The last token of the capitals from `first` on if they are a listed place; else the one before `first`. */
function endOfPlace(
  tokens: readonly TaggedToken[],
  first: number,
  lexicon: Pick<Lexicon, 'listedPhrase'>,
): number {
  let end = first;
  while (wordAt(tokens, end).capital) end++;
  return end > first && listedPlace(tokens, first, end - 1, lexicon) !== 0 ? end - 1 : first - 1;
}
