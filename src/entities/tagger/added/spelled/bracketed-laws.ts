import { NUMBER } from '../../casing.ts';
import { MISC } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { type TaggedToken, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

type LawWords = Pick<MendingWords, 'laws'>;

/** Tokens in the brackets, at most: "(Care and Protection of Children)". */
const LONGEST = 8;
/** Tokens before them, at most. */
const FURTHEST = 12;

/** Reads laws with a part of their name in brackets: "the Finance (Amendment) Bill", "the Safety of Rwanda (Asylum and Immigration) Act"; but not "(Republican) Bill Hill". */
export function createLawReader(words: LawWords): SpelledReader {
  return ({ tokens, style }, at) => {
    if (style > 1) return null;
    const last = closingOf(tokens, at) + 1;
    if (last < 2) return null;
    const { capital, lower } = wordAt(tokens, last);
    if (!capital || !words.laws.has(lower) || wordAt(tokens, last + 1).capital) return null;
    const first = startOfLaw(tokens, at, words);
    return first < at ? { first, last, type: MISC, yields: 'none' } : null;
  };
}

/** Where the brackets close that open at `at` and have nothing but capitals, what joins them and numbers; -1 where they do not. */
function closingOf(tokens: readonly TaggedToken[], at: number): number {
  if (!wordAt(tokens, at + 1).capital) return -1;
  for (let inside = at + 1; inside <= at + 1 + LONGEST; inside++) {
    const { text, capital, casing } = wordAt(tokens, inside);
    if (text === ')') return inside;
    if (!capital && casing !== NUMBER && !INSIDE.has(text)) return -1;
  }
  return -1;
}

/** The first token of what stands before the brackets at `at`: capitals and what joins them; but not "the Census Act and |Elections|". */
function startOfLaw(tokens: readonly TaggedToken[], at: number, { laws }: LawWords): number {
  let first = at;
  for (let next = at - 1; next >= 0 && next >= at - FURTHEST; next--) {
    const { capital, lower, text } = wordAt(tokens, next);
    if (capital) {
      if (ARTICLES.has(lower) || laws.has(lower)) break;
      first = next;
    } else if (first !== next + 1 || !BEFORE.has(text)) break;
  }
  return first;
}

const INSIDE: ReadonlySet<string> = new Set([
  'and',
  'of',
  'for',
  'to',
  'in',
  'on',
  'the',
  'from',
  ',',
  '-',
]);
const BEFORE: ReadonlySet<string> = new Set(['and', 'of', 'for', '&', '-', '/']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
