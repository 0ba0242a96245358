import { type Item, itemAt } from '../clauses/item.ts';
import type { Clause } from '../types.ts';
import { LIST } from '../words/rule-words.ts';
import type { NamedMention } from './mention-index.ts';

/** Whether an item is a comma. */
export function isComma(item: Item | undefined): boolean {
  return item?.entry.commaOrDash === true && item.text === ',';
}

/**
 * "The rise of Tom Poe", "In a letter to Mr. Poe", "In a letter to the mayor, Tom Poe,": part of the subject or before it; not
 * "Secretary of State Tom Poe" nor "As for Poe".
 */
export function isBeside(
  items: readonly Item[],
  first: number,
  behind: number,
  { entity }: NamedMention,
): boolean {
  // "For Jane Hill, 43, home was", "In the high jump Jane Hill failed": who the sentence is about.
  if (entity.type === 'PERSON' && (isTopic(items, first, behind) || isApart(items, first)))
    return false;
  let at = first - 1;
  // "a unit of China-based Brandt"
  while (at >= 0 && (isNamePart(items[at] as Item) || isInLinked(items, at))) at--;
  const apposed = isComma(itemAt(items, at)) && isComma(itemAt(items, behind));
  if (apposed && itemAt(items, at - 1)?.entry.role)
    for (at--; at >= 0 && isNamePart(items[at] as Item); ) at--;
  if (itemAt(items, at)?.word !== 'preposition') return false;
  // "In the gallery, Jane Hill, who has a farm, clapped"
  if (at === 0 && apposed && WHERE.has((items[0] as Item).lower)) return false;
  const before = itemAt(items, at - 1);
  const isOffice = at < first - 1 && before?.form === 'capital' && before.entry.role !== null;
  return !isOffice && before?.lower !== 'as';
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside', 'outside', 'near']);

/** "For Jane Hill," */
function isTopic(items: readonly Item[], first: number, behind: number): boolean {
  return first === 1 && (items[0] as Item).lower === 'for' && isComma(itemAt(items, behind));
}

/** "In the high jump Jane Hill failed", where no title stands before the name. */
function isApart(items: readonly Item[], first: number): boolean {
  const before = itemAt(items, first - 1);
  if (before?.word !== 'noun' || before.form !== 'small') return false;
  const { role, title, kind, endsInEd } = before.entry;
  return role === null && !title && !kind && !endsInEd;
}

/** "analysts at Brandt", "Jane Hill, an economist with the Brandt bank": whom others pay to speak of who the article is about. */
export function isEmployer(items: readonly Item[], first: number): boolean {
  const preposition = itemAt(items, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  if (itemAt(items, preposition)?.word !== 'preposition') return false;
  return itemAt(items, preposition - 1)?.entry.isIn(LIST.outsider) === true;
}

/** "told the Brandt Network", "in an interview with the Clarion": whom a speaker tells something. */
export function isTold(items: readonly Item[], first: number): boolean {
  const before = itemAt(items, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  const { lower } = itemAt(items, before) ?? {};
  return (
    lower === 'told' ||
    lower === 'tells' ||
    (lower === 'with' && itemAt(items, before - 1)?.lower === 'interview')
  );
}

/** "handed it to Tom Poe, a soldier", "met Jane Hill, 43": somebody new, who is described at once. */
export function isDescribed(
  items: readonly Item[],
  first: number,
  behind: number,
  { entity, mention }: NamedMention,
): boolean {
  if (entity.type !== 'PERSON' || entity.mentions[0]?.start !== mention.start) return false;
  if (behind === first + 1 || !isComma(itemAt(items, behind))) return false;
  const next = itemAt(items, behind + 1);
  return (
    next?.lower === 'a' || next?.lower === 'an' || next?.lower === 'who' || next?.form === 'digit'
  );
}

/** "AMES (Reuters) -": who sent the article is none that it speaks of. */
export function isDateline(items: readonly Item[], first: number, behind: number): boolean {
  if (first > LONGEST_DATELINE || itemAt(items, first - 1)?.text !== '(') return false;
  return (
    itemAt(items, behind)?.text === ')' && /^[-–—]/.test(itemAt(items, behind + 1)?.text ?? '')
  );
}

/** In words before the agency: "WASHINGTON/NEW YORK, Jan. 5 (". */
const LONGEST_DATELINE = 12;

/** "By Jane Hill in Ames": who wrote the article. */
export function isByline({ items }: Clause): boolean {
  if (items.length > LONGEST_BYLINE) return false;
  const { lower, form } = items[0] as Item;
  return lower === 'by' && form === 'capital';
}

const LONGEST_BYLINE = 10;

/** "Under the tree stood Jane Hill", "The first was Jane Hill", "and Jane Hill left": a person whom the sentence is about. */
export function isIntroduced(
  items: readonly Item[],
  first: number,
  behind: number,
  { entity, mention }: NamedMention,
): boolean {
  if (entity.type !== 'PERSON') return false;
  let at = first - 1;
  while (at >= 0 && isNamePart(items[at] as Item)) at--;
  const apposed = itemAt(items, at)?.text === ',' && itemAt(items, behind)?.text === ',';
  // "his daughter, Jane Hill, 62, came"
  const aged =
    apposed && isComma(itemAt(items, behind + 2)) && itemAt(items, behind + 1)?.form === 'digit';
  const verb = aged ? behind + 3 : apposed ? behind + 1 : behind;
  if (startsPredicate(itemAt(items, verb))) return true;
  const before = itemAt(items, at)?.lower;
  if (before === 'asked' || before === 'asks') return true;
  if (entity.mentions[0]?.start !== mention.start) return false;
  // "That did not impress Jane Hill, a councillor"
  const last = isComma(itemAt(items, behind)) || behind >= items.length - 1;
  if (behind > first + 1 && last && OPENS_OBJECT.has((items[0] as Item).lower))
    return itemAt(items, at)?.word === 'verb';
  // "The first was Levan, a driller": not "It was Levan".
  const full = behind > first + 1 || isComma(itemAt(items, behind));
  return full && itemAt(items, at)?.entry.bringsIn === true;
}

/** What was told before opens a sentence about somebody new. */
const OPENS_OBJECT: ReadonlySet<string> = new Set([
  'that',
  'this',
  'it',
  'neither',
  'none',
  'such',
  'all',
]);

/** "-based" or its hyphen. */
function isInLinked(items: readonly Item[], at: number): boolean {
  const { text, entry } = items[at] as Item;
  return text === '-' || (entry.endsInEd && itemAt(items, at - 1)?.text === '-');
}

function isNamePart({ word }: Item): boolean {
  return word === 'name' || word === 'noun' || word === 'determiner';
}

function startsPredicate(item: Item | undefined): boolean {
  return item?.word === 'auxiliary' || (item?.word === 'verb' && !item.entry.endsInIng);
}
