import { type Item, itemAt } from '../clauses/item.ts';
import { isTimeUnit, tellsHowLate, tellsNextTime, tellsWhichTime } from './time-words.ts';

/** Words of an amount of time: "a couple of", "two and a half". */
const LONGEST_AMOUNT = 4;

/** "said May 15 it won", not "said Monday 20 people died" */
export function isDayOfMonth(items: readonly Item[], at: number): boolean {
  const { word, text } = items[at] ?? {};
  if (word !== 'number' || !DAY.test(text ?? '') || !itemAt(items, at - 1)?.calendar) return false;
  const next = itemAt(items, at + 1)?.word;
  return next === 'pronoun' || next === 'determiner' || next === 'relative';
}

const DAY = /^(?:[12]\d|3[01]|\d)(?:st|nd|rd|th)?$/;

/** Past "last month", "late Monday", "late on Monday", "early last month"; the same place where no time follows. */
function pastWhichTime(items: readonly Item[], from: number): number {
  const next = itemAt(items, from + 1);
  const isDay = (item: Item | undefined) => item?.calendar === true || isTimeUnit(item);
  if (isDay(next)) return from + 2;
  const joined = next?.lower === 'on' || next?.lower === 'in' || tellsWhichTime(next);
  return joined && isDay(itemAt(items, from + 2)) ? from + 3 : from;
}

/** Past the time that begins at an item, "last month", "two weeks ago", "an hour later", "late Monday", "the next day"; the same place when none does. */
export function pastTime(items: readonly Item[], from: number): number {
  const first = itemAt(items, from);
  if (!first) return from;
  if (first.calendar) return isDayOfMonth(items, from + 1) ? from + 2 : from + 1;
  if (tellsWhichTime(first)) return pastWhichTime(items, from);
  // "the next day"
  if (first.lower === 'the' && tellsNextTime(itemAt(items, from + 1)))
    return isTimeUnit(itemAt(items, from + 2)) ? from + 3 : from;
  if (first.word !== 'determiner' && first.word !== 'number' && first.word !== 'noun') return from;
  for (let at = from; at <= from + LONGEST_AMOUNT; at++) {
    const item = itemAt(items, at);
    if (!item || (item.word === 'preposition' && item.lower !== 'of')) return from;
    if (isTimeUnit(item)) return tellsHowLate(itemAt(items, at + 1)) ? at + 2 : from;
  }
  return from;
}
