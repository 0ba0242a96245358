import type { Attribution } from '../attribution.ts';
import type { Item } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import type { MentionWalk } from '../mentions/mention-index.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import type { QuotedSpan } from '../types.ts';
import { LIST } from '../words/rule-words.ts';
import type { Part } from './mention-weight.ts';
import { mayMention, noteItem, opensSubject } from './note-mentions.ts';
import type { Reading } from './reading.ts';
import { type Resolved, settle } from './resolve-source.ts';

/** Reads a sentence word by word: makes present whom it mentions, and settles each source where it begins, by whom the sentence has mentioned so far. */
export function readSentence(
  { clause, cues }: CuedClause,
  sources: readonly Attribution[],
  spans: readonly QuotedSpan[],
  walk: MentionWalk,
  resolved: Resolved,
  reading: Reading,
): void {
  const { items } = clause;
  let isBeforeVerb = true;
  let nextSource = startBehind(sources, -1);
  let left = sources.length;
  const asked = endOfOpening(items);
  if (asked > 0 && items[0]?.word === 'subordinator') isBeforeVerb = false;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.start >= nextSource) {
      if (item.word !== 'quote') left -= settleAt(item.start, sources, resolved, reading);
      nextSource = startBehind(sources, item.start);
    }
    if (isBeforeVerb && (isVerb(items, at, reading) || opensRelative(item, at)))
      isBeforeVerb = false;
    if (at === asked) isBeforeVerb = true;
    else if (at < asked && item.word === 'pronoun') continue;
    if (!mayMention(item, at, walk) && !(isBeforeVerb && opensSubject(items, at))) continue;
    const part = partOf(item, at, isBeforeVerb, sources, cues);
    noteItem(clause, at, spans, walk, reading, part);
  }
  if (left === 0) return;
  for (const attribution of sources)
    if (!opensWord(items, attribution.source?.start)) settle(attribution, resolved, reading);
}

/** "Safaricom, in which Vodacom holds a stake, kept": whom such a clause names the sentence is not about. */
function opensRelative({ word, lower }: Item, at: number): boolean {
  return at > 0 && ((word === 'relative' && lower !== 'that') || lower === 'whose');
}

/** The comma behind a clause that opens the sentence before who acts, "Asked what she would do, Jane Hill smiled", "While Reed slept, the mayor swam": of them it is; -1 where none does. */
function endOfOpening(items: readonly Item[]): number {
  const opening = items[0];
  const opens =
    opening?.word === 'subordinator' || items[opening?.lower === 'when' ? 1 : 0]?.lower === 'asked';
  return opens ? items.findIndex(({ text }, at) => text === ',' && isActing(items, at + 1)) : -1;
}

/** "Jane Hill smiled", "the deputy mayor smiled" */
function isActing(items: readonly Item[], first: number): boolean {
  const isRole = items[first]?.lower === 'the';
  let at = isRole ? first + 1 : first;
  while (items[at]?.word === 'name' || (isRole && items[at]?.word === 'noun')) at++;
  const next = items[at]?.word;
  if (next !== 'verb' && next !== 'auxiliary') return false;
  return isRole ? items[at - 1]?.entry.person === true : at > first;
}

/** Settles the sources that begin at an offset; gives their number. */
function settleAt(
  offset: number,
  sources: readonly Attribution[],
  resolved: Resolved,
  reading: Reading,
): number {
  let settled = 0;
  for (const attribution of sources) {
    if (attribution.source?.start !== offset) continue;
    settle(attribution, resolved, reading);
    settled++;
  }
  return settled;
}

function partOf(
  item: Item,
  at: number,
  isBeforeVerb: boolean,
  sources: readonly Attribution[],
  cues: readonly CueCandidate[],
): Part {
  if (isSaid(item, sources)) return 'said';
  if (isBeforeVerb) return 'subject';
  return isSubject(item, at, cues) ? 'inner' : 'other';
}

/** Whether a word outside quotation marks begins at an offset. */
function opensWord(items: readonly Item[], offset: number | undefined): boolean {
  return items.some(({ start, word }) => start === offset && word !== 'quote');
}

/** Where the first source behind an offset begins; past every offset when there is none. */
function startBehind(sources: readonly Attribution[], offset: number): number {
  let first = Infinity;
  for (const { source } of sources)
    if (source !== null && source.start > offset && source.start < first) first = source.start;
  return first;
}

/** "Tom Poe would win, he said": part of what somebody says whom the sentence names only afterwards. */
function isSaid({ start }: Item, sources: readonly Attribution[]): boolean {
  for (const { source, content } of sources) {
    if (!source || source.start <= start) continue;
    for (const span of content) if (span.start <= start && start < span.end) return true;
  }
  return false;
}

/** "Said bin Suhail regretted": no verb inside a name; nor in "the chairman, retired judge Jane Hill". */
function isVerb(items: readonly Item[], at: number, { mentions }: Reading): boolean {
  const { word, start, entry } = items[at] as Item;
  if (word === 'auxiliary') return true;
  if (word !== 'verb' || mentions.at(start) !== null) return false;
  const next = items[at + 1];
  if (!entry.isIn(LIST.onceWas)) return true;
  const before = items[at - 1];
  const opens = before === undefined || before.text === ',' || before.word === 'determiner';
  return !opens || (next?.word !== 'noun' && next?.word !== 'name');
}

/** Whether a cue of the sentence has its subject here; only names and pronouns are asked. */
function isSubject({ word }: Item, at: number, cues: readonly CueCandidate[]): boolean {
  if (word !== 'name' && word !== 'pronoun') return false;
  for (const { source, finite } of cues) if (finite && source?.first === at) return true;
  return false;
}
