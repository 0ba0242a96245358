import { LOWER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { MISC, ORG, PERSON } from '../labels.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** Tokens between "published" and "in": "published on Tuesday in". */
const MOST_BETWEEN = 2;

/** Whether the words before tell that what the model hardly knows is a paper or a journal: "told the Mercury on Friday", "published today in the European Journal of Sleep Medicine". */
export function typeOfPress(beside: Beside, { told, behindTold }: CueLists): number | null {
  const { tokens, first, type, sure, before, twoBefore, after } = beside;
  if (type === PERSON || (sure && type !== MISC)) return null;
  if (before.text === 'the' && told.has(twoBefore.text))
    // "told the Gippsland inquiry", "told the Epsom MP".
    return after.capital || (after.casing === LOWER && !behindTold.has(after.text)) ? null : ORG;
  if (type !== MISC) return null;
  const at = before.text === 'the' ? first - 2 : first - 1;
  return wordAt(tokens, at).text === 'in' && isPublished(tokens, at) ? ORG : null;
}

function isPublished(tokens: readonly TaggedToken[], end: number): boolean {
  for (let at = end - 1; at >= end - 1 - MOST_BETWEEN; at--)
    if (wordAt(tokens, at).text === 'published') return true;
  return false;
}

/** Whether a line that credits the press names it: "With reporting by AP, Dawn, and Interfax", but not "by Jane Hill". */
export function isCredited({ sequence: { tokens }, first, last, type }: FoundName): boolean {
  if (wordAt(tokens, 1).text !== 'reporting' && wordAt(tokens, 2).text !== 'reporting')
    return false;
  return (
    CREDITS.has(wordAt(tokens, 0).text) &&
    isListed(tokens, first) &&
    !(type === PERSON && first < last)
  );
}

const CREDITS: ReadonlySet<string> = new Set(['With', 'Based']);
const LISTED: ReadonlySet<string> = new Set(['by', ',', 'and']);

function isListed(tokens: readonly TaggedToken[], first: number): boolean {
  return LISTED.has(wordAt(tokens, first - 1).text);
}
