import type { FoundName } from './find-names.ts';
import { insertNames, overlaps } from './insert-names.ts';
import { ORG, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

const BEFORE: ReadonlySet<string> = new Set(['on', 'via']);

type PlatformWords = Pick<MendingWords, 'platforms'>;

/** Adds the platform X, a single letter of which the model makes little: "wrote on X", but not "on X and Y axes". */
export function addPlatforms(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: PlatformWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at < tokens.length; at++) {
      const { text } = (tokens[at] as TaggedToken).word;
      if (text.length > 2 || !(text === 'X' || isLastX(text)) || !isPlatform(tokens, at, words))
        continue;
      const probabilities = surelyOf(ORG);
      const name = { sequence, first: at, last: at, type: ORG, probabilities, told: ORG };
      if (!names.some((other) => overlaps(other, name))) added.push(name);
    }
  }
  return insertNames(names, added, sequences);
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
