import type { Item } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { pastTime } from '../phrases/time-phrase.ts';
import { hasHearer, isFiniteVerb } from './content-edges.ts';

/** Past "an energy conference" in "told an energy conference", right behind a cue. */
export function pastWhoIsTold(items: readonly Item[], cue: CueCandidate, end: number): number {
  return hasHearer(items, cue.verb) ? pastHearer(items, cue.after, end) : cue.after;
}

/** Past adverbs, times, places and who is told, right behind a cue. */
export function pastAside(items: readonly Item[], cue: CueCandidate, end: number): number {
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
export function pastHearer(items: readonly Item[], from: number, end: number): number {
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

/** Words that bring in when it was said: "after the talks". */
export const WHEN: ReadonlySet<string> = new Set(['after', 'as', 'before', 'when', 'while']);
