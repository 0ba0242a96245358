import { isPossessive } from '../casing.ts';
import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import { COUNTRY, LARGE_CITY, type Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import type { Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

type EndingWords = Pick<MendingWords, 'ownEndings' | 'behindShops' | 'says'>;

/** From this probability on the model is sure of a person. */
const SURE = 0.9;
const SAINT = /^St\.?$/;

/** Whether a word is a possessive ending or has one. */
export function mayEndOwn({ text }: Word): boolean {
  return ENDING.test(text);
}

/**
 * Lets names keep a possessive that is their own, where they are known to end so ("Macy|'s will open a shop") or the
 * model took it for a part of the same name elsewhere in the article; but not where a Wendy Macy is about, whose it is.
 */
export function withOwnEndings(
  names: readonly FoundName[],
  words: EndingWords,
  lexicon: Lexicon,
): readonly FoundName[] {
  const types = typesWithEnding(names);
  let surnames: ReturnType<typeof surnamesIn> | null = null;
  const isSurname = (lower: string) => {
    surnames ??= surnamesIn(names);
    return surnames.has(lower);
  };
  return mendEach(names, (name) => {
    const { sequence, first, last } = name;
    if (isPossessive(wordAt(sequence.tokens, last).text)) return withEnding(name, isSurname);
    if (!isPossessive(wordAt(sequence.tokens, last + 1).text)) return name;
    const key = joinWords(sequence, first, last, 'lower');
    const own = types?.get(key) ?? (isFirm(name, key, words) ? ORG : shopOf(name, words, lexicon));
    if (own === undefined || isSurname(wordAt(sequence.tokens, last).lower)) return name;
    return sureOver(name, first, last + 1, own);
  });
}

/** Whether a name that a possessive follows is known as a firm's that has it: not in "Christie's office", but in "Christie's said". */
function isFirm(
  { sequence: { tokens }, first, last, type, probabilities }: FoundName,
  key: string,
  { ownEndings, says }: EndingWords,
): boolean {
  if (!ownEndings.has(key)) return false;
  if (type !== PERSON || (probabilities[PERSON] as number) < SURE) return true;
  // "a friend of Christie's said"
  return says.has(wordAt(tokens, last + 2).text) && wordAt(tokens, first - 1).lower !== 'of';
}

/** The type of what people are at, and nothing that it has follows: "at Corvane's on Saturday"; undefined for others. */
function shopOf(
  { sequence: { tokens }, first, last, type }: FoundName,
  { behindShops }: EndingWords,
  lexicon: Lexicon,
): number | undefined {
  if (type !== LOC && type !== ORG) return undefined;
  if (wordAt(tokens, first - 1).lower !== 'at') return undefined;
  if (!behindShops.has(wordAt(tokens, last + 2).text)) return undefined;
  const isPlace = (listedPlace(tokens, first, last, lexicon) & (COUNTRY | LARGE_CITY)) !== 0;
  return isPlace ? undefined : type;
}

/** The name, to which the model gave a possessive; that of a person of the article goes, and "St Anne's" is surely a name. */
function withEnding(name: FoundName, isSurname: (lower: string) => boolean): FoundName {
  const { sequence, first, last, type } = name;
  if (first === last || type === PERSON) return name;
  if (first === last - 1 && isSurname(wordAt(sequence.tokens, first).lower))
    return sureOver(name, first, first, PERSON);
  return SAINT.test(wordAt(sequence.tokens, first).text) ? sureOver(name, first, last, type) : name;
}

/** The types of the names that end in a possessive and are nowhere without, by their lower-cased words before it; null where there are none. */
function typesWithEnding(names: readonly FoundName[]): ReadonlyMap<string, number> | null {
  let types: Map<string, number> | null = null;
  for (const { sequence, first, last, type } of names) {
    const { text } = wordAt(sequence.tokens, last);
    if (type === PERSON || !text.endsWith('s') || !ENDING.test(text)) continue;
    const key = joinWords(sequence, first, last, 'lower').replace(ENDING, '');
    if (key === '') continue;
    types ??= new Map();
    types.set(key, type);
  }
  // "Corvane said" as well
  if (types)
    for (const { sequence, first, last } of names)
      if (!isPossessive(wordAt(sequence.tokens, last + 1).text))
        types.delete(joinWords(sequence, first, last, 'lower'));
  return types;
}

/** The ending, which the tokeniser may leave on the word before it. */
const ENDING = / ?['’]s$/;
