import { UPPER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { insertNames } from './insert-names.ts';
import { ORG, surelyOf } from './labels.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

/** Letters of a party and of its faction. */
const PARTY = /^\p{Lu}{2,5}$/u;
const FACTION = /^\p{Lu}{1,3}$/u;

/** Adds parties with the letters of their faction in brackets glued to them, as South Asia writes them: "CPI(M)", "PML(N)"; but not "UNHCR (UN)". */
export function addBracketedParties(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    if (sequence.style > 1) continue;
    const { tokens } = sequence;
    for (let at = 1; at + 2 < tokens.length; at++) {
      if ((tokens[at] as TaggedToken).word.text !== '(' || !isParty(tokens, at)) continue;
      added.push({
        sequence,
        first: at - 1,
        last: at + 2,
        type: ORG,
        probabilities: surelyOf(ORG),
        told: ORG,
      });
    }
  }
  return insertNames(names, added, sequences);
}

/** Whether the bracket at `at` parts a party from its faction. */
function isParty(tokens: readonly TaggedToken[], at: number): boolean {
  const { word: party, end } = tokens[at - 1] as TaggedToken;
  const { start, end: inside } = tokens[at] as TaggedToken;
  if (party.casing !== UPPER || end !== start || !PARTY.test(party.text)) return false;
  const { word: faction, start: from } = tokens[at + 1] as TaggedToken;
  return from === inside && FACTION.test(faction.text) && wordAt(tokens, at + 2).text === ')';
}
