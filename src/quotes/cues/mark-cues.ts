import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { type NounPhrase, phraseFrom } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { isMadeOf } from '../words/made-of.ts';
import { LIST, NO_LISTS } from '../words/rule-words.ts';
import { type CueCandidate, type CueKind, wordCue } from './cue-candidate.ts';

const COLON: CueKind = {
  order: 'colon',
  lemma: ':',
  lists: NO_LISTS,
  precision: 0.7,
  quoting: 0.8,
};
/** Words stand before the speaker. */
const LATE_COLON: CueKind = { ...COLON, precision: 0.3 };
const DASH: CueKind = { order: 'dash', lemma: ':', lists: NO_LISTS, precision: 0.9, quoting: 0.8 };

/** Adds the cues "PENCE: “…”", "From the minister: “…”" and "“…” — Jane Hill". */
export function addMarkCues(items: readonly Item[], found: CueCandidate[]): void {
  for (let at = 1; at < items.length; at++) {
    const { form, text, word } = items[at] as Item;
    if (form !== 'mark' || word === 'quote') continue;
    const leading = text === ':' ? colonCue(items, at) : dashCue(items, at);
    const cue = leading ?? trailingCue(items, at);
    if (cue) found.push(cue);
  }
}

function colonCue(items: readonly Item[], at: number): CueCandidate | null {
  const next = itemAt(items, at + 1);
  if (at === 1 && itemAt(items, 0)?.word === 'quote') return headlineCue(items, at);
  if (next && next.word !== 'quote' && at > 6) return null;
  const from = itemAt(items, 0)?.lower === 'from' ? 0 : itemAt(items, 1)?.lower === 'from' ? 1 : -1;
  const clock = timeLabel(items, at);
  const source =
    from >= 0 || clock > 0
      ? phraseStartingAt(items, Math.max(from, clock) + 1)
      : phraseEndingAt(items, at - 1);
  if (source?.first === 0 && (isClock(items) || isPointer(items, source))) return null;
  if (!source) return next?.word === 'quote' ? openingSpeaker(items, at) : null;
  const words = pastWordsOf(items, source.first);
  if (words > source.first && words <= source.head)
    return wordCue(COLON, at, at, phraseFrom(source, words), source.first, at);
  if (clock > 0) return wordCue(LATE_COLON, at, at, source, source.first, at);
  const whole = source.first === 0 || from >= 0;
  const left = itemAt(items, source.first - 1);
  // "Plant to close; union: “We will fight”"
  if (next?.word === 'quote' && left?.text === ';')
    return wordCue(COLON, at, at, source, source.first, at);
  if (!whole && source.first > 1) return next?.word === 'quote' ? openingSpeaker(items, at) : null;
  // "Said Ellis: “…”" has its verb.
  if (left?.word === 'verb') return null;
  return wordCue(whole ? COLON : LATE_COLON, at, at, source, source.first, at);
}

/** "READ MORE: ‘I was scared’", "WATCH: …": what leads to another article or a picture. */
function isPointer(items: readonly Item[], { head }: NounPhrase): boolean {
  const { text, lower, entry } = items[head] as Item;
  return text !== lower && entry.isIn(LIST.pointer);
}

/** So far behind the name of who speaks the colon may stand. */
const LONGEST_ASIDE = 12;

/** "Former wing Jane Hill, on BBC Two: “…”", "Tom Poe, 45, shop owner: “…”": who opens the line, told apart up to the colon. */
function openingSpeaker(items: readonly Item[], colon: number): CueCandidate | null {
  const source = phraseStartingAt(items, 0, false);
  if (!source || items[source.head]?.word !== 'name' || colon - source.last > LONGEST_ASIDE)
    return null;
  if (itemAt(items, source.last + 1)?.text !== ',') return null;
  for (let at = source.last + 2; at < colon; at++) {
    const { word, entry } = items[at] as Item;
    // "Hill, Poe and Reed: “…”"
    if (word === 'auxiliary' || word === 'conjunction' || word === 'quote') return null;
    if (word === 'verb' && !entry.endsInIng) return null;
  }
  return wordCue(COLON, colon, colon, source, 0, colon);
}

/** Past "the words of" in "In the words of one official: “…”". */
function pastWordsOf(items: readonly Item[], first: number): number {
  const isOf = ['the', 'words', 'of'].every(
    (word, at) => itemAt(items, first + at)?.lower === word,
  );
  return isOf ? first + 3 : first;
}

