import { EDGE, PUNCTUATION } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { insertNames } from './insert-names.ts';
import { LOC, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

/** How American papers shorten the party of a politician: Democratic, Republican, independent, Libertarian. */
const PARTIES: ReadonlySet<string> = new Set(['D', 'R', 'I', 'L']);

/** Adds the places that American politicians sit for, behind the letter of their party: "Pell, D-Ellington," and "(R-Cape Girardeau)". */
export function addSeats(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: Pick<MendingWords, 'wards'>,
): readonly FoundName[] {
  const seats: FoundName[] = [];
  for (const sequence of sequences) findSeats(sequence, words, seats);
  return insertNames(names, seats, sequences);
}

/** Appends the seats in a sentence. */
function findSeats(
  sequence: Sequence,
  { wards }: Pick<MendingWords, 'wards'>,
  seats: FoundName[],
): void {
  const { tokens } = sequence;
  for (let at = 3; at < tokens.length; at++) {
    const { word, run } = tokens[at] as TaggedToken;
    if (!word.capital || !run || !isSeat(tokens, at) || wards.has(word.lower)) continue;
    const last = endOfSeat(tokens, run.last);
    const { casing } = wordAt(tokens, last + 1);
    if (casing !== PUNCTUATION && casing !== EDGE) continue;
    seats.push({ sequence, first: at, last, type: LOC, probabilities: surelyOf(LOC), told: null });
  }
}

/** Whether a party stands before the token at `first`. */
export function isSeat(tokens: readonly TaggedToken[], first: number): boolean {
  if (wordAt(tokens, first - 1).text !== '-' || !PARTIES.has(wordAt(tokens, first - 2).text))
    return false;
  const { text } = wordAt(tokens, first - 3);
  return text === ',' || text === '(';
}

/** The last token, with the full stop of what is shortened: "D-Calif., said", "(R-Tenn.)". */
function endOfSeat(tokens: readonly TaggedToken[], last: number): number {
  const { text } = wordAt(tokens, last + 2);
  return wordAt(tokens, last + 1).text === '.' && (text === ',' || text === ')') ? last + 1 : last;
}
