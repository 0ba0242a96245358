import type { Attribution } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';

/**
 * Marks a report within another as what it is, words of who speaks and no statement of its own: "Poe said she had told
 * them that it was safe". `found` is in the order of the sentences.
 */
export function markWithin(found: readonly Attribution[]): void {
  let from = 0;
  for (let at = 1; at <= found.length; at++) {
    if (at < found.length && found[at]?.clause === found[from]?.clause) continue;
    // Most sentences report once.
    if (at - from > 1) markOfSentence(found.slice(from, at));
    from = at;
  }
}

function markOfSentence(found: readonly Attribution[]): void {
  for (const inner of found)
    if (!isJoined(inner) && found.some((outer) => holdsReports(outer) && lies(inner, outer)))
      inner.attitude = true;
}

/** Whether somebody speaks whose words follow: not "He said it was safe, Poe told them", where another's words are told anew. */
function holdsReports({ attitude, candidate, cue, content }: Attribution): boolean {
  if (attitude || candidate?.group !== 'speech' || candidate.order === 'noun' || !cue) return false;
  return cue.end <= (content[0]?.start ?? 0);
}

/** Whether cue and clause of a report lie in the clause of another, behind where that begins. */
function lies({ content: [inner], cue }: Attribution, { content: [outer] }: Attribution): boolean {
  if (!inner || !outer || !cue) return false;
  return outer.start < cue.start && outer.start < inner.start && inner.end <= outer.end;
}

/** So far before its cue a clause that is joined to another may open: "and in December 2021 it". */
const LONGEST_OPENING = 8;

/** "said it was late, and Poe says it was not", "acknowledging that it was late but warning that": a report beside the other, not in it. */
function isJoined({ clause: { items }, candidate }: Attribution): boolean {
  if (!candidate) return false;
  const { first } = candidate;
  if (itemAt(items, first - 1)?.word === 'conjunction') return true;
  for (let at = first - 1; at > 0 && first - at <= LONGEST_OPENING; at--) {
    const { word, text } = items[at] as Item;
    if (text === ';') return true;
    if (word === 'conjunction') return itemAt(items, at - 1)?.text === ',';
  }
  return false;
}