/** The colon of "2.20pm: Reader Jane Hill emails: “…”", an entry of live news, before the colon at `last`; 0 where there is none. */
function timeLabel(items: readonly Item[], last: number): number {
  if (!isClock(items)) return 0;
  for (let at = 1; at < last && at <= LONGEST_TIME; at++)
    if ((items[at] as Item).text === ':' && (items[at] as Item).end < (items[at + 1] as Item).start)
      return at;
  return 0;
}

const LONGEST_TIME = 5;

/** "10:50 GMT", "2.20pm" */
function isClock([hour, mark, minute]: readonly Item[]): boolean {
  if (hour?.form !== 'digit') return false;
  if (/^\d\d?[.:]\d\d/.test(hour.text)) return true;
  return minute?.form === 'digit' && mark?.start === hour.end && mark.end === minute.start;
}

/** So few words tell at the end of a headline who speaks. */
const LONGEST_TRAILING = 5;

/** "Bus crash kills five: police", "Oil may hit $100 - Brandt Bank", "“Never again”: Poe": who speaks ends the line, and no stop does. */
function trailingCue(items: readonly Item[], at: number): CueCandidate | null {
  const { text, start } = items[at] as Item;
  const end = items.length - 1;
  if (at < 1 || end - at > LONGEST_TRAILING || end === at) return null;
  if (text !== ':' && (!isMadeOf(text, '―—–-') || itemAt(items, at - 1)?.end === start))
    return null;
  const source = phraseStartingAt(items, at + 1, false);
  if (source?.last !== end) return null;
  if (items[at - 1]?.word === 'quote') {
    const verb = verbOfHeadline(items, source);
    if (verb < 0) return wordCue(DASH, at, at, source, at, end);
    const subject = { first: source.first, last: verb - 1, head: verb - 1 };
    return wordCue(LATE_COLON, at, at, subject, at, subject.last);
  }
  if (at < 2 || !maySpeak(items, at, source.head)) return null;
  return wordCue(COLON, at, at, source, at, end);
}

/** "Residents count cost of floods", "Tribe fights dam": the verb of what looks like a noun phrase, by its own ending and that of its subject; -1 in "flood relief chief". */
function verbOfHeadline(items: readonly Item[], { first, head }: NounPhrase): number {
  if ((items[head] as Item).entry.role !== null) return -1;
  for (let at = first + 1; at < head; at++) {
    const { word, form, entry } = items[at] as Item;
    if (word !== 'noun' || form !== 'small' || entry.role !== null) continue;
    const agrees = (items[at - 1] as Item).entry.endsInS !== entry.endsInS;
    const mayBeVerb = entry.endsInS || entry.verbOrNoun || entry.cue !== null;
    if (agrees && mayBeVerb && isNominal(items[at + 1])) return at;
  }
  return -1;
}

/** A role, "police", "ministry", or a name behind a clause; not "Obituary: Jane Hill". */
function maySpeak(items: readonly Item[], at: number, head: number): boolean {
  const { role, document } = (items[head] as Item).entry;
  if (role !== null || document) return true;
  for (let name = at + 1; name <= head; name++)
    if ((items[name] as Item).word !== 'name') return false;
  return items.some(
    ({ word, lower }, before) =>
      before > 0 && before < at && (word === 'verb' || word === 'auxiliary' || lower === 'to'),
  );
}

/** "“I was wrong”: Reed apologises after the vote": who does something after the colon spoke. */
function headlineCue(items: readonly Item[], at: number): CueCandidate | null {
  const source = phraseStartingAt(items, at + 1);
  if (!source || itemAt(items, source.last + 1)?.word !== 'verb') return null;
  return wordCue(LATE_COLON, at, at, source, at, source.last);
}

function dashCue(items: readonly Item[], at: number): CueCandidate | null {
  if (itemAt(items, at - 1)?.word !== 'quote' || itemAt(items, at + 1)?.word !== 'name')
    return null;
  if (!isMadeOf((items[at] as Item).text, '―—–-')) return null;
  const source = phraseStartingAt(items, at + 1);
  if (!source) return null;
  if (source.last < items.length - 2 && !isOnTopic(items, source.last + 1)) return null;
  return wordCue(DASH, at, at, source, at, source.last);
}

/** "“We were robbed” – Hill on cup defeat": what it is about, up to the end of a headline. */
function isOnTopic(items: readonly Item[], from: number): boolean {
  const { lower } = items[from] as Item;
  return (lower === 'on' || lower === 'after') && items.at(-1)?.word !== 'punctuation';
}
