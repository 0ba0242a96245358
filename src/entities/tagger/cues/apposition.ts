import { isPossessive, LOWER, MIXED, PUNCTUATION, UPPER } from '../casing.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import { COUNTRY } from '../lexicon.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** Tokens of an apposition up to its noun: "a Nairobi-based health rights group". */
const LONGEST = 8;
/** Tokens of a clause between the noun that opens a sentence and the comma before a name. */
const LONGEST_CLAUSE = 40;

/** The type that the noun of an apposition behind the name tells: "Sun, a maker of workstations", "Sun, one of the biggest makers of", "Zangezur Polymetal, a producer registered in Cyprus". */
export function typeOfApposition(beside: Beside, lists: CueLists): number | null {
  const { tokens, last, type, sure, before, after, twoAfter } = beside;
  const isOneOf = twoAfter.text === 'one' && wordAt(tokens, last + 3).text === 'of';
  if (after.text !== ',') return null;
  // "Biedronka, Poland's biggest grocer".
  const isOf = (twoAfter.listBits & COUNTRY) !== 0 && isPossessive(wordAt(tokens, last + 3).text);
  if (!isOneOf && !isOf && !lists.determiners.has(twoAfter.lower)) return null;
  // "Albany, N.Y., an insurer": that is what has its seat there.
  if (type === LOC && before.text === ',') return null;
  const isPerson = type === PERSON && sure && !isOneOf;
  const first = isOneOf || isOf ? last + 4 : last + 3;
  for (let at = first; at < first + LONGEST; at++) {
    const { lower, casing, text } = wordAt(tokens, at);
    if (text === '-') continue;
    if (casing > MIXED) return null;
    const next = wordAt(tokens, at + 1).text;
    if (next === '-' || !lists.afterNoun.has(next)) continue;
    if (casing !== LOWER && casing !== UPPER) return null;
    // "in the Capitol, a group of senators said".
    if (next === 'of' && lists.many.has(lower)) return null;
    const isOwned = lists.ownership.has(next);
    const told = typeOfNoun(isOneOf ? singularOf(lower) : lower, isPerson && !isOwned, lists);
    // "at the Fifth Street Gym, a student of", "in Mekambo, the only doctor, Aime Nzoghe,".
    const mayBePerson = !sure && before.lower !== 'the' && twoAfter.lower !== 'the';
    return told === PERSON && !mayBePerson ? null : told;
  }
  return null;
}

function singularOf(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}

/** The type that the noun tells which the name stands behind, between commas: "The operator, Lapu-Lapu Lines, promised". */
export function typeOfAnnouncement(beside: Beside, lists: CueLists): number | null {
  const { tokens, first, type, sure, before, after } = beside;
  if (after.text !== ',') return null;
  const comma = before.lower === 'the' ? first - 2 : first - 1;
  if (wordAt(tokens, comma).text !== ',') return null;
  const { lower: noun, casing } = wordAt(tokens, comma - 1);
  if (casing !== LOWER) return null;
  const isPerson = type === PERSON && sure;
  const told = typeOfNoun(noun, isPerson, lists) ?? (lists.firms.has(noun) ? ORG : null);
  if (told === null) return typeOfOpening(tokens, comma, lists);
  for (let at = comma - 2; at >= comma - LONGEST; at--) {
    const word = wordAt(tokens, at);
    if (word.casing > MIXED) return null;
    if (!lists.determiners.has(word.lower)) continue;
    // A person: "After leaving the company, Smith, 47,"; "One of his lawyers, Jane Smith,".
    const opens = lists.firms.has(noun) ? wordAt(tokens, at - 1).lower !== 'of' : at === 0;
    return isPerson && !opens ? null : told;
  }
  return null;
}

/** The type that the noun tells which opens the sentence, with a clause up to the comma: "The agency that employs most of them, Hanze, said". */
function typeOfOpening(
  tokens: readonly TaggedToken[],
  comma: number,
  lists: CueLists,
): number | null {
  if (!lists.determiners.has(wordAt(tokens, 0).lower)) return null;
  for (let at = 1; at < Math.min(LONGEST, comma - 1); at++) {
    const { lower, casing } = wordAt(tokens, at);
    if (casing > MIXED) return null;
    const next = wordAt(tokens, at + 1).text;
    if (next !== 'that' && next !== 'which') continue;
    if (comma - at > LONGEST_CLAUSE) return null;
    for (let inside = at + 2; inside < comma; inside++)
      if (wordAt(tokens, inside).casing === PUNCTUATION) return null;
    return typeOfNoun(lower, false, lists);
  }
  return null;
}

function typeOfNoun(noun: string, isPerson: boolean, lists: CueLists): number | null {
  const type = lists.kinds.get(noun);
  if (type !== undefined) return type;
  return !isPerson && lists.kindsOrPeople.has(noun) ? ORG : null;
}
