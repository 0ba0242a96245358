import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { isTimeUnit, tellsHowLate, tellsWhichTime } from '../phrases/time-words.ts';
import { LIST } from '../words/rule-words.ts';

/** Before a verb these are adverbs of time as well: "days after told". */
const AFTERWARDS: ReadonlySet<string> = new Set(['after', 'afterwards']);
/** Words of an amount: "a couple of". */
const LONGEST_AMOUNT = 3;

/** "Jane Hill this week announced": the item before the time that ends at `last`, or `last` when none ends there. */
export function beforeTime(items: readonly Item[], last: number): number {
  const end = itemAt(items, last);
  if (!end) return last;
  if (end.calendar) {
    const at = beforeWhich(items, last - 1);
    if (at < last - 1) return at;
  }
  const at = isHowLong(items, last)
    ? beforeAmount(items, last - 1)
    : isPartOfDay(items, last)
      ? last - 4
      : last;
  return at < last && isEndOfSubject(itemAt(items, at)) ? at : last;
}

/** "Jane Hill later Thursday", "this week" */
function beforeWhich(items: readonly Item[], from: number): number {
  let at = from;
  while (tellsWhichTime(itemAt(items, at))) at--;
  return isEndOfSubject(itemAt(items, at)) ? at : from;
}

/** "moments later", "two days earlier", "a year ago" */
function isHowLong(items: readonly Item[], last: number): boolean {
  const next = itemAt(items, last + 1);
  return (tellsHowLate(next) || AFTERWARDS.has(next?.lower ?? '')) && isTimeUnit(items[last]);
}

function beforeAmount(items: readonly Item[], from: number): number {
  let at = from;
  for (; at > from - LONGEST_AMOUNT; at--) {
    const item = itemAt(items, at);
    if (!item || !isAmount(item)) break;
  }
  return at;
}

function isAmount({ word, entry }: Item): boolean {
  return word === 'number' || entry.isIn(LIST.number | LIST.amount);
}

/** "later in the day" */
function isPartOfDay(items: readonly Item[], last: number): boolean {
  return (
    itemAt(items, last - 1)?.lower === 'the' &&
    itemAt(items, last - 2)?.lower === 'in' &&
    tellsWhichTime(itemAt(items, last - 3)) &&
    isTimeUnit(items[last])
  );
}

function isEndOfSubject(item: Item | undefined): boolean {
  return item !== undefined && (isNominal(item) || item.text === ',' || item.word === 'pronoun');
}
