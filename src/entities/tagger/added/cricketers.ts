import { LOWER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { PERSON } from '../labels.ts';
import { COUNTRY, LARGE_CITY } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type CricketWords = Pick<MendingWords, 'dismissed' | 'bowled'>;

const DETERMINERS: ReadonlySet<string> = new Set(['an', 'one', 'the', 'two', 'three']);

/** "caught", "over": what stands before one of them. */
export function isOfCricket({ text }: Word, { dismissed, bowled }: CricketWords): boolean {
  return dismissed.has(text) || bowled.has(text);
}

/** Adds cricketers of whom only the last name stands: "caught by Carey off Cummins", "an over from Bumrah". */
export function addCricketers(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: CricketWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  const add = (sequence: Sequence, first: number) => {
    const last = endOfCapitals(sequence.tokens, first);
    const { listBits } = wordAt(sequence.tokens, first);
    if (last < first || last > first + 1 || (listBits & (COUNTRY | LARGE_CITY)) !== 0) return;
    const player = toldName(sequence, first, last, PERSON);
    if (!names.some((other) => reachesBeyond(other, player))) added.push(player);
  };
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at + 1 < tokens.length; at++) {
      const { text } = (tokens[at] as TaggedToken).word;
      if (text !== 'off' && text !== 'from') continue;
      if (!wordAt(tokens, at + 1).capital) continue;
      // "a catch off Cummins", "an over from Bumrah"
      const isBowler = words.bowled.has(wordAt(tokens, at - 1).text);
      // "left over from New Year"
      if (isBowler && (text === 'off' || DETERMINERS.has(wordAt(tokens, at - 2).text)))
        add(sequence, at + 1);
      const catcher = text === 'off' ? startOfCatcher(tokens, at - 1, words) : -1;
      if (catcher < 0) continue;
      add(sequence, catcher);
      add(sequence, at + 1);
    }
  }
  return insertNames(names, added);
}

/** The first word of who caught, before "off": "caught by |Carey| off"; -1 where nobody did. */
function startOfCatcher(
  tokens: readonly TaggedToken[],
  last: number,
  { dismissed }: CricketWords,
): number {
  const first = wordAt(tokens, last - 1).capital ? last - 1 : last;
  const { text, casing } = wordAt(tokens, first - 2);
  const isCaught =
    wordAt(tokens, first - 1).text === 'by' && casing === LOWER && dismissed.has(text);
  return isCaught && wordAt(tokens, first).capital ? first : -1;
}
