import { EDGE, PUNCTUATION, TITLE_CASE, UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { LOC, ORG } from '../labels.ts';
import { COUNTRY, kindOfHint } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';
import { UNKNOWN_HINT, type Word } from '../word.ts';

type SeatWords = Pick<
  MendingWords,
  | 'wards'
  | 'seatParts'
  | 'members'
  | 'wardMembers'
  | 'polls'
  | 'pollEnds'
  | 'shortParties'
  | 'partyLetters'
>;

/** Whether a word may stand beside a seat or a party: "MP", the letter of a party, a bracket. */
export function isBesideSeat(
  { text }: Word,
  { members, wardMembers, polls, pollEnds, partyLetters }: SeatWords,
): boolean {
  return (
    text === '(' ||
    members.has(text) ||
    wardMembers.has(text) ||
    polls.has(text) ||
    partyLetters.has(text) ||
    pollEnds.has(text)
  );
}

/** Adds the places that politicians sit for: American ones behind the letter of their party, "Pell, D-Ellington," and "(R-Cape Girardeau)", and others beside "MP" and the like, "Mathira MP", "the MP for Mathira", "the Mathira by-election". */
export function addSeats(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: SeatWords,
): readonly FoundName[] {
  const seats: FoundName[] = [];
  for (const sequence of sequences) findSeats(sequence, words, seats);
  // "the Kensington and Chelsea MP"
  const isLonger = (seat: FoundName) =>
    names.some((name) => name.type === LOC && reachesBeyond(name, seat));
  return insertNames(
    names,
    seats.filter((seat) => !isLonger(seat)),
  );
}

/** Appends the seats in a sentence. */
function findSeats(sequence: Sequence, words: SeatWords, seats: FoundName[]): void {
  const { tokens } = sequence;
  for (let at = 1; at < tokens.length; at++) {
    const { word, run } = tokens[at] as TaggedToken;
    if (isBehindSeat(tokens, at, words)) {
      const constituency = findConstituency(sequence, at, words) ?? seatOf(sequence, at, words);
      if (constituency !== null) seats.push(constituency);
    }
    if (!word.capital || !run) continue;
    if (words.shortParties.has(word.text) && isInBracket(tokens, at))
      seats.push(sureName(sequence, at, at, ORG));
    if (isBracketedParty(tokens, at)) {
      const last = endOfBracket(tokens, at + 2);
      if (last > 0)
        seats.push(sureName(sequence, at, at, ORG), sureName(sequence, at + 2, last, LOC));
    }
    if (!isSeat(tokens, at, words) || words.wards.has(word.lower)) continue;
    const last = endOfSeat(tokens, run.last);
    const { casing } = wordAt(tokens, last + 1);
    if (casing !== PUNCTUATION && casing !== EDGE) continue;
    seats.push(sureName(sequence, at, last, LOC));
  }
}

/** Whether a constituency may stand before the token `at`: "MP", "by-election"; an MCA who is not named may be a party. */
function isBehindSeat(
  tokens: readonly TaggedToken[],
  at: number,
  { members, wardMembers, polls }: SeatWords,
): boolean {
  const { text } = wordAt(tokens, at);
  if (members.has(text) || polls.has(text)) return true;
  if (wordAt(tokens, at + 1).text === '-' && areGlued(tokens, at, at + 2))
    return polls.has(`${text}-${wordAt(tokens, at + 2).text}`);
  return wardMembers.has(text) && wordAt(tokens, at + 1).capital;
}

/** Whether a word is none that the model knows as anything but a place. */
function mayBeSeat({ topHint }: Word): boolean {
  return topHint === UNKNOWN_HINT || kindOfHint(topHint) === 1 + LOC;
}

/** "the MP for Mathira", behind the token `at`: a word that may be a place, with others behind it. */
function seatOf(sequence: Sequence, at: number, { polls }: SeatWords): FoundName | null {
  const { tokens } = sequence;
  if (wordAt(tokens, at + 1).text !== 'for' || polls.has(wordAt(tokens, at).text)) return null;
  const first = at + 2;
  const word = wordAt(tokens, first);
  if (word.casing !== TITLE_CASE || !mayBeSeat(word)) return null;
  let last = first;
  while (wordAt(tokens, last + 1).casing === TITLE_CASE) last++;
  return sureName(sequence, first, last, LOC);
}

/** "Mathira MP Rigathi Hill": the words before a member of parliament that the model does not know as anything, with the quarter of the sky. */
function findConstituency(
  sequence: Sequence,
  behind: number,
  { seatParts }: SeatWords,
): FoundName | null {
  const { tokens } = sequence;
  const last = behind - 1;
  let first = behind;
  for (; first > 0; first--) {
    const word = wordAt(tokens, first - 1);
    if (word.casing !== TITLE_CASE || !(mayBeSeat(word) || seatParts.has(word.lower))) break;
  }
  const opening = wordAt(tokens, first);
  if (first > last || !mayBeSeat(opening) || seatParts.has(opening.lower)) return null;
  // "But Mathira MP": a capital that says nothing.
  if (wordAt(tokens, first - 1).capital && !tokens[first - 1]?.first) return null;
  return sureName(sequence, first, last, LOC);
}

/** Whether the letter of an American party stands before the token at `first`. */
export function isSeat(
  tokens: readonly TaggedToken[],
  first: number,
  { partyLetters }: Pick<SeatWords, 'partyLetters'>,
): boolean {
  if (wordAt(tokens, first - 1).text !== '-') return false;
  if (!partyLetters.has(wordAt(tokens, first - 2).text)) return false;
  const { text } = wordAt(tokens, first - 3);
  return text === ',' || text === '(';
}

/** The last token, with the full stop of what is shortened: "D-Calif., said", "(R-Tenn.)". */
function endOfSeat(tokens: readonly TaggedToken[], last: number): number {
  const { text } = wordAt(tokens, last + 2);
  return wordAt(tokens, last + 1).text === '.' && (text === ',' || text === ')') ? last + 1 : last;
}

/** Whether a party alone or with a seat behind a comma follows a person in brackets, as British papers write it: "Ann Hill (Lab)", "Ann Hill (Con, Carrow West)". */
function isInBracket(tokens: readonly TaggedToken[], at: number): boolean {
  const { text } = wordAt(tokens, at + 1);
  if (wordAt(tokens, at - 1).text !== '(' || (text !== ')' && text !== ',')) return false;
  return wordAt(tokens, at - 2).casing === TITLE_CASE;
}

/** Whether a party in capitals with a seat behind follows a person in brackets, as Nigerian papers write it: "Ann Hill (APC-Borno)". */
function isBracketedParty(tokens: readonly TaggedToken[], at: number): boolean {
  if (wordAt(tokens, at - 1).text !== '(' || wordAt(tokens, at + 1).text !== '-') return false;
  const { casing, text } = wordAt(tokens, at);
  // "the talks (EU-China)"
  if (wordAt(tokens, at + 2).listBits & COUNTRY) return false;
  return casing === UPPER && text.length > 1 && wordAt(tokens, at - 2).casing === TITLE_CASE;
}

/** The last token before the bracket closes, with nothing but capitals before it; 0 where there is none. */
function endOfBracket(tokens: readonly TaggedToken[], first: number): number {
  let last = first;
  while (wordAt(tokens, last).casing === TITLE_CASE) last++;
  return last > first && wordAt(tokens, last).text === ')' ? last - 1 : 0;
}
