import type { KeyMask } from './key-mask.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { CONTINUATION } from './pattern/reach.ts';

/** What is known of a word: its readings in the lexicon, its keys, and the rules that can begin with it. */
export interface WordInfo<R = unknown> extends KeyMask {
  /** The word itself, lower-cased; null for words unknown and for classes of numbers. */
  readonly word: string | null;
  /** The readings of the word by itself; of a word before another also the phrases that can go on so. */
  readonly entries: readonly LexiconEntry[];
  /** What is known of the word before one that goes on a phrase with it, else null; null when no phrase begins with the word. */
  readonly before: ((following: WordInfo) => WordInfo | null) | null;
  readonly rules: readonly R[];
}

/** Every word that matters to the grammar. */
export interface Vocabulary {
  /** For a word or a mark, lower-cased. */
  readonly word: (word: string) => WordInfo;
  /** For the ASCII letters that stand at start–end, whatever their case. */
  readonly at: (text: string, start: number, end: number) => WordInfo;
  /** For a number by its digits. */
  readonly number: (digits: string) => WordInfo;
}

/** A word that no rule knows. */
export const UNKNOWN_WORD: WordInfo = {
  word: null,
  entries: [],
  before: null,
  rules: [],
  low: 0,
  middle: 0,
  high: 0,
};

/** A hash of the ASCII letters at start–end, whatever their case, from their number and three of them. */
function hashOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  const middle = text.charCodeAt((start + end) >> 1) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  return (end - start) ^ (first << 5) ^ (middle << 12) ^ (last << 19);
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

  const describe = (word: string, more: readonly string[], next: string | null): WordInfo<R> => {
    const all = lexicon.get(word) ?? [];
    const entries = all.filter(({ rest }) => rest.length === 0 || rest[0] === next);
    const pairs = new Map<string, WordInfo | null>();
    if (next === null)
      for (const { rest } of all) if (rest[0] !== undefined) pairs.set(rest[0], null);
    const keys = new Set([...entries.map((entry) => `@${entry.category}`), ...more]);
    if (literals.has(word)) keys.add(`=${word}`);
    if (continuing.has(word) || entries.some(isNumeral)) keys.add(CONTINUATION);
    const beginning = new Set([...keys].flatMap((key) => rulesByKey.get(key) ?? []));
    const inOrder = [...beginning].sort((a, b) => a - b);
    const before = (following: WordInfo): WordInfo | null => {
      const pair = following.word === null ? undefined : pairs.get(following.word);
      if (pair !== null || following.word === null) return pair ?? null;
      const described = describe(word, more, following.word);
      pairs.set(following.word, described);
      return described;
    };
    return {
      word,
      entries,
      before: pairs.size > 0 ? before : null,
      rules: inOrder.flatMap((index) => rules[index] ?? []),
      ...maskOf(keys),
    };
  };

  // Only the grammar's own words are kept, so an article adds nothing that stays.
  const known = new Set([...lexicon.keys(), ...literals, ...continuing]);
  const numbers = new Map<string, WordInfo>();
  const slots = new Map<number, Slot>();
  for (const word of known) {
    const hash = hashOf(word, 0, word.length);
    slots.set(hash, { word, info: null, next: slots.get(hash) ?? null });
  }
  const classes = new Map(
    ['#2', '#4', '#x'].map((key) => [
      key,
      { ...describe('', [key, CONTINUATION], null), word: null },
    ]),
  );
  const infoOf = (slot: Slot): WordInfo => {
    slot.info ??= describe(slot.word, [], null);
    return slot.info;
  };
  return {
    word: (word) => {
      for (
        let slot = slots.get(hashOf(word, 0, word.length)) ?? null;
        slot !== null;
        slot = slot.next
      )
        if (slot.word === word) return infoOf(slot);
      return UNKNOWN_WORD;
    },
    at: (text, start, end) => {
      for (let slot = slots.get(hashOf(text, start, end)) ?? null; slot !== null; slot = slot.next)
        if (isSpelled(slot.word, text, start, end)) return infoOf(slot);
      return UNKNOWN_WORD;
    },
    number: (digits) => {
      const kind = classOf(digits);
      if (!known.has(digits)) return classes.get(kind) ?? UNKNOWN_WORD;
      const info = numbers.get(digits) ?? describe(digits, [kind, CONTINUATION], null);
      numbers.set(digits, info);
      return info;
    },
  };
}

/** A known word with what is known of it, once it has been met; `next` has the same hash. */
interface Slot {
  readonly word: string;
  info: WordInfo | null;
  readonly next: Slot | null;
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
}

/** Numbers of one or two digits, of four, and others. */
function classOf(digits: string): string {
  return digits.length <= 2 ? '#2' : digits.length === 4 ? '#4' : '#x';
}

function isNumeral({ category }: LexiconEntry): boolean {
  return category === 'NUMBER' || category === 'TENS' || category === 'SCALE';
}
