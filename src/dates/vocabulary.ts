import { type Candidates, type Demand, NO_CANDIDATES, selectCandidates } from './candidates.ts';
import { type KeyMask, meets, unite } from './key-mask.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { CONTINUATION } from './pattern/reach.ts';
import type { CueWords } from './tense/cues.ts';

/** What is known of a word: its readings in the lexicon, its keys, and the rules that can begin with it. */
export interface WordInfo<R = unknown> extends KeyMask {
  /** The word itself, lower-cased; null for words unknown and for classes of numbers. */
  readonly word: string | null;
  /** The readings of the word by itself; of a word before another also the phrases that can go on so. */
  readonly entries: readonly LexiconEntry[];
  /** Can it go on a phrase. */
  readonly continues: boolean;
  /** What is known of the word before one that goes on a phrase with it, else null; null when no phrase begins with the word. */
  readonly before: ((following: WordInfo) => WordInfo | null) | null;
  /** What it tells of the tense of its clause, a set of bits. */
  readonly cues: number;
  readonly rules: readonly R[];
  /** Those of the rules that can go on with a word. */
  readonly candidates: (following: WordInfo) => Candidates<R>;
}

/** Every word that matters to the grammar. */
export interface Vocabulary {
  /** For a word or a mark, lower-cased. */
  readonly word: (word: string) => WordInfo;
  /** For the ASCII letters that stand at start–end, whatever their case, by their hash. */
  readonly at: (text: string, start: number, end: number, hash: number) => WordInfo;
  /** For a number by its digits. */
  readonly number: (digits: string) => WordInfo;
}

/** A word that no rule knows. */
export const UNKNOWN_WORD: WordInfo = {
  word: null,
  entries: [],
  continues: false,
  before: null,
  cues: 0,
  rules: [],
  candidates: () => NO_CANDIDATES,
  low: 0,
  middle: 0,
  high: 0,
};

/** One step of the hash of a word, whatever its case. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/** A rule with the keys that it can begin with. */
interface Beginning extends Demand {
  readonly firstKeys: ReadonlySet<string>;
}

/** So many words are remembered that can follow one. */
const MOST_FOLLOWERS = 256;

/** Sorts out, for each word that follows, the rules that can go on with it. */
function createFollowers<R extends Beginning>(
  rules: readonly R[],
  first: KeyMask,
): WordInfo<R>['candidates'] {
  const followers = new Map<WordInfo, Candidates<R>>();
  const second = { low: 0, middle: 0, high: 0 };
  for (const rule of rules) unite(second, rule.second);
  let beforeUnknown: Candidates<R> | null = null;
  return (following) => {
    // To the rules all words that none goes on with are one.
    if (!meets(following, second)) {
      beforeUnknown ??= selectCandidates(rules, first, UNKNOWN_WORD);
      return beforeUnknown;
    }
    const known = followers.get(following);
    if (known !== undefined) return known;
    const candidates = selectCandidates(rules, first, following);
    if (followers.size < MOST_FOLLOWERS) followers.set(following, candidates);
    return candidates;
  };
}

/** Builds the vocabulary of a lexicon and of the words that patterns spell out. */
export function createVocabulary<R extends Beginning>(
  lexicon: Lexicon,
  rules: readonly R[],
  literals: ReadonlySet<string>,
  maskOf: (keys: Iterable<string>) => KeyMask,
  cues: CueWords,
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
    const mask = maskOf(keys);
    const own = inOrder.flatMap((index) => rules[index] ?? []);
    return {
      word,
      entries,
      continues: continuing.has(word),
      before: pairs.size > 0 ? before : null,
      cues: cues.get(word) ?? 0,
      rules: own,
      candidates: createFollowers(own, mask),
      low: mask.low,
      middle: mask.middle,
      high: mask.high,
    };
  };

  // Only the grammar's own words are kept, so an article adds nothing that stays.
  const known = new Set([...lexicon.keys(), ...literals, ...continuing, ...cues.keys()]);
  const numbers = new Map<string, WordInfo>();
  const slots: (Slot | null)[] = new Array(SLOTS).fill(null);
  for (const word of known) {
    const hash = hashOf(word);
    const at = hash & (SLOTS - 1);
    slots[at] = { word, hash, info: null, next: slots[at] ?? null };
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
      const hash = hashOf(word);
      for (let slot = slots[hash & (SLOTS - 1)] ?? null; slot !== null; slot = slot.next)
        if (slot.hash === hash && slot.word === word) return infoOf(slot);
      return UNKNOWN_WORD;
    },
    at: (text, start, end, hash) => {
      for (let slot = slots[hash & (SLOTS - 1)] ?? null; slot !== null; slot = slot.next)
        if (slot.hash === hash && isSpelled(slot.word, text, start, end)) return infoOf(slot);
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

/** Places for words: more than there are words, and a power of two. */
const SLOTS = 4096;

/** A known word with what is known of it, once it has been met; `next` falls to the same place. */
interface Slot {
  readonly word: string;
  readonly hash: number;
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
