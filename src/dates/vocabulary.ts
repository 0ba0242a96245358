import type { Automaton } from './automaton.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { type NumberKey, numberKeyOf } from './number-keys.ts';
import { CONTINUATION } from './pattern/places.ts';
import type { CueWords } from './tense/cues.ts';
import { UNKNOWN_WORD, type WordInfo } from './word-info.ts';

/** Every word that matters to the grammar. */
export interface Vocabulary {
  /** For a word or a mark, lower-cased. */
  readonly word: (word: string) => WordInfo;
  /** For the ASCII letters that stand at start–end, whatever their case, by their hash. */
  readonly at: (text: string, start: number, end: number, hash: number) => WordInfo;
  /** For a number by its digits and the letters behind. */
  readonly number: (digits: string, letters: string) => WordInfo;
}

/** One step of the hash of a word, whatever its case. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/** Builds the vocabulary of a lexicon and of the words that patterns spell out. */
export function createVocabulary(
  lexicon: Lexicon,
  automaton: Automaton,
  literals: ReadonlySet<string>,
  cues: CueWords,
): Vocabulary {
  const continuing = new Set<string>();
  for (const entries of lexicon.values())
    for (const { rest } of entries) for (const word of rest) continuing.add(word);
  for (const word of ['-', 'and', 'a', 'half', '/', '½']) continuing.add(word);

  /** Describes a word, or with none a class of numbers. */
  const describe = (word: string, number: NumberKey | null, next: string | null): WordInfo => {
    const all = lexicon.get(word) ?? [];
    const entries = all.filter(({ rest }) => rest.length === 0 || rest[0] === next);
    const pairs = new Map<string, WordInfo | null>();
    if (next === null)
      for (const { rest } of all) if (rest[0] !== undefined) pairs.set(rest[0], null);
    const keys = new Set(entries.map((entry) => `@${entry.category}`));
    if (number !== null) keys.add(number);
    if (literals.has(word)) keys.add(`=${word}`);
    if (continuing.has(word) || number !== null || entries.some(isNumeral)) keys.add(CONTINUATION);
    const before = (following: WordInfo): WordInfo | null => {
      const pair = following.word === null ? undefined : pairs.get(following.word);
      if (pair !== null || following.word === null) return pair ?? null;
      const described = describe(word, number, following.word);
      pairs.set(following.word, described);
      return described;
    };
    return {
      word: word === '' ? null : word,
      number,
      kind: automaton.kindOf(keys),
      begins: automaton.begins(keys),
      cues: cues.get(word) ?? 0,
      continues: continuing.has(word),
      entries,
      before: pairs.size > 0 ? before : null,
    };
  };

  // Only the grammar's own words are kept, so an article adds nothing that stays.
  const known = new Set([...lexicon.keys(), ...literals, ...continuing, ...cues.keys()]);
  /** By the digits of those that are known, then by their keys. */
  const numbers = new Map<string, Map<NumberKey, WordInfo>>();
  const sieve = new Int32Array(SIEVE);
  const slots: (Slot | null)[] = new Array(SLOTS).fill(null);
  for (const word of known) {
    const hash = hashOf(word);
    const at = hash & (SLOTS - 1);
    slots[at] = { word, hash, info: null, next: slots[at] ?? null };
    sieve[(hash >>> 5) & (SIEVE - 1)] =
      (sieve[(hash >>> 5) & (SIEVE - 1)] ?? 0) | (1 << (hash & 31));
  }
  const infoOf = (slot: Slot): WordInfo => {
    slot.info ??= describe(slot.word, null, null);
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
      if (((sieve[(hash >>> 5) & (SIEVE - 1)] as number) & (1 << (hash & 31))) === 0)
        return UNKNOWN_WORD;
      for (let slot = slots[hash & (SLOTS - 1)] ?? null; slot !== null; slot = slot.next)
        if (slot.hash === hash && isSpelled(slot.word, text, start, end)) return infoOf(slot);
      return UNKNOWN_WORD;
    },
    number: (digits, letters) => {
      const key = numberKeyOf(digits, letters);
      const own = known.has(digits) ? digits : '';
      let infos = numbers.get(own);
      if (infos === undefined) {
        infos = new Map();
        numbers.set(own, infos);
      }
      let info = infos.get(key);
      if (info === undefined) {
        info = describe(own, key, null);
        infos.set(key, info);
      }
      return info;
    },
  };
}

/** Places for words: more than there are words, and a power of two. */
const SLOTS = 4096;
/** Words of bits that tell of most unknown words that they are no known ones, in little room. */
const SIEVE = 1024;

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

function isNumeral({ category }: LexiconEntry): boolean {
  return category === 'NUMBER' || category === 'TENS' || category === 'SCALE';
}
