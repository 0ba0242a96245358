import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { pastTime } from '../phrases/time-phrase.ts';
import { isTimeUnit, tellsWhichTime } from '../phrases/time-words.ts';
import { LIST } from '../words/rule-words.ts';
import { hasFiniteVerb } from './content-edges.ts';

/** Words that a time, a place or a medium has at most. */
const LONGEST = 14;

/**
 * Where the clause begins behind when and how somebody says it: "said on Thursday it would", "said in a statement to
 * investors the plant was shut"; the same place when none does. `told` tells that a hearer stands before, whose place may
 * follow: "told reporters in Ames the plant".
 */
export function pastOccasion(
  items: readonly Item[],
  from: number,
  end: number,
  told: boolean,
): number {
  const first = items[from] as Item;
  // "said publicly he would"
  if (first.entry.isIn(LIST.howSaid)) return opensClause(items, from + 1, end) ? from + 1 : from;
  if (isAtTheTime(items, from) && opensClause(items, from + 3, end)) return from + 3;
  const at =
    first.word === 'preposition' || first.entry.isIn(LIST.opensOccasion)
      ? pastPhrase(items, from, end, told)
      : isAhead(items, from)
        ? from
        : pastDays(items, pastTime(items, from));
  return at > from && opensClause(items, at, end) ? at : from;
}

/** "at the time he had no choice", not "in time" */
function isAtTheTime(items: readonly Item[], from: number): boolean {
  if (itemAt(items, from)?.lower !== 'at' || itemAt(items, from + 1)?.lower !== 'the') return false;
  return itemAt(items, from + 2)?.lower === 'time';
}

/** "Thursday night", not "Thursday's" */
function pastDays(items: readonly Item[], from: number): number {
  let at = from;
  while (itemAt(items, at)?.calendar && itemAt(items, at + 1)?.word !== 'possessive') at++;
  return at;
}

/** "next week", "tomorrow", "this year" */
function isAhead(items: readonly Item[], from: number): boolean {
  const { entry, lower } = items[from] as Item;
  if (entry.isIn(LIST.ahead)) return true;
  return lower === 'this' && itemAt(items, from + 1)?.entry.isIn(LIST.ahead) === true;
}

/** A subject with its verb: not "said last month was the worst". */
function opensClause(items: readonly Item[], at: number, end: number): boolean {
  const item = itemAt(items, at);
  if (!item || at >= end) return false;
  if (!isNominal(item) && item.word !== 'pronoun' && item.lower !== 'there') return false;
  return hasFiniteVerb(items, at + 1, end + 1);
}

/** Past "on Thursday", "in an interview with Radio Ames on Monday". */
function pastPhrase(items: readonly Item[], from: number, end: number, told: boolean): number {
  const { lower, entry } = items[from] as Item;
  // "elaborated on the message he had sent"
  const place = lower === 'from' && isPlace(itemAt(items, from + 1));
  const medium = lower === 'by' && itemAt(items, from + 1)?.entry.medium === true;
  const occasion = entry.isIn(LIST.opensOccasion);
  if (!entry.isIn(LIST.opensWhere) && !occasion && !place && !medium) return from;
  if (lower === 'on' && !told && itemAt(items, from + 1)?.lower === 'the')
    if (itemAt(items, from + 2)?.entry.isIn(LIST.occasionOnly) !== true) return from;
  let known = occasion ? told && (lower === 'outside' || lower === 'inside') : told || place;
  for (let at = from + 1; at <= end && at - from <= LONGEST; at++) {
    const item = items[at] as Item;
    if (known && at > from + 1 && isBoundary(items, at)) return at;
    // "in Ames, Iowa, the dam"
    if (known && item.text === ',' && isState(items, at + 1)) return at + 3;
    if (isKnown(item, occasion)) known = true;
    else if (!isInside(items, at)) return from;
  }
  return from;
}

/** "in a statement", "on Monday", "after the race"; of days and media only some stand behind "after": not "after Monday". */
function isKnown({ entry, calendar, form }: Item, occasion: boolean): boolean {
  if (entry.isIn(LIST.occasion)) return true;
  return entry.medium || (calendar && !(occasion && form === 'capital'));
}

/** "Iowa," between commas, and a phrase behind it. */
function isState(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'name' || items[at]?.calendar || itemAt(items, at + 1)?.text !== ',')
    return false;
  const next = itemAt(items, at + 2);
  return next?.word === 'determiner' || next?.word === 'pronoun';
}

/** "from Addis Ababa", not "from Monday" */
function isPlace(item: Item | undefined): boolean {
  return item?.word === 'name' && !item.calendar;
}

function isInside(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const { word, entry } = item;
  if (isNominal(item) || word === 'preposition' || word === 'possessive') return true;
  if (isMediumAsVerb(item)) return true;
  // "in a filing late on Monday", "in a report last week"
  if (tellsWhichTime(item)) return true;
  // "issued here", "posted late on Monday"
  if (word === 'adverb') return itemAt(items, at - 1)?.word === 'verb';
  // "in a statement released Thursday", "seen by"
  const next = itemAt(items, at + 1);
  return (
    word === 'verb' &&
    (entry.endsInEd || entry.isIn(LIST.participle)) &&
    itemAt(items, at - 1)?.entry.medium === true &&
    next !== undefined &&
    tellsWhenOrWhere(next)
  );
}

/** "in an Instagram post", "on an earnings call": a noun that is read as a verb. */
function isMediumAsVerb({ word, entry }: Item): boolean {
  return word === 'verb' && entry.medium && !entry.endsInEd;
}

/** What stands behind how something was published: "published Wednesday", "issued here", "posted late on Monday", "put online". */
export function tellsWhenOrWhere(item: Item): boolean {
  const { calendar, word, lower } = item;
  if (calendar || word === 'preposition' || word === 'adverb') return true;
  return lower === 'online' || tellsWhichTime(item);
}

/** Whether a new phrase begins: "in a statement it", "in Ames the", "on Thursday police", "in an interview prices". */
function isBoundary(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const left = items[at - 1] as Item;
  if ((!isNominal(left) && !isMediumAsVerb(left)) || left.word === 'determiner') return false;
  if (left.entry.medium && opensTime(items, at)) return false;
  if (item.word === 'pronoun' || item.word === 'determiner' || item.lower === 'there') return true;
  if (!isNominal(item) || item.entry.medium || item.calendar) return false;
  // "after the race Hill", "on state TV Ames"
  if (left.entry.isIn(LIST.occasion) && (left.form === 'small' || left.entry.acronym))
    if (item.word === 'name') return true;
  const isTime = isTimeUnit(left) && tellsWhichTime(items[at - 2]);
  if (!left.entry.medium && !left.calendar && !isTime) return false;
  // "Oct. 5", but "on Monday 20 people"
  return item.word !== 'number' || WEEKDAY.test(left.lower);
}

/** "last week", "late Friday", "early on Sunday" */
function opensTime(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  if (!tellsWhichTime(items[at]) || next === undefined) return false;
  return next.calendar || isTimeUnit(next) || next.word === 'preposition';
}

const WEEKDAY = /(?:day|night|week|weekend|month|year)$/;
