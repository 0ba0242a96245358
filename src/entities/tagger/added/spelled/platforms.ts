import { ORG } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { type TaggedToken, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

const BEFORE: ReadonlySet<string> = new Set(['on', 'via']);

type PlatformWords = Pick<MendingWords, 'platforms'>;

/** Reads the platform X, a single letter of which the model makes little: "wrote on X", but not "on X and Y axes". */
export function createPlatformReader(words: PlatformWords): SpelledReader {
  return ({ tokens }, at) =>
    isPlatform(tokens, at, words) ? { first: at, last: at, type: ORG, yields: 'any' } : null;
}

/** The X that ends a sentence, which the tokeniser takes for an initial with its full stop. */
export function isLastX(text: string): boolean {
  return text === 'X.';
}

function isPlatform(
  tokens: readonly TaggedToken[],
  at: number,
  { platforms }: PlatformWords,
): boolean {
  const before = wordAt(tokens, at - 1).lower;
  const isListed = before === 'and' && platforms.has(wordAt(tokens, at - 2).lower);
  if (!isListed && !BEFORE.has(before)) return false;
  const behind = wordAt(tokens, at + 1);
  if (behind.text === '-' || behind.capital) return false;
  return behind.text !== 'and' || wordAt(tokens, at + 2).length > 1;
}
