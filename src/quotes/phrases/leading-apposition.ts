import { type Item, itemAt } from '../clauses/item.ts';
import type { WordClass } from '../types.ts';

/** So many parts between commas tell who somebody is: "43, a lawyer at Brandt, who". */
const MOST_PARTS = 4;
/** Longest part, and longest subject behind it, in items. */
const LONGEST = 30;

/**
 * "According to Jane Hill, a lawyer at Brandt, prices fell": the last item of what tells who she is, where a comma stands behind her name and a
 * clause follows; 0 when there is none, as in "According to Hill, the driver, a Kenyan, was late".
 */
export function leadingApposition(items: readonly Item[], comma: number): number {
  let at = comma;
  for (let part = 0; part < MOST_PARTS && itemAt(items, at)?.text === ','; part++) {
    const next = nextComma(items, at + 1);
    if (next < 0 || !tellsWho(items, at + 1, next)) return 0;
    if (hasVerb(items, next + 1)) return next - 1;
    at = next;
  }
  return 0;
}

/**
 * "According to the mayor, Jane Hill, prices fell": the last item of the name of who has been told of by a role, and of an age
 * behind it, where a clause follows; 0 when there is none, as in "According to the mayor, Jane Hill, a driver, was late",
 * "According to the mayor, Ames, Oslo and Accra will pay".
 */
export function leadingName(items: readonly Item[], comma: number): number {
  if (itemAt(items, comma)?.text !== ',') return 0;
  let at = comma + 1;
  while (isInName(itemAt(items, at))) at++;
  if (at === comma + 1 || itemAt(items, at)?.text !== ',') return 0;
  const aged = itemAt(items, at + 1)?.form === 'digit' && itemAt(items, at + 2)?.text === ',';
  const last = aged ? at + 1 : at - 1;
  return isList(items, last + 2) || !hasVerb(items, last + 2) ? 0 : last;
}

/** "Jane", "Dr.", "de" */
function isInName(item: Item | undefined): boolean {
  if (!item || item.calendar) return false;
  const { word, form, text } = item;
  return word === 'name' || text === '.' || (word === 'noun' && form === 'capital');
}

/** "Oslo and Accra will pay": a name that "and" joins to others. */
function isList(items: readonly Item[], from: number): boolean {
  let at = from;
  while (itemAt(items, at)?.word === 'name') at++;
  return at > from && itemAt(items, at)?.word === 'conjunction';
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?']);

/** The next comma of the sentence, or -1. */
function nextComma(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length && at < from + LONGEST; at++) {
    const { text, word } = items[at] as Item;
    if (text === ',') return at;
    if (word === 'quote' || STOPS.has(text)) return -1;
  }
  return -1;
}

const OPENS: ReadonlySet<WordClass> = new Set([
  'noun',
  'name',
  'determiner',
  'number',
  'pronoun',
  'preposition',
]);

/** Whether a clause begins that goes on up to its verb without another comma. */
function hasVerb(items: readonly Item[], from: number): boolean {
  const opening = itemAt(items, from);
  if (!opening || !OPENS.has(opening.word)) return false;
  for (let at = from; at < items.length && at < from + LONGEST; at++) {
    const item = items[at] as Item;
    if (item.word === 'auxiliary' || (item.word === 'verb' && !item.entry.endsInIng))
      return at > from;
    if (item.text === ',' || item.word === 'quote') return false;
  }
  return false;
}

const WHO: ReadonlySet<string> = new Set(['who', 'whose']);
const PERSON: ReadonlySet<string> = new Set(['person', 'man', 'woman']);

/** "43", "a lawyer at Brandt", "head of research", "who runs the mill". */
function tellsWho(items: readonly Item[], first: number, end: number): boolean {
  const { form, lower, word } = items[first] as Item;
  if (form === 'digit') return end === first + 1;
  if (WHO.has(lower)) return true;
  if (word !== 'determiner' && word !== 'noun' && word !== 'name') return false;
  let role = lower === 'a' || lower === 'an';
  for (let at = first; at < end; at++) {
    const { word: kind, entry } = items[at] as Item;
    if (kind === 'auxiliary' || (kind === 'verb' && !entry.endsInEd && !entry.endsInIng))
      return false;
    if (PERSON.has(entry.role ?? '')) role = true;
  }
  return role;
}
