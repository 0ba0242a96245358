import { PERSON } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

/** Reads Koreans whose family name looks like another word, "An Se-young", "No Jae-won"; but not "An Oxford-based firm", "No In-car". */
export function createKoreanReader({
  koreanSyllables,
}: Pick<MendingWords, 'koreanSyllables'>): SpelledReader {
  return ({ tokens }, first) => {
    if (wordAt(tokens, first + 2).text !== '-') return null;
    const one = wordAt(tokens, first + 1);
    if (!one.capital || !koreanSyllables.has(one.lower)) return null;
    if (!koreanSyllables.has(wordAt(tokens, first + 3).text)) return null;
    return { first, last: first + 3, type: PERSON, yields: 'none' };
  };
}
