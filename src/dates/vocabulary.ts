import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { CONTINUATION } from './pattern/reach.ts';

/** A set of keys as three words of bits; keys may share bits, so it can only say "surely not". */
export interface KeyMask {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What is known of a word: its readings in the lexicon, its keys, and the rules that can begin with it. */
export interface WordInfo<R = unknown> extends KeyMask {
  readonly entries: readonly LexiconEntry[];
  readonly rules: readonly R[];
}

/** Every word that matters to the grammar. */
export interface Vocabulary {
  /** For a word or a mark. */
  readonly word: (word: string) => WordInfo;
  /** For a number by its digits. */
  readonly number: (digits: string) => WordInfo;
}

/** A word that no rule knows. */
export const UNKNOWN_WORD: WordInfo = { entries: [], rules: [], low: 0, middle: 0, high: 0 };

/** Gives keys their bits, in the order in which they are first asked for. */
export function createKeyBits(): (keys: Iterable<string>) => KeyMask {
  const bits = new Map<string, number>();
  return (keys) => {
    const mask = { low: 0, middle: 0, high: 0 };
    for (const key of keys) {
      const bit = bits.get(key) ?? bits.size % 96;
      bits.set(key, bit);
      if (bit < 32) mask.low |= 1 << bit;
      else if (bit < 64) mask.middle |= 1 << (bit - 32);
      else mask.high |= 1 << (bit - 64);
    }
    return mask;
  };
}

/** A rule with the keys that it can begin with. */
interface Beginning {
  readonly firstKeys: ReadonlySet<string>;
}

/** Builds the vocabulary of a lexicon and of the words that patterns spell out. */
export function createVocabulary<R extends Beginning>(
  lexicon: Lexicon,
  rules: readonly R[],
  literals: ReadonlySet<string>,
  maskOf: (keys: Iterable<string>) => KeyMask,
): Vocabulary {
  const continuing = new Set<string>();
  for (const entries of lexicon.values())
    for (const { rest } of entries) for (const word of rest) continuing.add(word);
  for (const word of ['-', 'and', 'a', 'half', '/', '½']) continuing.add(word);

  const rulesByKey = new Map<string, number[]>();
  rules.forEach(({ firstKeys }, index) => {
    for (const key of firstKeys) {
      const indexes = rulesByKey.get(key);
      if (indexes) indexes.push(index);
      else rulesByKey.set(key, [index]);
    }
  });

  const describe = (word: string, more: readonly string[]): WordInfo<R> => {
    const entries = lexicon.get(word) ?? [];
    const keys = new Set([...entries.map((entry) => `@${entry.category}`), ...more]);
    if (literals.has(word)) keys.add(`=${word}`);
    if (continuing.has(word) || entries.some(isNumeral)) keys.add(CONTINUATION);
    const beginning = new Set([...keys].flatMap((key) => rulesByKey.get(key) ?? []));
    const inOrder = [...beginning].sort((a, b) => a - b);
    return { entries, rules: inOrder.flatMap((index) => rules[index] ?? []), ...maskOf(keys) };
  };

  const isKnown = (word: string): boolean =>
    lexicon.has(word) || literals.has(word) || continuing.has(word);
  const words = new Map<string, WordInfo>();
  const numbers = new Map<string, WordInfo>();
  const classes = new Map(
    ['#2', '#4', '#x'].map((key) => [key, describe('', [key, CONTINUATION])]),
  );
  /** Only the grammar's own words are kept, so an article adds nothing that stays. */
  const remembered = (
    known: Map<string, WordInfo>,
    word: string,
    more: readonly string[],
    otherwise: WordInfo,
  ): WordInfo => {
    const found = known.get(word);
    if (found) return found;
    if (!isKnown(word)) return otherwise;
    const info = describe(word, more);
    known.set(word, info);
    return info;
  };
  return {
    word: (word) => remembered(words, word, [], UNKNOWN_WORD),
    number: (digits) => {
      const kind = classOf(digits);
      const plain = classes.get(kind) ?? UNKNOWN_WORD;
      return remembered(numbers, digits, [kind, CONTINUATION], plain);
    },
  };
}

/** Numbers of one or two digits, of four, and others. */
function classOf(digits: string): string {
  return digits.length <= 2 ? '#2' : digits.length === 4 ? '#4' : '#x';
}

function isNumeral({ category }: LexiconEntry): boolean {
  return category === 'NUMBER' || category === 'TENS' || category === 'SCALE';
}
