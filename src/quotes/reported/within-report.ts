import type { Attribution } from '../attribution.ts';

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
    if (found.some((outer) => holdsReports(outer) && lies(inner, outer))) inner.attitude = true;
}

/** Whether somebody speaks whose words follow: not "He said it was safe, Poe told them", where another's words are told anew. */
function holdsReports({ attitude, candidate, cue, content }: Attribution): boolean {
  if (attitude || candidate?.group !== 'speech' || !cue) return false;
  return cue.end <= (content[0]?.start ?? 0);
}

/** Whether cue and clause of a report lie in the clause of another, behind where that begins. */
function lies({ content: [inner], cue }: Attribution, { content: [outer] }: Attribution): boolean {
  if (!inner || !outer || !cue) return false;
  return outer.start < cue.start && outer.start < inner.start && inner.end <= outer.end;
}
