import type { FoundName } from './find-names.ts';
import { insertNames } from './insert-names.ts';
import { PERSON, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

/** Adds Koreans whose family name looks like an article: "An Se-young", but not "An Oxford-based firm". */
export function addKoreans(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { koreanSyllables }: Pick<MendingWords, 'koreanSyllables'>,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let first = 0; first + 3 < tokens.length; first++) {
      const { word } = tokens[first] as TaggedToken;
      if (word.text !== 'An' || wordAt(tokens, first + 2).text !== '-') continue;
      const one = wordAt(tokens, first + 1);
      if (!one.capital || !koreanSyllables.has(one.lower)) continue;
      if (!koreanSyllables.has(wordAt(tokens, first + 3).text)) continue;
      const probabilities = surelyOf(PERSON);
      const name = { sequence, first, last: first + 3, type: PERSON, probabilities, told: PERSON };
      added.push(name);
    }
  }
  return insertNames(names, added, sequences);
}
