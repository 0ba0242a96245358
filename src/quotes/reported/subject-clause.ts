import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { hasFiniteVerb, isFiniteVerb } from './content-edges.ts';

/**
 * "His claim that the vote was stolen has been rejected", "a boat which the navy said was armed was sunk": where what is
 * reported tells of a noun of the subject, which ends before `noun`, the last item of the clause that begins at `first`, before
 * the verb of the sentence; `end` where the noun is no subject.
 */
export function endOfSubjectClause(
  items: readonly Item[],
  noun: number,
  first: number,
  end: number,
): number {
  if (hasFiniteVerb(items, 0, noun)) return end;
  let isSaid = false;
  for (let at = first; at <= end; at++) {
    const item = items[at] as Item;
    if (isSaid && opensMainVerb(items, at)) return at - 1;
    if (OPENS_CLAUSE.has(item.word) || item.word === 'pronoun' || item.text === ',') isSaid = false;
    else if (isFiniteVerb(item)) isSaid = true;
  }
  return end;
}

/** Words behind which a verb is not yet that of the sentence. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['conjunction', 'relative', 'subordinator']);

/** "was met", "has been rejected", "blocked the gate", behind a verb: not "had been", "could not be", "made by". */
function opensMainVerb(items: readonly Item[], at: number): boolean {
  const { word, lower, entry } = items[at] as Item;
  if (word === 'verb')
    return (
      !entry.endsInIng &&
      (isNominal(items[at - 1]) || items[at - 1]?.word === 'adverb') &&
      itemAt(items, at + 1)?.word !== 'preposition' &&
      itemAt(items, at - 1)?.word !== 'determiner' &&
      !isParted(items, at)
    );
  if (word !== 'auxiliary' || lower === 'not' || NEVER_FIRST.has(lower)) return false;
  return !isParted(items, at);
}

/** "had soon blocked": behind an auxiliary. */
function isParted(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (itemAt(items, left)?.word === 'adverb') left--;
  return itemAt(items, left)?.word === 'auxiliary';
}

/** Forms that only stand behind another auxiliary, or may. */
const NEVER_FIRST: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);
