import type { Item } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';

/** "day", "weeks", "summer" */
export function isTimeUnit(item: Item | undefined): boolean {
  return item?.entry.isIn(LIST.timeUnit) === true;
}

/** "year" or "years", as they stand in an age. */
export function isYears(item: Item | undefined): boolean {
  return item?.lower === 'years' || item?.lower === 'year';
}

/** Tells which time a word behind it means: "last month", "late Monday". */
export function tellsWhichTime(item: Item | undefined): boolean {
  return item?.entry.isIn(LIST.whichTime) === true;
}

/** Stands behind an amount of time: "two days ago", "a year earlier". */
export function tellsHowLate(item: Item | undefined): boolean {
  return item?.entry.isIn(LIST.howLate) === true;
}

/** Tells which time a word between "the" and it means: "the next day", "the same evening". */
export function tellsNextTime(item: Item | undefined): boolean {
  return item?.entry.isIn(LIST.nextTime) === true;
}
