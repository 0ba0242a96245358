import { contentEnd } from './content-end.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import type { WeightTable } from './log-linear.ts';

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

const OPENERS = new Set([
  'that',
  'to',
  'how',
  'what',
  'why',
  'whether',
  'if',
  'where',
  'when',
  'who',
]);

/** Finds the clause that a cue reports: what follows it, or what stands before a trailing "…, officials said". Null when there is none. */
export function reportedContent(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  weights: WeightTable,
): ReportedContent | null {
  const end = lastWord(items, items.length - 1);
  if (cue.order === 'colon') return cue.after <= end ? after(items, cue.after, end) : null;
  if (cue.order === 'according-to') return accordingToContent(items, cue, end);
  const around = contentAround(items, cue, end);
  if (around) return around;
  if (cue.order === 'verb-subject' || trails(items, cue, end)) {
    const first = firstWord(items, startBefore(items, cue, cues));
    const last = lastWord(items, cue.first - 1);
    return last > first ? { first, last, rest: null, position: 'before', opener: '' } : null;
  }
  // "Press TV reports: The Egyptian wing …": the rest of the sentence, whole.
  if (itemAt(items, cue.after)?.text === ':')
    return cue.after < end ? after(items, cue.after + 1, end) : null;
  const first = startAfter(items, cue, end);
  const last = lastWord(items, contentEnd(items, cue, cues, first, end, weights));
  return last >= first ? after(items, first, last) : null;
}

function after(items: readonly Item[], first: number, last: number): ReportedContent {
  const opener = (items[first] as Item).lower;
  return { first, last, rest: null, position: 'after', opener: OPENERS.has(opener) ? opener : '' };
}

/** "But to prevent problems, he said, local officials should be vigilant": a cue between commas with words on both sides. */
function contentAround(
  items: readonly Item[],
  cue: CueCandidate,
  end: number,
): ReportedContent | null {
  const left = itemAt(items, cue.first - 1);
  const right = itemAt(items, cue.after);
  const opening = itemAt(items, cue.after + 1);
  if (left?.text !== ',' || right?.text !== ',' || !opening || cue.after + 1 >= end) return null;
  if (cue.order !== 'subject-verb' && cue.order !== 'verb-subject') return null;
  if (opening.entry.endsInIng || opening.word === 'quote' || (items[0] as Item).word === 'quote')
    return null;
  const first = firstWord(items, 0);
  const last = lastWord(items, cue.first - 1);
  return last < first
    ? null
    : { first, last, rest: [cue.after + 1, end], position: 'around', opener: '' };
}

function accordingToContent(
  items: readonly Item[],
  cue: CueCandidate,
  end: number,
): ReportedContent | null {
  if (cue.verb <= 1) {
    const first = firstWord(items, cue.after);
    return first <= end ? { first, last: end, rest: null, position: 'after', opener: '' } : null;
  }
  const last = lastWord(items, cue.first - 1);
  const first = firstWord(items, 0);
  return last > first ? { first, last, rest: null, position: 'before', opener: '' } : null;
}

/** "The dam is safe, officials said (on Monday)." */
function trails(items: readonly Item[], cue: CueCandidate, end: number): boolean {
  const comma = itemAt(items, cue.first - 1);
  if (comma?.text !== ',' || cue.first < 4) return false;
  const opening = items[0] as Item;
  const short = cue.first < 9;
  if (opening.word === 'subordinator' || (opening.word === 'preposition' && short)) return false;
  const finite = hasFiniteVerb(items, cue.first);
  if (opening.entry.endsInIng && opening.word === 'verb' && !finite) return false;
  // Nothing after the cue: the words before must be its content, known verb or not.
  if (!finite && (cue.after <= end || cue.first < 5)) return false;
  let at = cue.after;
  while (at <= end && isAdverbial(items, at)) at++;
  if (at > end || (items[at] as Item).text === ',') return true;
  if ((items[at] as Item).word !== 'preposition') return false;
  for (; at <= end; at++) if ((items[at] as Item).lower === 'that') return false;
  return true;
}

/** Whether one stands before an item. */
function hasFiniteVerb(items: readonly Item[], to: number): boolean {
  for (let at = 0; at < to; at++) {
    const { word, entry } = items[at] as Item;
    if (word === 'auxiliary' || (word === 'verb' && !entry.endsInIng)) return true;
  }
  return false;
}

const BEFORE_DAY = new Set(['last', 'this', 'next', 'late', 'early']);

function isAdverbial(items: readonly Item[], at: number): boolean {
  const { word, lower, entry } = items[at] as Item;
  if (BEFORE_DAY.has(lower)) return itemAt(items, at + 1)?.entry.calendar === true;
  return word === 'adverb' || entry.calendar || entry.addressee;
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
  return earlier ? earlier.after + 1 : 0;
}

function startAfter(items: readonly Item[], cue: CueCandidate, end: number): number {
  let at = cue.after;
  const that = openingThat(items, cue, end);
  if (that > 0) return that;
  while (at < end) {
    const item = items[at] as Item;
    const told = hasHearer(items, cue);
    if (item.text === ',' || item.text === ':' || item.entry.calendar) at++;
    else if (item.word === 'object' && told) at++;
    else {
      const past = told && isNamed(item) ? pastPhrase(items, at, end) : at;
      if (past === at) break;
      at = past;
    }
  }
  return at;
}

/** "said in an interview on Monday that", "told the crowd that": where the clause opens; 0 when no "that" does. */
function openingThat(items: readonly Item[], cue: CueCandidate, end: number): number {
  const next = itemAt(items, cue.after);
  if (!next) return 0;
  const beside = next.word === 'preposition' || next.word === 'adverb' || next.entry.calendar;
  if (!beside && !hasHearer(items, cue)) return 0;
  for (let at = cue.after; at <= Math.min(end, cue.after + 16); at++) {
    const { word, lower, text } = items[at] as Item;
    if (lower === 'that' && word === 'relative') return at;
    if (
      word === 'verb' ||
      word === 'auxiliary' ||
      word === 'quote' ||
      word === 'pronoun' ||
      text === '.' ||
      text === ';'
    )
      return 0;
  }
  return 0;
}

function isNamed(item: Item): boolean {
  return item.word === 'name' || item.word === 'noun' || item.word === 'determiner';
}

/** Past the person told: "told CNN's Jake Tapper he". */
function pastPhrase(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && (isNamed(items[at] as Item) || (items[at] as Item).word === 'possessive')) {
    const next = items[at + 1] as Item;
    at++;
    if (next.word === 'determiner') break;
  }
  const stop = items[at] as Item;
  return stop.word === 'verb' || stop.word === 'auxiliary' ? from : at;
}

function lastWord(items: readonly Item[], from: number): number {
  let at = from;
  while (at > 0 && isLoose(items[at] as Item)) at--;
  return at;
}

function firstWord(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length - 1 && isLoose(items[at] as Item) && (items[at] as Item).text !== '(')
    at++;
  return at;
}

function isLoose(item: Item): boolean {
  if (item.word !== 'punctuation') return item.word === 'conjunction';
  return item.text === '.' || item.text === ',' || !/[)%(]/.test(item.text);
}

function hasHearer(items: readonly Item[], { verb }: CueCandidate): boolean {
  return itemAt(items, verb)?.entry.cue?.frame === 'tellsHearer';
}
