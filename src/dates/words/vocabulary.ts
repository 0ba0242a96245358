import type { Automaton } from '../pattern/automaton.ts';
import { CONTINUATION } from '../pattern/places.ts';
import type { CueWords } from '../tense/cues.ts';
import { type ContextWords, NO_CONTEXTS } from './contexts.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { type NumberKey, numberKeyOf } from './number-keys.ts';
import { spellMark } from './spelling.ts';
import { UNKNOWN_WORD, type WordInfo } from './word-info.ts';
import { WordTable } from './word-table.ts';

/** Every word that matters to the grammar. */
export interface Vocabulary {
  /** For a word or a mark, lower-cased. */
  readonly word: (word: string) => WordInfo;
  /** For the ASCII letters that stand at start–end, whatever their case, and the two numbers that tell them. */
  readonly at: (text: string, start: number, end: number, low: number, high: number) => WordInfo;
  /** For a mark by its character code. */
  readonly mark: (code: number) => WordInfo;
  /** For a number by its digits and the letters behind. */
  readonly number: (digits: string, letters: string) => WordInfo;
}

const ASCII = 128;

/** Builds the vocabulary of a lexicon and of the words that patterns spell out. */
export function createVocabulary(
  lexicon: Lexicon,
  automaton: Automaton,
  literals: ReadonlySet<string>,
  cues: CueWords,
  contexts: ContextWords,
): Vocabulary {
  const continuing = new Set<string>();
  for (const entries of lexicon.values())
    for (const { rest } of entries) for (const word of rest) continuing.add(word);
  for (const word of ['-', 'and', 'a', 'half', '/', '½', 'plus', 'odd', 'something', '+'])
    continuing.add(word);

  // Only the grammar's own words are kept, so an article adds nothing that stays.
  const read = [...cues.keys(), ...contexts.keys()];
  const words = [...new Set([...lexicon.keys(), ...literals, ...continuing, ...read])];
  const indexes = new Map(words.map((word, index) => [word, index]));

  /** Describes a word, or with none a class of numbers. */
  const describe = (word: string, number: NumberKey | null, next: string | null): WordInfo => {
    const all = lexicon.get(word) ?? [];
    const entries = all.filter(({ rest }) => rest.length === 0 || rest[0] === next);
    const seconds = next === null ? secondsOf(all) : [];
    const secondIds = seconds.map((second) => indexes.get(second) ?? -1);
    const pairs: (WordInfo | undefined)[] = [];
    const keys = new Set(entries.map((entry) => `@${entry.category}`));
    if (number !== null) keys.add(number);
    if (literals.has(word)) keys.add(`=${word}`);
    if (continuing.has(word) || number !== null || entries.some(isNumeral)) keys.add(CONTINUATION);
    const before = (following: WordInfo): WordInfo | null => {
      const second = secondIds.indexOf(following.id);
      if (second < 0) return null;
      const pair = pairs[second] ?? describe(word, number, following.word);
      pairs[second] = pair;
      return pair;
    };
    return {
      kind: automaton.kindOf(keys),
      begins: automaton.begins(keys),
      continues: continuing.has(word),
      cues: cues.get(word) ?? 0,
      word,
      id: indexes.get(word) ?? -1,
      number,
      contexts: contexts.get(word) ?? NO_CONTEXTS,
      entries,
      before: seconds.length > 0 ? before : null,
    };
  };

  const ownNumbers = words.filter((word) => /^\d/.test(word));
  /** By their keys, of the grammar's own numbers also by their digits. */
  const numbers = new Map<string, WordInfo>();
  const table = new WordTable(words);
  const marks: WordInfo[] = [];
  const infos: (WordInfo | null)[] = words.map(() => null);
  /** Of a word by its place in the list, described when it is first met. */
  const infoOf = (index: number): WordInfo => {
    const info = infos[index] ?? describe(words[index] as string, null, null);
    infos[index] = info;
    return info;
  };
  const word = (word: string): WordInfo => {
    const index = indexes.get(word);
    return index === undefined ? UNKNOWN_WORD : infoOf(index);
  };
  return {
    word,
    at: (text, start, end, low, high) => {
      const index = table.find(text, start, end, low, high);
      return index < 0 ? UNKNOWN_WORD : (infos[index] ?? infoOf(index));
    },
    mark: (code) => {
      const info = marks[code] ?? word(spellMark(String.fromCharCode(code)));
      if (code < ASCII) marks[code] = info;
      return info;
    },
    number: (digits, letters) => {
      const key = numberKeyOf(digits, letters);
      const own = ownNumbers.includes(digits) ? digits : '';
      const name = own === '' ? key : `${key} ${own}`;
      let info = numbers.get(name);
      if (info === undefined) {
        info = describe(own, key, null);
        numbers.set(name, info);
      }
      return info;
    },
  };
}

/** The second words of phrases, each once. */
function secondsOf(entries: readonly LexiconEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ rest }) => rest.slice(0, 1)))];
}

function isNumeral({ category }: LexiconEntry): boolean {
  return category === 'NUMBER' || category === 'TENS' || category === 'SCALE';
}
