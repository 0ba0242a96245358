import { LOWER } from '../casing.ts';
import { MISC, ORG, PERSON } from '../labels.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';

const TOLD: ReadonlySet<string> = new Set(['told', 'tells']);
/** Words behind whom something is told: what, when and where. */
const BEHIND: ReadonlySet<string> = new Set(
  'that he she it they there his her their its in on at by last this yesterday earlier how why what when'.split(
    ' ',
  ),
);
/** Tokens between "published" and "in": "published on Tuesday in". */
const MOST_BETWEEN = 2;

/** Whether the words before tell that what the model hardly knows is a paper or a journal: "told the Mercury on Friday", "published today in the European Journal of Sleep Medicine". */
export function typeOfPress(beside: Beside): number | null {
  const { tokens, first, type, sure, before, twoBefore, after } = beside;
  if (type === PERSON || (sure && type !== MISC)) return null;
  if (before.text === 'the' && TOLD.has(twoBefore.text))
    // "told the Gippsland inquiry", "told the Epsom MP".
    return after.capital || (after.casing === LOWER && !BEHIND.has(after.text)) ? null : ORG;
  if (type !== MISC) return null;
  const at = before.text === 'the' ? first - 2 : first - 1;
  return wordAt(tokens, at).text === 'in' && isPublished(tokens, at) ? ORG : null;
}

function isPublished(tokens: readonly TaggedToken[], end: number): boolean {
  for (let at = end - 1; at >= end - 1 - MOST_BETWEEN; at--)
    if (wordAt(tokens, at).text === 'published') return true;
  return false;
}
