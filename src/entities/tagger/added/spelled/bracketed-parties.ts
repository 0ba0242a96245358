import { UPPER } from '../../casing.ts';
import { ORG } from '../../labels.ts';
import { areGlued, type TaggedToken, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

/** Letters of a party and of its faction. */
const PARTY = /^\p{Lu}{2,5}$/u;
const FACTION = /^\p{Lu}{1,3}$/u;

/** Reads parties with the letters of their faction in brackets glued to them, as South Asia writes them: "CPI(M)", "PML(N)"; but not "UNHCR (UN)". */
export const readBracketedParty: SpelledReader = ({ tokens, style }, at) =>
  style <= 1 && isParty(tokens, at)
    ? { first: at - 1, last: at + 2, type: ORG, yields: 'none' }
    : null;

/** Whether the bracket at `at` parts a party from its faction. */
function isParty(tokens: readonly TaggedToken[], at: number): boolean {
  const { casing, text } = wordAt(tokens, at - 1);
  if (casing !== UPPER || !PARTY.test(text) || !areGlued(tokens, at - 1, at + 1)) return false;
  return FACTION.test(wordAt(tokens, at + 1).text) && wordAt(tokens, at + 2).text === ')';
}
