import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { pastTime } from '../phrases/time-phrase.ts';
import { isTimeUnit } from '../phrases/time-words.ts';
import {
  firstWord,
  hasFiniteVerb,
  hasHearer,
  hasMainClause,
  isFiniteVerb,
  lastWord,
} from './content-edges.ts';
import type { ReportedContent } from './reported-content.ts';

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
  if (told > cue.after && !far && !isPredicate(items, comma, end)) return null;
  const rest = [comma + 1, beforeNextReport(items, cues, comma, end)] as const;
  const opener = itemAt(items, cue.first - 2);
  // "where, his office said, smuggling would top the agenda", "but, scientists say, wrecks habitats"
  if (opener && cue.first > 3 && opensRest(opener))
    return { first: rest[0], last: rest[1], rest: null, position: 'around', opener: '' };
  const first = firstWord(items, clauseStart(items, cue.first - 1));
  const last = lastWord(items, cue.first - 1);
  // "In fact, the prosecutor said, he was late"
  if (isLinking(items, first, last))
    return { first: rest[0], last: rest[1], rest: null, position: 'around', opener: '' };
  // "In 2008, he complained about the vote, and railed against the court"
  if (far && !hasMainClause(items, first, cue.first)) return null;
  if (last < first) return null;
  if (isAfterthought(items, rest, first, cue.first))
    return { first, last, rest: null, position: 'before', opener: '' };
  return { first, last, rest, position: 'around', opener: '' };
}

/** "The army killed ten, it said, hours after a raid": behind a whole clause, the reporter's words about when it was. */
function isAfterthought(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  first: number,
  cue: number,
): boolean {
  let at = from;
  while (at < to && (isNominal(items[at]) || (items[at] as Item).word === 'adverb')) at++;
  if (!(isTimeUnit(items[at - 1]) && WHEN.has((items[at] as Item).lower))) return false;
  return hasMainClause(items, first, cue);
}

/** Adverbs that link a sentence to the one before, alone or behind "in", "for" or "of". */
const LINKING: ReadonlySet<string> = new Set(
  'however instead still meanwhile moreover furthermore besides nevertheless nonetheless indeed thus also fact addition turn short contrast example instance course'.split(
    ' ',
  ),
);

/** "Instead, police say, there have been 61": what belongs to the sentence and is no part of what is reported. */
function isLinking(items: readonly Item[], first: number, last: number): boolean {
  const { lower } = items[last] as Item;
  if (!LINKING.has(lower)) return false;
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
  // "he said, adding", not "he said, smuggling would be stopped"
  const subject = itemAt(items, comma + 2);
  if (entry.endsInIng && !(subject && isFiniteVerb(subject))) return false;
  // "he said, and she urged them to go": another report.
  const next = cues.find(({ first }) => first === comma + 2);
  if (word === 'conjunction' && next && isReport(next)) return false;
  return (
    !far || ((lower === 'and' || lower === 'but') && hasFiniteVerb(items, comma, items.length))
  );
}

/** "she urged", not "she should have said" nor "the next frame showed" */
function isReport({ precision, finite, cueFirst, verb, group }: CueCandidate): boolean {
  return precision > 0.5 && finite && cueFirst === verb && group !== 'other';
}

/** "The dam is safe, officials said (on Monday)." */
export function trails(items: readonly Item[], cue: CueCandidate, end: number): boolean {
  const comma = itemAt(items, cue.first - 1);
  if (comma?.text !== ',' || cue.first < 3 || cue.order === 'relative') return false;
  // "The dam was safe, the agency quoted an official as saying."
  if (!cue.finite) return cue.after > end && isOther(cue) && hasMainClause(items, 0, cue.first);
  const opening = items[0] as Item;
  if (opening.word === 'preposition' && cue.first < 9) return false;
  const finite = hasMainClause(items, 0, cue.first);
  // "Repair dams by June, minister tells engineers"
  if (!finite && isInHeadline(items) && hasHearer(items, cue.verb))
    return pastHearer(items, cue.after, end) > end;
  // "When counsel sought time to read it, the judge refused"
  if (opening.word === 'subordinator' && (!finite || cue.group !== 'speech')) return false;
  // "Asked about the deal, he shrugged"
  if (opening.entry.endsInEd && opening.word === 'verb' && !finite) return false;
  if (opening.entry.endsInIng && opening.word === 'verb' && (!finite || reports(opening)))
    return false;
  // "At Ames, where tape still hung from a pole, students shrugged"
  if (!finite && opening.word === 'preposition' && cue.group !== 'speech') return false;
  // Nothing after the cue: the words before must be its content, known verb or not.
  if (!finite && (cue.after <= end || (cue.first < 5 && !isInHeadline(items)))) return false;
  const at = pastAside(items, cue, end);
  return at > end || ENDS.has((items[at] as Item).text) || endsInAside(items, at, end);
}

