import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps, reachesBeyond } from '../insert-names.ts';
import { MISC } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type CourtWords = Pick<MendingWords, 'beforeCases' | 'courtWords'>;

const VERSUS: ReadonlySet<string> = new Set(['v', 'v.', 'vs', 'vs.']);
/** Words of one party. */
const LONGEST = 5;

/** "v", without which a sentence has no case. */
export function isVersus({ text }: Word): boolean {
  return VERSUS.has(text);
}

/** Adds cases before a court, of which the model takes the parties for names or the whole for a body: "In Hill v Pack, the court held"; but not "Leeds v Hull". */
export function addCases(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: CourtWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at + 1 < tokens.length; at++) {
      if (!isVersus((tokens[at] as TaggedToken).word)) continue;
      const second = wordAt(tokens, at + 1).text === '.' ? at + 2 : at + 1;
      const last = endOfCapitals(tokens, second);
      const first = startOfParty(tokens, at - 1, words);
      if (last < second || first < 0 || !isInCourt(tokens, words)) continue;
      const versus = toldName(sequence, at, at, MISC);
      const end = names.find((name) => name.sequence === sequence && name.first === second)?.last;
      const found = toldName(sequence, first, Math.max(last, end ?? last), MISC);
      // What the model has as one, or as a part of more, it knows better, but for the type.
      const whole = names.find((other) => overlaps(other, versus));
      const isPart = (other: FoundName) => reachesBeyond(other, found) && other.first < first;
      if (whole) added.push(toldName(sequence, whole.first, whole.last, MISC));
      else if (!names.some(isPart)) added.push(found);
    }
  }
  return insertNames(names, added);
}

/** The first of the capitals that end at `last`, behind a word that cases stand behind; -1 where there is none. */
function startOfParty(
  tokens: readonly TaggedToken[],
  last: number,
  { beforeCases }: CourtWords,
): number {
  let first = last;
  while (first > last - LONGEST && wordAt(tokens, first - 1).capital) {
    if (beforeCases.has(wordAt(tokens, first - 1).lower)) break;
    first--;
  }
  const isParty = wordAt(tokens, first).capital;
  return isParty && beforeCases.has(wordAt(tokens, first - 1).lower) ? first : -1;
}

/** Whether the sentence is about a court. */
function isInCourt(tokens: readonly TaggedToken[], { courtWords }: CourtWords): boolean {
  return tokens.some(({ word }) => courtWords.has(word.lower));
}
