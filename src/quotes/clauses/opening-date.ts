import type { Item } from './item.ts';

const LABELS: ReadonlySet<string> = new Set(
  'date dated filed issued posted published updated'.split(' '),
);

/** "date 2018-01-05 ", "Published: 5 January 2018 10:30 GMT ", "2018-01-05 " before what begins in capitals. */
const OPENING =
  /^(?:[A-Za-z]{4,9}:? (?:on )?)?(?:\d{4}-\d\d-\d\d|\d\d? [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d\d?, \d{4})(?:[T,]? ?\d\d?:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{1,4})?)? (?:[|–—-] )?(?=["“]?\p{Lu}\p{Ll}|["“]?\p{Lu} )/u;
const LONGEST = 60;

/** The index of the first item behind the date that opens a paragraph and belongs to no sentence; 0 when none does. "5 January 2018 was a Friday": without a label, only figures are such a date. */
export function openingDateEnd(text: string, items: readonly Item[]): number {
  const first = items[0];
  if (first === undefined) return 0;
  if (
    first.form === 'digit' ? text.charCodeAt(first.start + 4) !== HYPHEN : !LABELS.has(first.lower)
  )
    return 0;
  const opening = OPENING.exec(text.slice(first.start, first.start + LONGEST));
  if (opening === null) return 0;
  const end = first.start + opening[0].length;
  return items.findIndex(({ start }) => start >= end);
}

const HYPHEN = 45;
