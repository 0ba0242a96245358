import { UPPER } from '../../casing.ts';
import { ORG } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { areGlued, joinWords, type TaggedToken, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

type PartyWords = Pick<MendingWords, 'factions'>;

/** Letters of a party and of its faction. */
const PARTY = /^\p{Lu}{2,5}$/u;
const FACTION = /^\p{Lu}{1,3}$/u;
/** Words of a party's name and of its faction's, at most: "Kerala Congress (M)", "CPN (Unified Socialist)". */
const LONGEST = 2;

/**
 * Reads parties with their faction in brackets, as South Asia writes them: with letters glued to letters, "CPI(M)",
 * "PML(N)", but not "UNHCR (UN)"; and those that are known with a blank between, "Shiv Sena (UBT)", "CPI (Maoist)".
 */
export function createPartyReader(words: PartyWords): SpelledReader {
  return (sequence, at) => {
    const { tokens, style } = sequence;
    if (style <= 1 && isParty(tokens, at))
      return { first: at - 1, last: at + 2, type: ORG, yields: 'none' };
    const last = closingOf(tokens, at);
    if (last < 0) return null;
    const faction = joinWords(sequence, at + 1, last - 1, 'lower');
    for (let first = at - LONGEST; first < at; first++)
      if (words.factions.get(joinWords(sequence, first, at - 1, 'lower'))?.has(faction))
        return { first, last, type: ORG, yields: 'none' };
    return null;
  };
}

/** Whether the bracket at `at` parts a party from its faction. */
function isParty(tokens: readonly TaggedToken[], at: number): boolean {
  const { casing, text } = wordAt(tokens, at - 1);
  if (casing !== UPPER || !PARTY.test(text) || !areGlued(tokens, at - 1, at + 1)) return false;
  return FACTION.test(wordAt(tokens, at + 1).text) && wordAt(tokens, at + 2).text === ')';
}

/** Where the bracket closes that opens at `at`, with one or two words in it; -1 where it does not. */
function closingOf(tokens: readonly TaggedToken[], at: number): number {
  for (let last = at + 2; last <= at + 1 + LONGEST; last++)
    if (wordAt(tokens, last).text === ')') return last;
  return -1;
}
