import type { FoundName } from '../find-names.ts';
import { insertNames } from '../insert-names.ts';
import { LOC, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';

type NationWords = Pick<MendingWords, 'nations' | 'officials'>;

/** Adds where sportspeople are from, whose letters the model takes for a club or nothing: "Tom Hill (GBR) 44.2", "Juan Hill (Spa)", "Referee: T Hill (Surrey)". */
export function addNations(
  names: readonly FoundName[],
  { nations, officials }: NationWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const { sequence, last, type } of names) {
    const { tokens } = sequence;
    if (type !== PERSON || wordAt(tokens, last + 1).text !== '(') continue;
    const first = last + 2;
    const isOfficial = officials.has(wordAt(tokens, 0).lower);
    if (!isOfficial && !nations.has(wordAt(tokens, first).text)) continue;
    // "West Riding"
    const end = isOfficial ? endOfCapitals(tokens, first) : first;
    if (end < first || !wordAt(tokens, end + 1).text.startsWith(')')) continue;
    added.push(toldName(sequence, first, end, LOC));
  }
  return insertNames(names, added);
}