/** Whether a participle has a subject of its own: whom somebody quotes. */
function isOther({ order, source, first, verb }: CueCandidate): boolean {
  return order === 'participle' && source !== null && first < verb && source.last < verb;
}

/** A line that ends without a stop. */
function isInHeadline(items: readonly Item[]): boolean {
  return items.at(-1)?.word !== 'punctuation';
}

/** "Noting that the plan had failed, he told": a participle that reports itself. */
function reports({ entry }: Item): boolean {
  return entry.cue?.group === 'speech' && entry.cue.precision > 0.5;
}

const ENDS: ReadonlySet<string> = new Set([',', ';']);
const WHEN: ReadonlySet<string> = new Set(['after', 'as', 'before', 'when', 'while']);

/** "in Rome", "after the talks", and no "that" up to the end: when and where it was said. */
function endsInAside(items: readonly Item[], from: number, end: number): boolean {
  const { word, lower } = items[from] as Item;
  if (word !== 'preposition' && !WHEN.has(lower)) return false;
  for (let at = from; at <= end; at++) if ((items[at] as Item).lower === 'that') return false;
  return true;
}

/** Past "an energy conference" in "told an energy conference", right behind a cue. */
function pastWhoIsTold(items: readonly Item[], cue: CueCandidate, end: number): number {
  return hasHearer(items, cue.verb) ? pastHearer(items, cue.after, end) : cue.after;
}

/** Past adverbs, times, places and who is told, right behind a cue. */
function pastAside(items: readonly Item[], cue: CueCandidate, end: number): number {
  let at = pastWhoIsTold(items, cue, end);
  while (at <= end) {
    const { word, entry } = items[at] as Item;
    const past = word === 'adverb' || entry.addressee ? at + 1 : pastTime(items, at);
    const further = past > at ? past : pastPlace(items, at, end);
    if (further === at) break;
    at = further;
  }
  return at;
}

/** "told an energy conference" */
function pastHearer(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at <= end && isInHearer(items[at] as Item)) at++;
  return at <= end && isFiniteVerb(items[at] as Item) ? from : at;
}

function isInHearer(item: Item): boolean {
  return isNominal(item) || item.word === 'possessive' || item.word === 'object';
}

/** "between two pylons", "during a rehearsal on Thursday": up to the next comma or the end. */
function pastPlace(items: readonly Item[], from: number, end: number): number {
  if ((items[from] as Item).word !== 'preposition') return from;
  let at = from + 1;
  while (at <= end && isInPlace(items[at] as Item)) at++;
  return at > end || (items[at] as Item).text === ',' ? at : from;
}

function isInPlace(item: Item): boolean {
  const { word } = item;
  return isNominal(item) || word === 'preposition' || word === 'possessive' || word === 'adverb';
}

/** Where the words begin that a cue behind them may report: past a semicolon, or past a label ("Rome:"). */
export function clauseStart(items: readonly Item[], to: number): number {
  for (let at = to - 1; at > 0; at--) {
    const { text } = items[at] as Item;
    if (text === ':' && (!hasFiniteVerb(items, 0, at) || isOfSpeaker(items, at, to))) return at + 1;
    if (text === ';') return endsClause(items, at, to) ? at + 1 : 0;
  }
  return 0;
}

/** "Jane Hill was less cheerful: the fee would rise, she noted": of the person who speaks behind the colon, not "The plan was simple: it would rise, she said". */
function isOfSpeaker(items: readonly Item[], colon: number, to: number): boolean {
  const speaker = itemAt(items, to + 1)?.lower ?? '';
  if (!SPEAKERS.has(speaker) || !hasMainClause(items, colon + 1, to)) return false;
  let verb = 1;
  while (verb < colon && !isFiniteVerb(items[verb] as Item)) verb++;
  const { lower } = items[verb] as Item;
  if (lower !== 'was' && lower !== 'were') return false;
  const comma = itemAt(items, verb - 1)?.text === ',';
  const subject = items[comma ? verb - 2 : verb - 1] as Item;
  return subject.word === 'name' || subject.entry.role !== null;
}

/** Subjects of a cue behind a colon. */
const SPEAKERS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** "Few see a doctor; in Kenya, he wrote", not "pumps; wells; and roads, he said". */
function endsClause(items: readonly Item[], semicolon: number, to: number): boolean {
  if (hasMainClause(items, semicolon + 1, to)) return true;
  if (itemAt(items, semicolon + 1)?.word === 'conjunction') return false;
  for (let at = 0; at < semicolon; at++) if ((items[at] as Item).text === ';') return false;
  return true;
}
