import { type Item, itemAt } from '../clauses/item.ts';
import { isComma } from '../mentions/mention-place.ts';
import { isLetters } from '../mentions/name-in-phrase.ts';
import type { KindLexicon } from '../words/kinds.ts';
import { LIST } from '../words/rule-words.ts';
import { addApposedNouns } from './apposed-nouns.ts';
import type { DescriptionList } from './description.ts';

const OPENS_OBJECT: ReadonlySet<string> = new Set(['determiner', 'noun', 'name']);
const IS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains']);

/**
 * "Jane Hill, 43, the finance minister of Ohio and author of a book": the age and the nouns of the apposition;
 * "Hill is a teacher", "Hill, who is the mayor", "Hill, who leads the party", "Hill, defending, said", "Hill leads the party".
 */
export function describeAfter(
  items: readonly Item[],
  first: number,
  last: number,
  kinds: KindLexicon,
  list: DescriptionList,
): void {
  const { deeds, titles } = kinds;
  let at = pastBrackets(items, pastLetters(items, last + 1, titles, list), list);
  if (isComma(itemAt(items, at)) && itemAt(items, at + 1)?.lower === 'who') {
    at += 2;
    addDeedsOfWho(items, at, kinds, list);
  }
  if (at >= items.length) return;
  addMadeOf(items, at, kinds, list);
  const next = itemAt(items, at + 1);
  // "Jane Hill, defending, said"
  if ((items[at] as Item).text === ',' && next?.entry.endsInIng) addDeeds(next, deeds, list);
  if (next && OPENS_OBJECT.has(next.word)) addDeeds(items[at], deeds, list);
  const being = endOfBeing(items, first, at);
  if (being === null && (items[at] as Item).text !== ',') return;
  const third = itemAt(items, at + 2);
  if (third !== undefined && (third.text === ',' || third.text === '.'))
    addAge(items, at + 1, list);
  addApposedNouns(items, first, being ?? at, list);
  if (being !== null) return;
  const is = beingBehindAside(items, at);
  if (is > 0) addApposedNouns(items, first, is, list);
}

/** So many words may stand between commas behind a name. */
const LONGEST_ASIDE = 14;

/** "Jane Hill, an immigrant from Oslo, is a mother of four": the verb behind the aside that the comma at `comma` opens, or 0. */
function beingBehindAside(items: readonly Item[], comma: number): number {
  for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++) {
    if (itemAt(items, at)?.text !== ',') continue;
    const is = IS.has(itemAt(items, at + 1)?.lower ?? '');
    return is && itemAt(items, at + 2)?.word === 'determiner' ? at + 1 : 0;
  }
  return 0;
}

/** Past letters right behind a name, "Jane Hill QC, defending", which may tell a trade. */
function pastLetters(
  items: readonly Item[],
  from: number,
  titles: KindLexicon['titles'],
  list: DescriptionList,
): number {
  const letters = itemAt(items, from);
  if (!letters || !isLetters(letters)) return from;
  for (const noun of titles.get(letters.lower) ?? []) list.add(noun);
  return from + 1;
}

/** Past what stands in brackets right behind a name, "Jane Hill (43)", which may be an age. */
function pastBrackets(items: readonly Item[], from: number, list: DescriptionList): number {
  const bracket = itemAt(items, from);
  if (bracket?.form !== 'mark') return from;
  let at = from;
  if (bracket.text === '(') {
    if (itemAt(items, at + 2)?.text === ')') addAge(items, at + 1, list);
    while (at < items.length && (items[at] as Item).text !== ')') at++;
  }
  return itemAt(items, at)?.text === ')' ? at + 1 : at;
}

/** Notes what a verb makes of somebody: "leads" a leader. */
function addDeeds(
  verb: Item | undefined,
  deeds: KindLexicon['deeds'],
  list: DescriptionList,
): void {
  // No mark nor function word makes anything of anybody.
  if (verb === undefined || verb.form === 'mark' || verb.entry.closed !== null) return;
  const nouns = deeds.get(verb.lower);
  if (nouns) for (const noun of nouns) list.add(noun, [], true);
}

/** "Jane Hill was convicted", "Jane Hill, 61, has been charged", "had pleaded guilty", "testified", "told the court": a defendant, a witness. */
function addMadeOf(
  items: readonly Item[],
  from: number,
  { does, made }: KindLexicon,
  list: DescriptionList,
): void {
  const aged = (items[from] as Item).text === ',' && itemAt(items, from + 2)?.text === ',';
  let at = aged ? from + 3 : from;
  let isPassive = false;
  while (itemAt(items, at)?.word === 'auxiliary') {
    isPassive = BE.has((items[at] as Item).lower);
    at++;
  }
  const verb = itemAt(items, at);
  if (verb === undefined || verb.entry.endsInIng) return;
  addDeeds(verb, isPassive ? made : does, list);
  if (!isPassive && verb.lower === 'told' && isHearing(items, at + 1))
    list.add('witness', [], true);
}

/** "the court", "jurors" */
function isHearing(items: readonly Item[], from: number): boolean {
  const at = itemAt(items, from)?.word === 'determiner' ? from + 1 : from;
  return itemAt(items, at)?.entry.isIn(LIST.hearing) === true;
}

/** So many words may stand between "who" and its verb: "has long", "until May had". */
const MOST_BEFORE_VERB = 3;

/** "who leads the party", "who has taught physics", "who now runs the mill", "who was arrested": what the verb makes of somebody. */
function addDeedsOfWho(
  items: readonly Item[],
  from: number,
  { deeds, made }: KindLexicon,
  list: DescriptionList,
): void {
  let isPassive = false;
  for (let at = from; at <= from + MOST_BEFORE_VERB; at++) {
    const item = itemAt(items, at);
    if (item === undefined) return;
    if (item.word === 'auxiliary') isPassive = BE.has(item.lower);
    else if (item.word !== 'adverb') {
      addDeeds(item, isPassive && !item.entry.endsInIng ? made : deeds, list);
      return;
    }
  }
}

/** Before a participle that tells what is done to somebody. */
const BE: ReadonlySet<string> = new Set(['is', 'was', 'been', 'being', 'are', 'were']);

/** Notes an age, where a number stands. */
function addAge(items: readonly Item[], at: number, list: DescriptionList): void {
  const age = itemAt(items, at);
  if (age?.form === 'digit') list.add(`aged ${age.lower}`, []);
}

/**
 * The last of the words behind a name that make it what follows, or null when there are none: "is", "was elected",
 * "has been", "works as", and "as" or nothing in "they named Jane Hill as its chairman", "elected Jane Hill leader".
 */
function endOfBeing(items: readonly Item[], first: number, at: number): number | null {
  const { form, lower, entry } = items[at] as Item;
  const next = itemAt(items, at + 1);
  if (form !== 'mark') {
    if (IS.has(lower)) return next?.entry.givesOffice ? at + 1 : at;
    if (lower === 'has' || lower === 'had') return next?.lower === 'been' ? at + 1 : null;
    if (next?.lower === 'as' && entry.isIn(LIST.worksAs)) return at + 1;
  }
  if (!itemAt(items, first - 1)?.entry.givesOffice) return null;
  if (lower === 'as') return at;
  return entry.role ? at - 1 : null;
}
