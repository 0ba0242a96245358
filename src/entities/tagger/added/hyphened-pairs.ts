import { LOWER, UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { LOC, NORP, ORG, PERSON } from '../labels.ts';
import { COUNTRY, DEMONYM, type Lexicon, ORGANISATION } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type PairWords = Pick<MendingWords, 'pairFirsts' | 'onePeople' | 'knownPeople' | 'behindPeople'>;

/** The hyphen between two of them. */
export function isHyphen({ text }: Word): boolean {
  return text === '-';
}

/**
 * Adds what a hyphen joins and the model takes for one name or none: two countries or peoples, "the US-China talks",
 * "Israeli-Palestinian", "Franco-German", and people whom everybody knows, "Putin-backed".
 */
export function addPairs(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: PairWords,
  lexicon: Lexicon,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at + 1 < tokens.length; at++) {
      if (!isHyphen((tokens[at] as TaggedToken).word) || !areGlued(tokens, at - 1, at + 1))
        continue;
      const types = typesAt(tokens, at, words, lexicon);
      if (types === null) continue;
      const pair = toldName(sequence, at - 1, at + 1, types[0]);
      if (names.some((other) => reachesBeyond(other, pair))) continue;
      types.forEach((type, part) => {
        const word = at - 1 + 2 * part;
        added.push(toldName(sequence, word, word, type));
      });
    }
  }
  return insertNames(names, added);
}

/** The types of the names on either side of the hyphen at `at`, or only of that before it; null where there are none. */
function typesAt(
  tokens: readonly TaggedToken[],
  at: number,
  { pairFirsts, onePeople, knownPeople, behindPeople }: PairWords,
  lexicon: Lexicon,
): readonly [number] | readonly [number, number] | null {
  const before = wordAt(tokens, at - 1);
  const behind = wordAt(tokens, at + 1);
  if (!before.capital) return null;
  if (behind.casing === LOWER)
    return knownPeople.has(before.lower) && behindPeople.has(behind.lower) ? [PERSON] : null;
  if (!behind.capital) return null;
  // "the Delhi-US-China axis" is left alone.
  if (areGlued(tokens, at + 1, at + 2) && wordAt(tokens, at + 2).text === '-') return null;
  if (areGlued(tokens, at - 2, at - 1) && wordAt(tokens, at - 2).text === '-') return null;
  const one = pairFirsts.has(before.lower) ? NORP : typeOf(before);
  const other = typeOf(behind);
  if (one < 0 || other < 0 || (one === ORG && other === ORG)) return null;
  if (onePeople.has(`${before.lower} ${behind.lower}`)) return null;
  return listedPlace(tokens, at - 1, at + 1, lexicon) === 0 ? [one, other] : null;
}

/** A country, a people or letters of a body; -1 for others. */
function typeOf({ listBits, casing }: Word): number {
  if (listBits & DEMONYM) return NORP;
  if (listBits & COUNTRY) return LOC;
  return listBits & ORGANISATION && casing === UPPER ? ORG : -1;
}
