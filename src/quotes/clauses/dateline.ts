import { isBlank } from '../../document/characters.ts';
import { type Item, itemAt } from './item.ts';

/** In items before the last dash: "WASHINGTON/NEW YORK, Jan. 5 (Agence Hill) -". */
const LONGEST = 16;
/** A place written as usual is this long at most: "Rio de Janeiro —". */
const LONGEST_SMALL = 4;

const DASH = /^(?:[-–—]+|[_•])$/;
const MARKS: ReadonlySet<string> = new Set(",./()'’-–");
const SMALL: ReadonlySet<string> = new Set(
  'de da do del di du la le el al and of on in'.split(' '),
);

/** The index of the first item behind the dateline that opens a paragraph, "AMES, Iowa (Reuters) -", "Paris –"; 0 when none does. */
export function datelineEnd(text: string, items: readonly Item[]): number {
  if (items.length < 3 || items[0]?.form !== 'capital') return 0;
  for (let at = 1; at < LONGEST && at + 1 < items.length; at++) {
    const { entry, word, lower, form } = items[at] as Item;
    if (word === 'quote') return 0;
    if (DASH.test(entry.text) && isApart(text, items, at))
      return mayEnd(text, items, at) ? at + 1 : 0;
    // "HIGHER THAN EXPECTED - Jane Hill": a line in capitals.
    if (entry.closed !== null && !SMALL.has(lower) && isShouted(entry.text)) return 0;
    if (form === 'small' ? !SMALL.has(lower) : form === 'mark' && !MARKS.has(entry.text)) return 0;
  }
  return 0;
}

/** "THAN", but not "MAY", which is a month too. */
function isShouted(text: string): boolean {
  return text.length > 1 && text !== 'MAY' && text === text.toUpperCase() && /\p{L}/u.test(text);
}

/** A dash and no hyphen: with a blank, or the bracket of an agency before it, and a blank behind. */
function isApart(text: string, items: readonly Item[], at: number): boolean {
  const { start, end } = items[at] as Item;
  if (!isBlank(text.charCodeAt(end))) return false;
  return isBlank(text.charCodeAt(start - 1)) || itemAt(items, at - 1)?.text === ')';
}

/** Whether a sentence begins behind the dash, and what stands before it is in capitals, tells the agency, or is short as the name of a place. */
function mayEnd(text: string, items: readonly Item[], dash: number): boolean {
  const { text: opening } = items[0] as Item;
  const next = items[dash + 1] as Item;
  const sure =
    itemAt(items, dash - 1)?.text === ')' ||
    (opening.length > 1 && opening === opening.toUpperCase());
  if (next.word === 'quote') return sure && dash > 0;
  if (next.form !== 'capital' && (next.form !== 'digit' || !sure)) return false;
  if (sure) return true;
  // "Paris – The strike": not "Hill — Director".
  if (dash > LONGEST_SMALL || next.end - next.start < 2) return false;
  for (let at = 1; at < dash; at++) if ((items[at] as Item).form === 'mark') return false;
  return text.charCodeAt(next.end) !== COMMA;
}

const COMMA = 44;
