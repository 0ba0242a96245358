import type { WordClass } from '../types.ts';
import type { LexicalEntry } from '../words/lexical-entry.ts';
import { LIST } from '../words/rule-words.ts';
import { isPlural } from './is-plural.ts';
import { type Item, itemAt } from './item.ts';
import { verbOrNoun } from './verb-or-noun.ts';

/** Gives each word of a sentence a coarse class, from closed lists, verb forms, capitals and the class of the word before. */
export function classifyWords(items: readonly Item[]): void {
  const titled = isTitleCase(items);
  let shouted: boolean | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.word === 'quote') continue;
    const { sure } = item.entry;
    if (sure !== null && !titled) {
      item.word = sure;
      continue;
    }
    const { acronym, text } = item.entry;
    if (text === 'May') item.isMonth = isMonth(items, at);
    if (at === 0 && text === 'That' && isPointing(items)) item.word = 'determiner';
    else if (text === 'i' && isInName(items, at)) item.word = 'name';
    else if (titled && isTitledVerb(items, at)) item.word = 'verb';
    else if (isAsMany(items, at)) item.word = 'adverb';
    else if (sure !== null) item.word = sure;
    else {
      if (acronym) shouted ??= isShouted(items);
      item.word = acronym && !shouted ? 'name' : classify(items, at, titled);
    }
  }
}

/** "That report said", "That trend will last"; not "That ministers lied is clear". */
function isPointing(items: readonly Item[]): boolean {
  const noun = itemAt(items, 1);
  if (noun === undefined || noun.form !== 'small' || noun.entry.closed !== null) return false;
  const { verb, verbOrNoun, adverb, adverbial } = noun.entry;
  return !isPlural(noun) && !(verb && !verbOrNoun) && !adverb && !adverbial;
}

/** "Jamaat-i-Islami": glued to both hyphens. */
function isInName(items: readonly Item[], at: number): boolean {
  const { start, end } = items[at] as Item;
  const left = itemAt(items, at - 1);
  const right = itemAt(items, at + 1);
  return left?.entry.text === '-' && left.end === start && right?.start === end;
}

/** Either "as" of "as many as 300 people". */
function isAsMany(items: readonly Item[], at: number): boolean {
  if ((items[at] as Item).entry.lower !== 'as') return false;
  const many = (as: number) => MANY.has(itemAt(items, as + 1)?.entry.lower ?? '');
  return (
    (many(at) && itemAt(items, at + 2)?.entry.lower === 'as') ||
    (many(at - 2) && itemAt(items, at - 2)?.entry.lower === 'as')
  );
}

const MANY: ReadonlySet<string> = new Set(['many', 'much', 'few', 'little']);

/** All in capitals, as headlines may be. */
function isShouted(items: readonly Item[]): boolean {
  return items.every(({ entry: { form, text } }) => form !== 'small' || text.length < 2);
}

/** The class of a word that its neighbours decide. */
function classify(items: readonly Item[], at: number, titled: boolean): WordClass {
  const { entry } = items[at] as Item;
  const { text, lower } = entry;
  const previous = at > 0 ? (items[at - 1] as Item) : null;
  const next = at + 1 < items.length ? (items[at + 1] as Item) : null;
  if (entry.clitic) {
    if (lower.length === 1) return previous?.entry.endsInS ? 'possessive' : 'punctuation';
    return previous?.word === 'pronoun' || previous?.word === 'relative'
      ? 'auxiliary'
      : 'possessive';
  }
  const capital = entry.form === 'capital';
  const starts = capital && startsSentence(items, at);
  const { closed } = entry;
  if ((closed === 'adverb' || entry.adverbial) && isPlayer(items, at, previous)) return 'noun';
  // "has since said"
  if (lower === 'since' && previous?.word === 'auxiliary') return 'adverb';
  if (capital && !titled && MONTH_OR_NAME.has(lower) && isMonthOrName(entry, starts, next))
    return 'name';
  if (
    closed &&
    !(capital && !starts && (isPartOfName(text, previous, next) || isBareName(closed, previous)))
  )
    return closed;
  if (lower === 'her') return isHers(next, starts) ? 'determiner' : 'object';
  if (capital && !starts) return 'name';
  if (capital && next && next.form === 'capital' && !entry.verbForm) return 'name';
  if (lower === 'once' && previous && isNameOrNoun(previous)) return 'adverb';
  if (isHyphenated(items, at)) return capital ? 'name' : 'noun';
  if (entry.verbForm) {
    if (capital && entry.inverted)
      // "Reports said the mayor had resigned"
      return lower === 'reports' && next && REPORTS_SAY.has(next.lower) ? 'noun' : 'verb';
    if (capital && !entry.endsInIng && !entry.endsInEd) return 'name';
    return verbOrNoun(items, at);
  }
  if (entry.adverbial) return starts && isNameInLy(entry, next) ? 'name' : 'adverb';
  return capital ? 'name' : 'noun';
}

