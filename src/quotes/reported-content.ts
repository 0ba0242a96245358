import type { CueCandidate } from './find-cues.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Item } from './types.ts';

/** The reported clause of a cue without quotation marks, as inclusive item indexes; `position` tells on which side of the cue it stands. */
export interface ReportedContent {
  readonly first: number;
  readonly last: number;
  readonly position: 'after' | 'before';
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
const STRONG = 0.5;

/** Finds the clause that a cue reports: what follows it, or what stands before a trailing "…, officials said". Null when there is none. */
export function reportedContent(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  lexicon: QuoteLexicon,
): ReportedContent | null {
  const end = lastWord(items, items.length - 1);
  if (cue.order === 'colon') return cue.after <= end ? after(items, cue.after, end) : null;
  if (cue.order === 'according-to') return accordingToContent(items, cue, end);
  if (cue.order === 'verb-subject' || trails(items, cue, end, lexicon)) {
    const first = firstWord(items, startBefore(items, cue, cues));
    const last = lastWord(items, cue.first - 1);
    return last > first ? { first, last, position: 'before', opener: '' } : null;
  }
  const first = startAfter(items, cue, end, lexicon);
  const last = lastWord(items, endAfter(items, cue, first, end, cues));
  return last >= first ? after(items, first, last) : null;
}

function after(items: readonly Item[], first: number, last: number): ReportedContent {
  const opener = (items[first] as Item).lower;
  return { first, last, position: 'after', opener: OPENERS.has(opener) ? opener : '' };
}

function accordingToContent(
  items: readonly Item[],
  cue: CueCandidate,
  end: number,
): ReportedContent | null {
  if (cue.verb <= 1) {
    const first = firstWord(items, cue.after);
    return first <= end ? { first, last: end, position: 'after', opener: '' } : null;
  }
  const last = lastWord(items, cue.first - 1);
  const first = firstWord(items, 0);
  return last > first ? { first, last, position: 'before', opener: '' } : null;
}

/** "The dam is safe, officials said (on Monday)." */
function trails(
  items: readonly Item[],
  cue: CueCandidate,
  end: number,
  lexicon: QuoteLexicon,
): boolean {
  const comma = items[cue.first - 1];
  if (comma?.text !== ',' || cue.first < 4) return false;
  const opening = items[0] as Item;
  if (
    opening.word === 'subordinator' ||
    (opening.word === 'preposition' && cue.first < 9) ||
    /ing$/.test(opening.lower)
  )
    return false;
  if (!items.slice(0, cue.first).some((item) => item.word === 'verb' || item.word === 'auxiliary'))
    return false;
  let at = cue.after;
  while (at <= end && isAdverbial(items, at, lexicon)) at++;
  if (at > end || (items[at] as Item).text === ',') return true;
  const rest = items.slice(at, end + 1);
  return (items[at] as Item).word === 'preposition' && !rest.some((item) => item.lower === 'that');
}

function isAdverbial(items: readonly Item[], at: number, lexicon: QuoteLexicon): boolean {
  const { word, lower } = items[at] as Item;
  return word === 'adverb' || lexicon.calendar.has(lower) || lexicon.addressees.has(lower);
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
      items[other.after]?.text === ',',
  );
  return earlier ? earlier.after + 1 : 0;
}

function startAfter(
  items: readonly Item[],
  cue: CueCandidate,
  end: number,
  lexicon: QuoteLexicon,
): number {
  let at = cue.after;
  const limit = Math.min(end, at + 14);
  for (let index = at; index <= limit; index++) {
    const { word, lower, text } = items[index] as Item;
    if (lower === 'that' && word === 'relative') {
      // "said in an interview on Monday that", "told the crowd that": what stands between is no content.
      const gap = items.slice(at, index);
      if (
        !gap.some(
          (item) =>
            item.word === 'verb' ||
            item.word === 'auxiliary' ||
            item.word === 'pronoun' ||
            item.word === 'quote',
        )
      )
        return index;
      break;
    }
    if (word === 'verb' || word === 'quote' || /^[.;]$/.test(text)) break;
  }
  while (at < end) {
    const item = items[at] as Item;
    if (item.text === ',' || item.text === ':') at++;
    else if (lexicon.calendar.has(item.lower) && cue.lemma !== 'see') at++;
    else if (
      item.word === 'object' &&
      /^(?:tell|assure|remind|inform|warn|ask|urge|advise)$/.test(cue.lemma)
    )
      at++;
    else {
      const past = cue.lemma === 'tell' && isNamed(item) ? pastPhrase(items, at, end) : at;
      if (past === at) break;
      at = past;
    }
  }
  if (/^(?:ask|urge|warn|remind|inform|assure|advise|persuade|order|encourage)$/.test(cue.lemma)) {
    for (let index = at; index <= Math.min(end, at + 7); index++) {
      const item = items[index] as Item;
      if (item.lower === 'to' || (OPENERS.has(item.lower) && item.word !== 'determiner'))
        return index;
      if (item.word === 'verb' || item.text === ',') break;
    }
  }
  return at;
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

function endAfter(
  items: readonly Item[],
  cue: CueCandidate,
  first: number,
  end: number,
  cues: readonly CueCandidate[],
): number {
  let last = end;
  for (const other of cues) {
    if (other === cue || other.verb <= cue.verb || other.first <= first) continue;
    if (other.precision < STRONG) continue;
    const before = items[other.first - 1];
    const joined =
      before !== undefined &&
      (/^(?:,|;|and|but)$/.test(before.lower) || other.order === 'participle');
    if (other.order === 'according-to') last = Math.min(last, other.first - 1);
    else if (
      other.order === 'shared-subject' &&
      other.source === cue.source &&
      other.precision >= 0.6
    )
      last = Math.min(last, other.first - 1);
    else if (
      other.order === 'participle' &&
      joined &&
      other.precision >= 0.7 &&
      before?.text === ','
    )
      last = Math.min(last, other.first - 1);
    else if (
      other.order === 'subject-verb' &&
      joined &&
      other.first > first + 2 &&
      before?.lower !== 'that' &&
      other.precision >= 0.8
    )
      last = Math.min(last, other.first - 1);
  }
  return last;
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
  return (item.word === 'punctuation' && !/[)%(]/.test(item.text)) || item.word === 'conjunction';
}
