import { MIXED } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { hashText } from '../hash.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { LOC, NORP, ORG, PERSON } from '../labels.ts';
import {
  COUNTRY,
  DEMONYM,
  isSureName,
  kindOfHint,
  LARGE_CITY,
  type Lexicon,
  ORGANISATION,
  topOfHint,
} from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import { fold, listBitsOf, type Word } from '../word.ts';

/** Whether a word may have a name and more in it: "pro-Kurdish". */
export function isMixed({ casing }: Word): boolean {
  return casing === MIXED;
}

/** Adds the names that the tokeniser leaves in one token with what is before or behind them: "pro-Kurdish", "anti-Assad", "UN-backed", of which the model knows too little. */
export function addPrefixed(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: Pick<MendingWords, 'knownPeople'>,
  lexicon: Pick<Lexicon, 'listed' | 'isTrimmed' | 'words'>,
): readonly FoundName[] {
  const added: FoundName[] = [];
  let known: ReadonlyMap<string, number> | null = null;
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { first: opens, word } = tokens[at] as TaggedToken;
      if (!isMixed(word)) continue;
      const { text } = word;
      let type: number | undefined = isUnitedNations(text) ? ORG : undefined;
      if (type === undefined) {
        const stem = withoutPrefix(text, opens, lexicon);
        if (stem === '') continue;
        known ??= typesByWord(names);
        type = typeOfListed(stem, lexicon) ?? known.get(stem) ?? typeOfPerson(stem, words, lexicon);
      }
      if (type === undefined) continue;
      const name = toldName(sequence, at, at, type);
      // "the Pan-African Parliament"
      if (!names.some((other) => other.last > other.first && overlaps(other, name)))
        added.push(name);
    }
  }
  return insertNames(names, added);
}

/** "UN-backed", which the tokeniser reads as if it began like "un-American". */
export function isUnitedNations(text: string): boolean {
  return text.startsWith('UN-') && /^\p{Ll}+$/u.test(text.slice(3));
}

/** What stands behind a prefix and its hyphen, with a capital; empty where there is no such. Only what opens a sentence has a prefix with a capital, unlike "a Post-ABC poll". */
function withoutPrefix(
  text: string,
  opens: boolean,
  { isTrimmed }: Pick<Lexicon, 'isTrimmed'>,
): string {
  const hyphen = text.indexOf('-');
  if (hyphen < 1) return '';
  const prefix = opens ? text.slice(0, hyphen).toLowerCase() : text.slice(0, hyphen);
  if (prefix === 'un' || !isTrimmed(prefix, 'prefixes')) return '';
  const stem = text.slice(hyphen + 1);
  return /^\p{Lu}/u.test(stem) ? stem : '';
}

function typeOfListed(stem: string, lexicon: Pick<Lexicon, 'listed'>): number | undefined {
  const bits = listBitsOf(stem, lexicon);
  if (bits & DEMONYM) return NORP;
  if (bits & (COUNTRY | LARGE_CITY)) return LOC;
  return bits & ORGANISATION && stem === stem.toUpperCase() ? ORG : undefined;
}

/** A person whom everybody knows: "anti-Putin". */
function typeOfPerson(
  stem: string,
  { knownPeople }: Pick<MendingWords, 'knownPeople'>,
  { words }: Pick<Lexicon, 'words'>,
): number | undefined {
  if (knownPeople.has(stem.toLowerCase())) return PERSON;
  const row = words.find(hashText(fold(stem.toLowerCase())));
  const hint = row < 0 ? 0 : topOfHint(words.hint[row] as number);
  return isSureName(hint) && kindOfHint(hint) === 1 + PERSON ? PERSON : undefined;
}

/** The types of the article's names of one word, and of the last words of its people. */
function typesByWord(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  for (const { sequence, first, last, type } of names)
    if (first === last || type === PERSON) {
      const word = wordAt(sequence.tokens, last).text;
      if (!types.has(word) || first < last) types.set(word, type);
    }
  return types;
}
