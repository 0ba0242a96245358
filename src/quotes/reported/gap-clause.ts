import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { LIST } from '../words/rule-words.ts';
import { isFiniteVerb } from './content-edges.ts';

/**
 * "The man, who police say was armed", "a plan which ministers said would work": where the clause
 * behind a cue lacks its subject, the "who", "which" or "that" before the speaker that is it; -1 for any other clause.
 */
export function gapBefore(
  items: readonly Item[],
  { order, source, verb, lists }: CueCandidate,
  first: number,
): number {
  if (source === null || order !== 'subject-verb' || source.first > verb) return -1;
  // "a dose that studies suggest will do": what is known.
  if (lists.has(LIST.shows)) return -1;
  const opening = itemAt(items, first);
  if (opening === undefined || !isFiniteVerb(opening)) return -1;
  const at = source.first - 1;
  if (itemAt(items, at)?.word !== 'relative') return -1;
  const before = itemAt(items, at - 1);
  return isNominal(before) || before?.text === ',' ? at : -1;
}