/** "her lawyer", "her then boss", "Her two sons", at the start of a sentence; not "told her that". */
function isHers(next: Item | null, starts: boolean): boolean {
  if (next === null || !isWritten(next)) return false;
  return !next.entry.closed || starts || WHICH_OF_HERS.has(next.lower);
}

/** Adverbs that tell which one. */
const WHICH_OF_HERS: ReadonlySet<string> = new Set(['first', 'then', 'once']);

/** Verbs of what reports tell. */
const REPORTS_SAY: ReadonlySet<string> = new Set(['said', 'say', 'suggest', 'suggested', 'that']);

/** "Jolly said": what no list of adverbs holds, right before a verb of speech that has no other subject. */
function isNameInLy({ adverb }: LexicalEntry, next: Item | null): boolean {
  return (
    !adverb && next !== null && (next.entry.inverted || (next.entry.cue?.precision ?? 0) > 0.8)
  );
}

/** "the centre-back", "the young forward", "a man at the back": adverbs that name a player or a place. */
function isPlayer(items: readonly Item[], at: number, previous: Item | null): boolean {
  const { entry, start } = items[at] as Item;
  if (previous === null) return false;
  if (previous.end === start && previous.text === '-')
    return itemAt(items, at - 2)?.word === 'noun' && itemAt(items, at - 2)?.end === previous.start;
  if ((entry.role === null && entry.lower !== 'back') || previous.word !== 'determiner')
    return false;
  const next = itemAt(items, at + 1)?.entry;
  return next === undefined || next.verbForm || next.closed !== null || next.form === 'mark';
}

/** A piece of "state-of-the-state". */
function isHyphenated(items: readonly Item[], at: number): boolean {
  const { start, end } = items[at] as Item;
  const left = itemAt(items, at - 1);
  if (left !== undefined && left.end === start && left.text === '-') return true;
  const right = itemAt(items, at + 1);
  return right !== undefined && right.start === end && right.text === '-';
}

/** "Minister Calls Plan ‘Absurd’": every longer word has a capital. */
function isTitleCase(items: readonly Item[]): boolean {
  let big = 0;
  for (const item of items) {
    if (item.end - item.start < 4 || item.entry.closed || !isWritten(item)) continue;
    if (item.form !== 'capital') return false;
    big++;
  }
  return big >= 3;
}

/** In a title-case headline capitals tell nothing: a form that can be a cue after a name is read as one. */
function isTitledVerb(items: readonly Item[], at: number): boolean {
  if (at === 0) return false;
  const { lower, entry } = items[at] as Item;
  return (
    entry.cue !== null &&
    entry.cue.precision >= 0.3 &&
    entry.role === null &&
    (entry.endsInS || entry.endsInEd || entry.endsInIng || lower === 'said' || !entry.verbOrNoun)
  );
}

function isWritten({ form }: Item): boolean {
  return form === 'capital' || form === 'small';
}

function isNameOrNoun({ word }: Item): boolean {
  return word === 'name' || word === 'noun' || word === 'pronoun';
}

/** "“…,” Will wrote": a helping word with a capital right behind quoted words is a name. */
function isBareName(closed: WordClass, previous: Item | null): boolean {
  if (closed !== 'auxiliary' && closed !== 'preposition') return false;
  return previous !== null && previous.word === 'quote';
}

/** "May 15", "in May", "last May"; not "in May's words". */
function isMonth(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  if (next?.form === 'digit') return true;
  const before = itemAt(items, at - 1)?.entry;
  return before?.isIn(LIST.beforeMonth) === true && next?.entry.clitic !== true;
}

const MONTH_OR_NAME: ReadonlySet<string> = new Set(['may', 'will']);

/** "May said" */
function isPastCue({ entry }: Item): boolean {
  return entry.cue !== null && (entry.endsInEd || entry.inverted || entry.lower === 'told');
}

/** "in May that", "May 15", "May said", "with Will": a helping word does not have its capital for nothing. */
function isMonthOrName({ text }: LexicalEntry, starts: boolean, next: Item | null): boolean {
  if (text === text.toUpperCase()) return false;
  return !starts || (next !== null && (next.form === 'digit' || isPastCue(next)));
}

function isPartOfName(text: string, previous: Item | null, next: Item | null): boolean {
  if (next !== null && next.form === 'capital') return text.length > 1;
  return previous !== null && previous.word === 'name' && text.length > 1;
}

const PARTS_SENTENCE: ReadonlySet<string> = new Set([':', ';', '—', '–']);

function startsSentence(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = (items[before] as Item).word;
    if (word !== 'punctuation') return false;
    if (PARTS_SENTENCE.has((items[before] as Item).text)) return before < at - 1;
  }
  return true;
}
