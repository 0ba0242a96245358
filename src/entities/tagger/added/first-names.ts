import { LOWER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames } from '../insert-names.ts';
import { PERSON } from '../labels.ts';
import { FIRST_NAME } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type FirstNameWords = Pick<MendingWords, 'says' | 'pronouns'>;

const STOPS: ReadonlySet<string> = new Set([',', '.', '']);

/** "said", beside which one of them stands. */
export function isSaying({ text }: Word, { says }: Pick<FirstNameWords, 'says'>): boolean {
  return says.has(text);
}

/** Adds the first words of people's names where somebody of that name says something: "Sun said" in an article of Sun Jiwen, of whose family name the model knows little else. */
export function addFirstNames(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: FirstNameWords,
): readonly FoundName[] {
  const firsts = new Set<string>();
  for (const { sequence, first, last, type } of names) {
    if (type !== PERSON || first === last) continue;
    const word = wordAt(sequence.tokens, first);
    // What is listed as a first name the model knows well enough.
    if (!(word.listBits & FIRST_NAME)) firsts.add(word.text);
  }
  if (firsts.size === 0) return names;
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      if (!word.capital || !firsts.has(word.text) || !speaks(tokens, at, words)) continue;
      if (names.some((name) => covers(name, sequence, at))) continue;
      added.push(sureName(sequence, at, at, PERSON));
    }
  }
  return insertNames(names, added);
}

/** "Sun said", "said Sun." */
function speaks(
  tokens: readonly TaggedToken[],
  at: number,
  { says, pronouns }: FirstNameWords,
): boolean {
  const { first, word } = tokens[at] as TaggedToken;
  // "He said" where a He Yadong is about.
  if (pronouns.has(word.lower) && first) return false;
  const before = wordAt(tokens, at - 1);
  if (before.casing === LOWER && says.has(before.text))
    return STOPS.has(wordAt(tokens, at + 1).text);
  return !before.capital && says.has(wordAt(tokens, at + 1).text);
}

function covers(name: FoundName, sequence: Sequence, at: number): boolean {
  return name.sequence === sequence && name.first <= at && name.last >= at;
}
