import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import type { WeightTable } from '../log-linear.ts';
import { LIST } from '../words/rule-words.ts';
import { accordingToContent } from './according-to-content.ts';
import { ASKING } from './asking.ts';
import { clauseStart } from './clause-start.ts';
import { contentAround } from './content-around.ts';
import { firstWord, lastWord } from './content-edges.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { gapBefore } from './gap-clause.ts';
import { endOfSubjectClause } from './subject-clause.ts';
import { trails } from './trails.ts';

/** The reported clause of a cue without quotation marks, as inclusive item indexes; `position` tells on which side of the cue it stands. */
export interface ReportedContent {
  readonly first: number;
  readonly last: number;
  /** The rest of the clause behind a cue that stands inside it: "The test, it said, was the biggest". */
  readonly rest: readonly [first: number, last: number] | null;
  readonly position: 'after' | 'before' | 'around';
  /** "that", "to", "how" or another word that opens the clause. */
  readonly opener: string;
}

const OPENERS: ReadonlySet<string> = new Set(['that', 'to', ...ASKING]);

/** Finds the clause that a cue reports: what follows it, or what stands before a trailing "…, officials said". Null when there is none. */
export function reportedContent(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  weights: WeightTable,
): ReportedContent | null {
  const end = lastWord(items, items.length - 1);
  if (cue.order === 'colon') return besideColon(items, cue, end);
  if (cue.order === 'according-to') return accordingToContent(items, cue, cues, end);
  const leads = onlySource(cues, cue);
  const around = leads ? null : contentAround(items, cue, cues, end);
  if (around) return around;
  if (cue.order === 'verb-subject' || (!leads && trails(items, cue, end))) {
    const first = firstWord(items, startBefore(items, cue, cues));
    const last = lastWord(items, cue.first - 1);
    return last > first ? { first, last, rest: null, position: 'before', opener: '' } : null;
  }
  // "Press TV reports: The Egyptian wing …": the rest of the sentence, whole.
  if (itemAt(items, cue.after)?.text === ':')
    return cue.after < end ? after(items, cue.after + 1, end) : null;
  const first = contentStart(items, cue, end);
  // "She refused, and lost her shifts"
  if (isAnotherVerb(items, cue, first)) return null;
  const noun =
    cue.order === 'noun'
      ? cue.verb
      : Math.max(gapBefore(items, cue, first), restricting(items, cue));
  const longest = noun > 0 ? endOfSubjectClause(items, noun, first, end) : end;
  const last = lastWord(items, contentEnd(items, cue, cues, first, longest, weights));
  return last >= first && !isOnlyCue(items, cues, first, last) ? after(items, first, last) : null;
}

/** "Workers who said they were ill left": a "who" that no comma parts from its noun; -1 for any other. */
function restricting(items: readonly Item[], { order, source }: CueCandidate): number {
  if (order !== 'relative' || source === null) return -1;
  const word = itemAt(items, source.first - 1)?.word;
  return word === 'noun' || word === 'name' ? source.first : -1;
}

/** "According to the Clarion, the bank knew": nothing but a source stands before a cue. */
function onlySource(cues: readonly CueCandidate[], { first }: CueCandidate): boolean {
  return cues.some(
    (other) => other.order === 'according-to' && other.verb <= 1 && other.after === first - 1,
  );
}

/** "Minister: taxes will rise", "Taxes will rise: minister" */
function besideColon(
  items: readonly Item[],
  { verb, source, after: behind }: CueCandidate,
  end: number,
): ReportedContent | null {
  if (source !== null && source.first > verb) {
    const first = firstWord(items, labelEnd(items, verb));
    const last = lastWord(items, verb - 1);
    return last > first ? { first, last, rest: null, position: 'before', opener: '' } : null;
  }
  return behind <= end ? after(items, behind, end) : null;
}

/** Items of the longest label: "Ames mill fire:". */
const LONGEST_LABEL = 5;

/** Behind the label that opens a headline. */
function labelEnd(items: readonly Item[], to: number): number {
  for (let at = 1; at < Math.min(to, LONGEST_LABEL); at++)
    if ((items[at] as Item).text === ':') return at + 1;
  // "UPDATE 2-Rival brigades clash"
  const { form, text } = items[0] as Item;
  const number = itemAt(items, 1)?.form === 'digit' ? 2 : 1;
  const slug = form === 'capital' && text.length > 2 && text === text.toUpperCase();
  return slug && itemAt(items, number)?.text === '-' ? number + 1 : 0;
}

/** "He told her the number, the court heard": what stands behind the comma is another's cue. */
function isOnlyCue(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  first: number,
  last: number,
): boolean {
  return (
    itemAt(items, first - 1)?.text === ',' &&
    cues.some((other) => other.first === first && other.last === last && other.finite)
  );
}

/** Whether nothing but a conjunction, with or without a comma, stands behind a cue. */
function isAnotherVerb(items: readonly Item[], { after }: CueCandidate, first: number): boolean {
  return first <= after + 1 && itemAt(items, first)?.word === 'conjunction';
}

function after(items: readonly Item[], first: number, last: number): ReportedContent {
  const opener = (items[first] as Item).lower;
  return { first, last, rest: null, position: 'after', opener: OPENERS.has(opener) ? opener : '' };
}

/** A content that stands first begins with the sentence, or after an earlier cue that ended in its own content. */
function startBefore(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
): number {
  const earlier = cues.findLast(
    (other) =>
      other.last < cue.first - 4 &&
      other.order === 'verb-subject' &&
      itemAt(items, other.after)?.text === ',',
  );
  if (earlier) return earlier.after + 1;
  const start = clauseStart(items, cue.first - 1);
  return start === 0 ? slugEnd(items) : start;
}

/** Behind "UPDATE 2-", "EXCLUSIVE-" before a headline; 0 where there is none. */
function slugEnd(items: readonly Item[]): number {
  const { entry, text } = items[0] as Item;
  if (!entry.isIn(LIST.slug) || text !== text.toUpperCase()) return 0;
  const dash = itemAt(items, 1)?.form === 'digit' ? 2 : 1;
  return itemAt(items, dash)?.text === '-' ? dash + 1 : 0;
}
