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
    const comma = beforeDay(items, last);
    if (comma > 0) return comma;
  }
  const at = isHowLong(items, last)
    ? beforeAmount(items, last - 1)
    : isPartOfDay(items, last)
      ? last - 4
      : last;
  return at < last && isEndOfSubject(itemAt(items, at)) ? at : last;
}

/** "The minister, Jane Hill, (late) on Monday said": the comma before the day; 0 where none stands there. */
function beforeDay(items: readonly Item[], last: number): number {
  if (itemAt(items, last - 1)?.lower !== 'on') return 0;
  const at = tellsWhichTime(itemAt(items, last - 2)) ? last - 3 : last - 2;
  return itemAt(items, at)?.text === ',' ? at : 0;
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
  return word === 'number' || entry.isIn(LIST.number) || entry.isIn(LIST.amount);
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
