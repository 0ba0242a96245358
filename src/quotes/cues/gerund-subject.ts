import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { LIST } from '../words/rule-words.ts';
import type { Subject } from './find-subject.ts';

/** Words behind which those stand who do what a participle tells: "calls from residents saying". */
const BRINGS: ReadonlySet<string> = new Set(['by', 'from', 'among']);

/**
 * The phrase right before a participle that speaks, when no comma parts them: "footage of Clinton asking", "…, with members
 * arguing", "quoted an officer saying", "a plea by farmers saying"; not whom somebody speaks to, "texted Poe saying", "appealed to the High
 * Court saying".
 */
export function gerundSubject(items: readonly Item[], at: number): Subject | null {
  let last = at - 1;
  while (itemAt(items, last)?.word === 'adverb') last--;
  const left = itemAt(items, last);
  if (!left || left.calendar) return null;
  const named = left.word === 'name' || left.word === 'pronoun';
  if (!named && left.word !== 'noun') return null;
  let first = last;
  while (left.word === 'name' && itemAt(items, first - 1)?.word === 'name') first--;
  let opening = first;
  while (left.word !== 'pronoun' && isNominal(itemAt(items, opening - 1))) opening--;
  const before = itemAt(items, opening - 1);
  const brought =
    before !== undefined &&
    (BRINGS.has(before.lower) ||
      before.entry.isIn(LIST.quotes) ||
      (before.lower === 'with' && itemAt(items, opening - 2)?.text === ','));
  if (!brought && (!named || isSpokenTo(before))) return null;
  return {
    phrase: { first: brought ? opening : first, last, head: last },
    cueFirst: at,
    relative: false,
  };
}

/** "appealed to", "texted" */
function isSpokenTo(before: Item | undefined): boolean {
  return before?.lower === 'to' || before?.entry.isIn(LIST.contacts) === true;
}
