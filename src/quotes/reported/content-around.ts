import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { isTimeUnit } from '../phrases/time-words.ts';
import { LIST } from '../words/rule-words.ts';
import { clauseStart } from './clause-start.ts';
import {
  firstWord,
  hasFiniteVerb,
  hasMainClause,
  isFiniteVerb,
  lastWord,
} from './content-edges.ts';
import { pastAside, pastWhoIsTold, WHEN } from './past-aside.ts';
import type { ReportedContent } from './reported-content.ts';
import { tellsOccasion } from './tells-occasion.ts';

/** "But to prevent problems, he said, local officials should be vigilant": a cue between commas with words on both sides. */
export function contentAround(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  end: number,
): ReportedContent | null {
  if (cue.order !== 'subject-verb' && cue.order !== 'verb-subject') return null;
  if (itemAt(items, cue.first - 1)?.text !== ',' || (items[0] as Item).word === 'quote')
    return null;
  const comma = commaBehind(items, cue, end);
  const told = pastWhoIsTold(items, cue, end);
  const far = comma > told;
  if (comma < 0 || comma >= end || !goesOn(items, cues, comma, far)) return null;
  // "said the people, who asked not to be named"
  if (cue.order === 'verb-subject' && itemAt(items, comma + 1)?.word === 'relative') return null;
  if (told > cue.after && !far && !isPredicate(items, comma, end)) return null;
  if (tellsMeanwhile(items, comma + 1, end) && hasMainClause(items, 0, cue.first)) return null;
  const rest = [comma + 1, beforeNextReport(items, cues, comma, end)] as const;
  const opener = itemAt(items, cue.first - 2);
  // "where, his office said, smuggling would top the agenda", "but, scientists say, wrecks habitats"
  if (opener && cue.first > 3 && opensRest(opener) && !isTimeUnit(items[cue.first - 3]))
    return { first: rest[0], last: rest[1], rest: null, position: 'around', opener: '' };
  const first = firstWord(items, clauseStart(items, cue.first - 1));
  const last = lastWord(items, cue.first - 1);
  // "In fact, the prosecutor said, he was late"
  if (isLinking(items, first, last))
    return { first: rest[0], last: rest[1], rest: null, position: 'around', opener: '' };
  // "In 2008, he complained about the vote, and railed against the court"
  if (far && !hasMainClause(items, first, cue.first)) return null;
  if (last < first) return null;
  if (isAfterthought(items, rest, end) && hasMainClause(items, first, cue.first))
    return { first, last, rest: null, position: 'before', opener: '' };
  return { first, last, rest, position: 'around', opener: '' };
}

/** "The army killed ten, it said, hours after a raid", "…, it said, in a statement": the reporter's words about when and where it was. */
function isAfterthought(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  end: number,
): boolean {
  if (tellsOccasion(items, from, end)) return true;
  let at = from;
  while (at < to && (isNominal(items[at]) || (items[at] as Item).word === 'adverb')) at++;
  return isTimeUnit(items[at - 1]) && WHEN.has((items[at] as Item).lower);
}

/** "Nine died, rescuers said, as fighting spread", "…, though he gave no date": behind a whole clause, what the reporter knows besides; not "…, as it did last year" nor "…, though sales held up". */
function tellsMeanwhile(items: readonly Item[], at: number, end: number): boolean {
  const from = (items[at] as Item).lower === 'even' ? at + 1 : at;
  const subject = itemAt(items, from + 1);
  if (subject === undefined || !hasFiniteVerb(items, from + 2, end + 1)) return false;
  const { lower } = items[from] as Item;
  if (lower === 'as') return isNominal(subject) && itemAt(items, from + 2)?.lower !== 'as';
  return CONCEDES.has(lower) && subject.word === 'pronoun';
}

const CONCEDES: ReadonlySet<string> = new Set(['though', 'although']);

/** "Instead, police say, there have been 61": what belongs to the sentence and is no part of what is reported. */
function isLinking(items: readonly Item[], first: number, last: number): boolean {
  if (!(items[last] as Item).entry.isIn(LIST.linking)) return false;
  return first === last || (last === first + 1 && (items[first] as Item).word === 'preposition');
}

/** "The hall, he said, would open in May, and she urged them to come": the last word before another report. */
function beforeNextReport(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  comma: number,
  end: number,
): number {
  const next = cues.find(
    (cue) =>
      cue.first > comma + 3 &&
      cue.order === 'subject-verb' &&
      isReport(cue) &&
      itemAt(items, cue.first - 1)?.word === 'conjunction' &&
      itemAt(items, cue.first - 2)?.text === ',',
  );
  return next ? next.first - 3 : end;
}

/** A word behind which a cue stands before what it reports: "where, he said, it would", "but, scientists say, ruin". */
export function opensRest({ word }: Item): boolean {
  return word === 'conjunction' || word === 'subordinator' || word === 'relative';
}

/** The comma that ends what a cue brings along, "she told them,", "he said between two pylons,"; -1 when other words follow. */
function commaBehind(items: readonly Item[], cue: CueCandidate, end: number): number {
  const at = pastAside(items, cue, end);
  return itemAt(items, at)?.text === ',' ? at : -1;
}

/** "…, had years of practice", not "told the driver, Jane Hill" nor "told the court, on Monday, that". */
function isPredicate(items: readonly Item[], comma: number, end: number): boolean {
  for (let at = comma + 1; at <= end; at++)
    if ((items[at] as Item).lower === 'that' && items[at - 1]?.text === ',') return false;
  return hasFiniteVerb(items, comma, end + 1);
}

/** Whether what stands behind the comma goes on with what is said; `far` tells that words stand between cue and comma. */
export function goesOn(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  comma: number,
  far: boolean,
): boolean {
  const { word, lower, entry } = items[comma + 1] as Item;
  if (word === 'quote' || lower === 'without') return false;
  // "A bomb went off, police said, killing nine"
  if (entry.isIn(LIST.results)) return true;
  // "he said, adding", not "he said, smuggling would be stopped"
  const subject = itemAt(items, comma + 2);
  if (entry.endsInIng && !(subject && isFiniteVerb(subject))) return false;
  // "he said, and she urged them to go": another report.
  const next = cues.find(({ first }) => first === comma + 2);
  if (word === 'conjunction' && next && isReport(next)) return false;
  // "he said, and blamed the owner": who speaks does so.
  if (word === 'conjunction' && next?.order === 'shared-subject' && isDeed(items, next))
    return false;
  return (
    !far || ((lower === 'and' || lower === 'but') && hasFiniteVerb(items, comma, items.length))
  );
}

/** "blamed", "thanked", "called on": the past of a verb that tells of speech, not "had blamed". */
function isDeed(items: readonly Item[], { precision, cueFirst, verb }: CueCandidate): boolean {
  return precision > 0.5 && cueFirst === verb && (items[verb] as Item).entry.endsInEd;
}

/** "she urged", not "she should have said" nor "the next frame showed" */
function isReport({ precision, finite, cueFirst, verb, group }: CueCandidate): boolean {
  return precision > 0.5 && finite && cueFirst === verb && group !== 'other';
}
