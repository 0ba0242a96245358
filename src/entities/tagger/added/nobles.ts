import { isPossessive } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type NobleWords = Pick<MendingWords, 'nobles'>;

/** "Duchess" */
export function isNobleTitle({ capital, lower }: Word, { nobles }: NobleWords): boolean {
  return capital && nobles.has(lower);
}

/** Adds people who are called by what they are of: "the Duchess of Sussex", but not "the Prince of Wales Hospital". */
export function addNobles(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: NobleWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let first = 0; first + 2 < tokens.length; first++) {
      const { word } = tokens[first] as TaggedToken;
      if (!isNobleTitle(word, words) || !isNoble(tokens, first)) continue;
      const noble = sureName(sequence, first, first + 2, PERSON);
      // "HMS Prince of Wales"
      if (!names.some((name) => reachesBeyond(name, noble))) added.push(noble);
    }
  }
  return insertNames(names, added);
}

/** Whether "of" and one word with a capital follow, and nothing that makes more of them: "the Duke of York Street", "the Duke of Edinburgh's Award". */
function isNoble(tokens: readonly TaggedToken[], first: number): boolean {
  if (wordAt(tokens, first + 1).text !== 'of' || !wordAt(tokens, first + 2).capital) return false;
  const behind = wordAt(tokens, first + 3);
  return !(behind.capital || (isPossessive(behind.text) && wordAt(tokens, first + 4).capital));
}
