import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

/** Makes places of what is called as people are, where the article names what lies beside and nobody of that name: "Victoria was hit, and Queensland too"; but not "Queen Victoria" or where a Victoria Hill is about. */
export function withNamesakes(
  names: readonly FoundName[],
  { namesakes }: Pick<MendingWords, 'namesakes'>,
): readonly FoundName[] {
  const mayBePlace = ({ sequence: { tokens }, first, last, type }: FoundName) =>
    type === PERSON &&
    first === last &&
    namesakes.has(wordAt(tokens, first).lower) &&
    !wordAt(tokens, first - 1).title;
  if (!names.some(mayBePlace)) return names;
  const ofPeople = new Set<string>();
  const named = new Set<string>();
  for (const { sequence, first, last, type } of names) {
    named.add(joinWords(sequence, first, last, 'lower'));
    if (type !== PERSON || first === last) continue;
    ofPeople.add(wordAt(sequence.tokens, first).lower).add(wordAt(sequence.tokens, last).lower);
  }
  const isMeant = (word: string) =>
    !ofPeople.has(word) && [...(namesakes.get(word) ?? [])].some((beside) => named.has(beside));
  return mendEach(names, (name) =>
    mayBePlace(name) && isMeant(wordAt(name.sequence.tokens, name.first).lower)
      ? sureOver(name, name.first, name.last, LOC)
      : name,
  );
}
