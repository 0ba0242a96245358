import type { FoundName } from './find-names.ts';
import { insertNames } from './insert-names.ts';
import { LOC, PERSON, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, wordAt } from './sequences.ts';

type NationWords = Pick<MendingWords, 'nations'>;

/** Adds the nations of sportspeople, whose letters the model takes for a club or nothing: "Tom Hill (GBR) 44.2", "Juan Hill (Spa)". */
export function addNations(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { nations }: NationWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const { sequence, last, type } of names) {
    const { tokens } = sequence;
    if (type !== PERSON || wordAt(tokens, last + 1).text !== '(') continue;
    if (!nations.has(wordAt(tokens, last + 2).text) || wordAt(tokens, last + 3).text !== ')')
      continue;
    const at = last + 2;
    added.push({
      sequence,
      first: at,
      last: at,
      type: LOC,
      probabilities: surelyOf(LOC),
      told: LOC,
    });
  }
  return insertNames(names, added, sequences);
}
