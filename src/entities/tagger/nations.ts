import type { FoundName } from './find-names.ts';
import { insertNames } from './insert-names.ts';
import { LOC, PERSON, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

type NationWords = Pick<MendingWords, 'nations' | 'officials'>;

/** Adds where sportspeople are from, whose letters the model takes for a club or nothing: "Tom Hill (GBR) 44.2", "Juan Hill (Spa)", "Referee: T Hill (Surrey)". */
export function addNations(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { nations, officials }: NationWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const { sequence, last, type } of names) {
    const { tokens } = sequence;
    if (type !== PERSON || wordAt(tokens, last + 1).text !== '(') continue;
    const first = last + 2;
    const isOfficial = officials.has(wordAt(tokens, 0).lower);
    if (!isOfficial && !nations.has(wordAt(tokens, first).text)) continue;
    const end = isOfficial ? endOfCapitals(tokens, first) : first;
    if (end < first || !wordAt(tokens, end + 1).text.startsWith(')')) continue;
    added.push({ sequence, first, last: end, type: LOC, probabilities: surelyOf(LOC), told: LOC });
  }
  return insertNames(names, added, sequences);
}

/** The last of the words with a capital from `first` on: "West Riding". */
function endOfCapitals(tokens: readonly TaggedToken[], first: number): number {
  let at = first;
  while (wordAt(tokens, at).capital) at++;
  return at - 1;
}
