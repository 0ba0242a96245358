import { NORP } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

type PartyWords = Pick<MendingWords, 'partyMatters' | 'partyRaces' | 'otherDemocrats'>;

/** Reads the American party in what it has, where the model thinks of democracy: "the Democratic presidential nominee"; but not "the Social Democratic candidate" or "Democratic elections". */
export function createPartyMatterReader(words: PartyWords): SpelledReader {
  const { partyMatters, partyRaces, otherDemocrats } = words;
  return ({ tokens }, at) => {
    if (otherDemocrats.has(wordAt(tokens, at - 1).lower)) return null;
    let behind = at + 1;
    // "Democratic vice presidential primary candidate"
    while (behind <= at + MOST_RACES && partyRaces.has(wordAt(tokens, behind).lower)) behind++;
    const isMatter =
      partyMatters.has(wordAt(tokens, behind).lower) ||
      partyMatters.has(wordAt(tokens, behind - 1).lower);
    return isMatter ? { first: at, last: at, type: NORP, yields: 'any' } : null;
  };
}

/** Words between the party and what it has, at most. */
const MOST_RACES = 3;
