import { isPossessive, LOWER } from '../../casing.ts';
import { NORP } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../../sequences.ts';
import type { Spelled, SpelledReader } from './spelled.ts';

type PartyWords = Pick<
  MendingWords,
  'partyMatters' | 'partyRaces' | 'otherDemocrats' | 'americans'
>;

/**
 * Reads the American party in what it has, where the model thinks of democracy: "the Democratic presidential nominee",
 * and in an article about it in anything, "Democratic ideas"; but not "the Social Democratic candidate" or "Democratic
 * elections".
 */
export function createPartyMatterReader(words: PartyWords): SpelledReader {
  let asked: readonly Sequence[] | null = null;
  let isAmerican = false;
  const isAbout = (sequences: readonly Sequence[]) => {
    if (asked !== sequences) {
      asked = sequences;
      isAmerican = sequences.some(({ tokens }) =>
        tokens.some(({ word }) => words.americans.has(word.text)),
      );
    }
    return isAmerican;
  };
  return ({ tokens, style }, at, sequences): Spelled | null => {
    if (isOther(tokens, at, words)) return null;
    const isMeant =
      isMatter(tokens, at, words) ||
      (style === 0 &&
        !tokens[at]?.first &&
        wordAt(tokens, at + 1).casing === LOWER &&
        isAbout(sequences));
    return isMeant ? { first: at, last: at, type: NORP, yields: 'any' } : null;
  };
}

/** Words between the party and what it has, at most: "Democratic vice presidential primary candidate". */
const MOST_RACES = 3;

function isMatter(
  tokens: readonly TaggedToken[],
  at: number,
  { partyMatters, partyRaces }: PartyWords,
): boolean {
  let behind = at + 1;
  while (behind <= at + MOST_RACES && partyRaces.has(wordAt(tokens, behind).lower)) behind++;
  return (
    partyMatters.has(wordAt(tokens, behind).lower) ||
    partyMatters.has(wordAt(tokens, behind - 1).lower)
  );
}

/** "Social Democratic", "Korea’s Democratic"; but "a national Democratic pollster". */
function isOther(
  tokens: readonly TaggedToken[],
  at: number,
  { otherDemocrats }: PartyWords,
): boolean {
  const { casing, lower, text } = wordAt(tokens, at - 1);
  return (casing !== LOWER || isPossessive(text)) && otherDemocrats.has(lower);
}
