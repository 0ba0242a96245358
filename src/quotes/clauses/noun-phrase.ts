import type { WordClass } from '../types.ts';
import { type Item, itemAt } from './item.ts';
import { stepOverSeat } from './seat-in-phrase.ts';

/** A noun phrase as inclusive item indexes; `head` is the last word of its core, before any apposition. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const LINKS_LEFT = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'behind',
  'near',
  'by',
  'against',
  'about',
  'around',
  'across',
  'inside',
  'outside',
  'within',
  'over',
]);
/** Longest nickname in marks inside a name, with its marks. */
const LONGEST_NICKNAME = 16;

const QUANTIFIERS = new Set(
  'one some many most all several both none few others another each half either neither those any'.split(
    ' ',
  ),
);
/** Determiners that another may follow: "all the", "one such". */
const BEFORE_DETERMINER = new Set(
  'all both half some many most such one the other another these those few several'.split(' '),
);
const BEHIND_NAME = new Set([
  'Jr',
  'Sr',
  'Jr.',
  'Sr.',
  'R',
  'D',
  'Inc',
  'Inc.',
  'LLC',
  'Ltd',
  'Ltd.',
]);

/** Whether a word can stand in a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { word } = item;
  return word === 'noun' || word === 'name' || word === 'number' || word === 'determiner';
}

const JOINERS: ReadonlySet<string> = new Set(['.', '-', '–', '/', '&', "'", '’']);

/** Whether an item may stand inside a name, where no blank parts it from the word before: "St.", "Jean-Luc", "AT&T". */
export function joinsName({ form, text }: Item): boolean {
  return form === 'mark' && JOINERS.has(text);
}

/** Reads the noun phrase that ends at `last`, leftwards; null when no word there can be one. */
export function phraseEndingAt(items: readonly Item[], last: number): NounPhrase | null {
  const end = itemAt(items, last);
  if (!end) return null;
  if (end.word === 'pronoun') return { first: pronounStart(items, last), last, head: last };
  if (end.word === 'object' && itemAt(items, last - 1)?.word !== 'preposition') return null;
  if (end.text === ')') return phraseWithBrackets(items, last);
  // "Beck on Wednesday called"
  const dated = end.entry.calendar && itemAt(items, last - 1)?.word === 'preposition';
  if (dated && last > 1) return phraseEndingAt(items, last - 2);
  const before = beforeAdverbial(items, last);
  if (before > 0 && before < last) return phraseEndingAt(items, before);
  if (!isNominal(end) && end.word !== 'object') return null;
  let first = last;
  while (first > 0) {
    const step = stepLeft(items, first, last);
    if (step === 0) break;
    first -= step;
  }
  first = dropOpening(items, first, last);
  return { first, last, head: last };
}

/** "the ministry in a statement said", "the army for its part denied": the item before what belongs to the verb, or `last`. */
function beforeAdverbial(items: readonly Item[], last: number): number {
  const { lower, entry } = items[last] as Item;
  if (!entry.medium && lower !== 'part') return last;
  const determiner = itemAt(items, last - 1);
  // "the woman in the video said": that one.
  if (determiner?.lower === 'the') return last;
  const at = determiner?.word === 'determiner' ? last - 2 : last - 1;
  const preposition = itemAt(items, at)?.lower;
  const opens = entry.medium ? preposition === 'in' || preposition === 'on' : preposition === 'for';
  return opens && at < last - (entry.medium ? 0 : 1) ? at - 1 : last;
}

/** "Trump and he said": a name joined to the pronoun. */
function pronounStart(items: readonly Item[], at: number): number {
  return itemAt(items, at - 1)?.lower === 'and' && itemAt(items, at - 2)?.word === 'name'
    ? at - 2
    : at;
}

