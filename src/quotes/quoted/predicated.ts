import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { LIST } from '../words/rule-words.ts';

/** So many words may tell of whom or what the words in marks are said. */
const LONGEST_OBJECT = 14;

/**
 * The verb of calling that says the words in marks at `at` of its object (object complement), with who calls it so: "called
 * both Hill and her deputy “reckless”", "dismissed the two-year plan as a “farce”", "calls him a “fool” and a “cheat”".
 */
export function predicatedBy(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): CueCandidate | null {
  const cue = cues.findLast((one) => one.source !== null && isPredicated(items, one, at));
  return cue ?? null;
}

function isPredicated(items: readonly Item[], cue: CueCandidate, at: number): boolean {
  const { cueLast, lists } = cue;
  const needsNoAs = lists.has(LIST.calls);
  if (!needsNoAs && !lists.has(LIST.callsAs)) return false;
  let last = beforeComplement(items, at);
  if (itemAt(items, last)?.lower === 'as') last--;
  else if (!needsNoAs) return false;
  if (last <= cueLast || last - cueLast > LONGEST_OBJECT) return false;
  // "called for a “green” tax", but "referred to the tax as “green”"
  if (needsNoAs && itemAt(items, cueLast + 1)?.word === 'preposition') return false;
  for (let index = cueLast + 1; index <= last; index++)
    if (!mayBeOfObject(items, index)) return false;
  return true;
}

/** The last word before the article of the words in marks, and before others that "and" or "or" joins to them. */
function beforeComplement(items: readonly Item[], at: number): number {
  let left = at - 1;
  if (itemAt(items, left)?.word === 'determiner') left--;
  const joins = itemAt(items, left)?.lower;
  if (joins !== 'and' && joins !== 'or') return left;
  return itemAt(items, left - 1)?.word === 'quote' ? beforeComplement(items, left - 1) : left;
}

/** What stands in and between noun phrases besides nominal words. */
const BETWEEN: ReadonlySet<string> = new Set([
  'possessive',
  'object',
  'pronoun',
  'preposition',
  'conjunction',
]);

/** Words of a noun phrase, with a participle before its noun: "undocumented workers from Ames"; and of another one before it: "the plan as “mad” and the minister". */
function mayBeOfObject(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const { word, entry, text, lower } = item;
  if (isNominal(item) || BETWEEN.has(word) || text === '-' || lower === 'as') return true;
  if (word === 'quote') return itemAt(items, at + 1)?.word === 'conjunction';
  if (word !== 'verb' || !(entry.endsInEd || entry.endsInIng)) return false;
  const next = itemAt(items, at + 1)?.word;
  return next === 'noun' || next === 'name';
}
