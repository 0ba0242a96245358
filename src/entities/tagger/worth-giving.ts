import type { NameType } from '../../types.ts';
import type { NameMention } from '../types.ts';
import type { AgreedName } from './agree.ts';
import { LOC, ORG } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { joinWords, wordAt } from './sequences.ts';
import { UNKNOWN_HINT } from './word.ts';

type BodyWords = Pick<MendingWords, 'bodies' | 'bodyVerbs'>;

/** An organisation or place that is less likely right than this is left out: that costs fewer names than it spares mistakes; tuned on Worldwide. */
const LEAST_SCORE: Readonly<Partial<Record<NameType, number>>> = { ORG: 0.4, LOC: 0.35 };
/** Letters of a word that may be a name by itself: "I" and "US$" are none. */
const SHORTEST = 3;

/** Whether a name that the model found is given: it is likely right by its score, or surely a name whatever the score. `unheardOf` are those of the article. */
export function isWorthGiving(
  name: AgreedName,
  mention: Pick<NameMention, 'type' | 'score'>,
  words: BodyWords,
  unheardOf: ReadonlySet<string>,
): boolean {
  if (isLikely(mention) && !isTitleBefore(name)) return true;
  return name.isPart || isBody(name, words) || isOneOf(unheardOf, name);
}

/** The organisations of one word that are surely names somewhere in the article, and so everywhere: "Vigilorex said", "they found Vigilorex must pay". */
export function namesUnheardOf(
  names: readonly AgreedName[],
  words: BodyWords,
): ReadonlySet<string> {
  const unheardOf = new Set<string>();
  for (const name of names) if (isUnheardOf(name, words)) unheardOf.add(textOf(name));
  return unheardOf;
}

function isOneOf(unheardOf: ReadonlySet<string>, name: AgreedName): boolean {
  return name.type === ORG && unheardOf.size > 0 && unheardOf.has(textOf(name));
}

function textOf({ sequence, first, last }: AgreedName): string {
  return joinWords(sequence, first, last, 'text');
}

/** Whether a mention of this type is likely enough right by its score. */
export function isLikely({ type, score }: Pick<NameMention, 'type' | 'score'>): boolean {
  return score >= (LEAST_SCORE[type] ?? 0);
}

/** Whether a name of an organisation is surely a name, for the word table does not know it, and it does something or people are at it: "Kyrgyzhydromet has", "an engineer at Ignitis". */
export function isUnheardOf(
  { sequence: { tokens }, first, last, type }: AgreedName,
  { bodyVerbs }: BodyWords,
): boolean {
  if (type !== ORG || first !== last) return false;
  const { hint, text } = wordAt(tokens, first);
  if (hint !== UNKNOWN_HINT || text.length < SHORTEST || !/^\p{L}+$/u.test(text)) return false;
  return wordAt(tokens, first - 1).lower === 'at' || bodyVerbs.has(wordAt(tokens, last + 1).lower);
}

/** Whether a place or a body is nothing but the title of who follows: "Sens. Ann Hill". */
function isTitleBefore({ sequence: { tokens }, first, last, type }: AgreedName): boolean {
  return (
    (type === LOC || type === ORG) &&
    first === last &&
    wordAt(tokens, first).title &&
    (wordAt(tokens, last + 1).capital || wordAt(tokens, last + 1).text === '.')
  );
}

/** Whether the name of an organisation has a word in it that leaves no doubt: "University of California, San Diego". */
export function isBody(
  { sequence: { tokens }, first, last, type }: AgreedName,
  { bodies }: BodyWords,
): boolean {
  if (type !== ORG || first === last) return false;
  for (let at = first; at <= last; at++) if (bodies.has(wordAt(tokens, at).text)) return true;
  return false;
}