/** How many items further left the phrase reaches: 0 at its start. */
function stepLeft(items: readonly Item[], first: number, last: number): number {
  const here = items[first] as Item;
  const left = items[first - 1] as Item;
  const beyond = itemAt(items, first - 2);
  if (here.word === 'determiner' && isNominal(left) && left.word !== 'determiner') return 0;
  if (left.word === 'determiner') {
    return here.word === 'determiner' && !BEFORE_DETERMINER.has(left.lower) ? 0 : 1;
  }
  if (left.word === 'noun' || left.word === 'number') {
    if (left.entry.calendar && here.word === 'name') return 0;
    return 1;
  }
  if (left.word === 'name') {
    if (left.entry.calendar && here.word !== 'noun') return 0;
    return 1;
  }
  if (left.word === 'possessive') return isNominal(beyond) ? 1 : 0;
  if (left.word === 'adverb') {
    // "the newly elected mayor"
    return here.word === 'noun' && beyond?.word === 'determiner' ? 1 : 0;
  }
  if (left.word === 'quote')
    return beyond?.word === 'name' &&
      here.word === 'name' &&
      left.end - left.start <= LONGEST_NICKNAME
      ? 1
      : 0;
  if (left.word === 'preposition') {
    // "observers in Virginia and around the country"
    if (beyond?.word === 'conjunction' && isNominal(itemAt(items, first - 3))) return 2;
    if (!beyond || !LINKS_LEFT.has(left.lower)) return 0;
    // "an outside panel"
    if (beyond.word === 'determiner' && left.lower.endsWith('side')) return 1;
    // "one of the terrorists", "some in the crowd"
    return isNominalCore(beyond) || QUANTIFIERS.has(beyond.lower) ? 1 : 0;
  }
  if (left.word === 'conjunction')
    return (left.lower === 'and' || left.lower === 'or' || left.lower === '&') &&
      beyond &&
      isNominalCore(beyond) &&
      coordinates(items, first, last)
      ? 1
      : 0;
  if (joinsName(left) && beyond?.word === 'preposition') return stepOverJoined(items, first);
  if (joinsName(left)) return beyond && beyond.end === left.start && isNominal(beyond) ? 1 : 0;
  if (left.text === ',') return listComma(items, first) ? 1 : stepOverSeat(items, first);
  if (left.text === ')') {
    const open = openBracket(items, first - 1);
    return open > 0 && isNominal(itemAt(items, open - 1)) ? first - open : 0;
  }
  if (
    left.word === 'verb' &&
    (left.entry.endsInIng || left.entry.endsInEd) &&
    beyond?.word === 'determiner'
  )
    return 1;
  return 0;
}

/** "mother-of-two", "editor-in-chief": the four items before the last word, or 0. */
function stepOverJoined(items: readonly Item[], last: number): number {
  const joined = itemAt(items, last - 4);
  if (!isNominal(joined) || itemAt(items, last - 3)?.text !== '-') return 0;
  for (let at = last - 4; at < last; at++)
    if ((items[at] as Item).end !== (items[at + 1] as Item).start) return 0;
  return 4;
}

function isNominalCore(item: Item): boolean {
  return (
    item.word === 'noun' || item.word === 'name' || item.word === 'number' || item.text === ')'
  );
}

/** "Ohio and Trump said" joins only likes: a name after a name, a noun after a noun. */
function coordinates(items: readonly Item[], first: number, last: number): boolean {
  const before = (items[first - 2] as Item).word;
  const here = (items[first] as Item).word;
  return (
    before === here ||
    // "the Florida senator and Republican candidate"
    (before === 'noun' && (items[last] as Item).word === 'noun') ||
    here === 'determiner' ||
    (here === 'name' && last === first) ||
    before === 'name'
  );
}

/** "Crane, Kibbe and others": a comma inside a list of names; "Smith, Jr." and "Smith, R-Ohio". */
function listComma(items: readonly Item[], first: number): boolean {
  const here = items[first] as Item;
  const before = itemAt(items, first - 2);
  if (before?.word !== 'name') return false;
  if (BEHIND_NAME.has(here.text)) return true;
  const after = itemAt(items, first + 1);
  return here.word === 'name' && after?.lower === 'and' && !before.entry.calendar;
}

function openBracket(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 12; at--) {
    if ((items[at] as Item).text === '(') return at;
    if ((items[at] as Item).text === ')') return -1;
  }
  return -1;
}

/** "Rep. Smith (D-N.Y.)": the phrase before the bracket, with it. */
function phraseWithBrackets(items: readonly Item[], last: number): NounPhrase | null {
  const open = openBracket(items, last);
  if (open < 1) return null;
  const inner = phraseEndingAt(items, open - 1);
  return inner ? { first: inner.first, last, head: inner.head } : null;
}

const OPENING: ReadonlySet<WordClass> = new Set([
  'preposition',
  'conjunction',
  'possessive',
  'punctuation',
  'adverb',
]);

/** Leaves out what belongs to the sentence, not to the speaker: "In Iowa Trump", "In an interview Merkel". */
function dropOpening(items: readonly Item[], from: number, last: number): number {
  let first = from;
  while (first < last && OPENING.has((items[first] as Item).word)) first++;
  const before = itemAt(items, first - 1);
  if (before?.word === 'verb') return lastName(items, first, last);
  if (before?.word !== 'preposition') return first;
  const opens =
    first - 1 === 0 ||
    (items[first - 2] as Item).word === 'punctuation' ||
    (items[first - 2] as Item).word === 'conjunction';
  if (!opens) return lastName(items, first, last);
  return lastName(items, first, last);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "In an interview Merkel", "told a story Kennedy": the speaker starts at the last determiner, or at a name after a plain noun. */
function lastName(items: readonly Item[], first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const here = items[at] as Item;
    const left = items[at - 1] as Item;
    if (here.word === 'determiner' && isNominalCore(left)) return at;
    if (here.word !== 'name') continue;
    if (left.word === 'noun' && left.entry.role === null && !left.entry.title) return at;
    // "In 2003 Watts"
    if (YEAR.test(left.text) && itemAt(items, at - 2)?.lower === 'in')
      if (itemAt(items, at - 3)?.word !== 'verb') return at;
  }
  return first;
}
