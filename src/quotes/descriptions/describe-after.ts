import { type Item, itemAt } from '../clauses/item.ts';
import { joinedNoun } from '../clauses/joined-noun.ts';
import { isNominal } from '../clauses/noun-phrase.ts';
import { addOfWords } from '../clauses/of-words.ts';
import { LETTERS } from '../mentions/name-in-phrase.ts';
import type { KindLexicon } from '../words/kinds.ts';
import type { DescriptionList } from './description.ts';

const LOOK_RIGHT = 16;
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
  { deeds, titles }: KindLexicon,
  list: DescriptionList,
): void {
  // "Jane Hill QC, defending"
  const letters = itemAt(items, last + 1);
  const behind = letters && LETTERS.test(letters.text) ? last + 2 : last + 1;
  if (behind > last + 1 && letters)
    for (const noun of titles.get(letters.lower) ?? []) list.add(noun);
  let at = pastBrackets(items, behind, list);
  if (itemAt(items, at)?.text === ',' && itemAt(items, at + 1)?.lower === 'who') {
    at += 2;
    const verb = IS.has(itemAt(items, at)?.lower ?? '') ? at + 1 : at;
    addDeeds(itemAt(items, verb), deeds, list);
  }
  if (at >= items.length) return;
  const next = itemAt(items, at + 1);
  // "Jane Hill, defending, said"
  if ((items[at] as Item).text === ',' && next?.entry.endsInIng) addDeeds(next, deeds, list);
  if (next && OPENS_OBJECT.has(next.word)) addDeeds(items[at], deeds, list);
  const being = endOfBeing(items, first, at);
  if (being === null && (items[at] as Item).text !== ',') return;
  const third = itemAt(items, at + 2);
  if (third !== undefined && (third.text === ',' || third.text === '.'))
    addAge(items, at + 1, list);
  if (being !== null) at = being;
  let words: string[] = [];
  let found = false;
  let owned = false;
  for (let index = at + 1; index < Math.min(items.length, at + LOOK_RIGHT); index++) {
    const item = items[index] as Item;
    if (item.word !== 'noun' && item.word !== 'name') {
      if (found ? !GOES_ON.has(item.lower) : !isPassed(items, index)) return;
      // "Tom Poe, whose mother was ill": no mother.
      if (item.lower === 'whose') return;
      if (OPENS_NEXT.has(item.lower)) found = false;
      continue;
    }
    const next = itemAt(items, index + 1);
    const ends = !next || (next.word !== 'noun' && next.word !== 'name' && next.text !== '-');
    words.push(item.lower);
    if (!ends) continue;
    // "Tom Poe, Brandt's lawyer": the owner comes first.
    if (next?.word === 'possessive') {
      owned = true;
      found = false;
      words = [];
      continue;
    }
    if (startsClause(items, index)) return;
    // "According to Brandt, the ministry carried out two"
    if (isAccording(items, first) && itemAt(items, index + 1)?.word === 'verb') return;
    if (!found && (!owned || item.entry.role !== null)) {
      list.add(item.lower, addOfWords(words.slice(0, -1), items, index));
      const joined = joinedNoun(items, index);
      if (joined) list.add(joined, words.slice(0, -1));
    }
    found = true;
    words = [];
  }
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
    if (next?.lower === 'as' && WORKS.has(lower)) return at + 1;
  }
  if (!itemAt(items, first - 1)?.entry.givesOffice) return null;
  if (lower === 'as') return at;
  return entry.role ? at - 1 : null;
}

const WORKS: ReadonlySet<string> = new Set([
  'works',
  'worked',
  'serves',
  'served',
  'acts',
  'acted',
]);

/** Between the nouns of one apposition. */
const GOES_ON: ReadonlySet<string> = new Set(['of', 'for', 'at', 'and', 'the', 'a', 'an']);
const OPENS_NEXT: ReadonlySet<string> = new Set(['and', 'a', 'an']);

/** "Near Ames, residents said", "In May the body for rowing said": whether a noun is the subject of a clause of its own. */
function startsClause(items: readonly Item[], noun: number): boolean {
  let at = noun + 1;
  const link = itemAt(items, at)?.lower;
  if (link === 'of' || link === 'for') for (at++; isNominal(itemAt(items, at)); ) at++;
  const next = itemAt(items, at);
  return (
    next !== undefined && (next.word === 'auxiliary' || isCue(next) || isFiniteVerb(items, at))
  );
}

/** "According to Brandt," */
function isAccording(items: readonly Item[], first: number): boolean {
  const at = itemAt(items, first - 1)?.lower === 'to' ? first - 2 : first - 3;
  return at === 0 && (items[0] as Item).lower === 'according';
}

function isCue({ word, entry }: Item): boolean {
  return word === 'verb' && (entry.inverted || (entry.cue?.precision ?? 0) > 0.4);
}

/** "the jury chose", "the lawyers studied the": a verb that no participle "charged with" is. */
function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const { word, entry } = items[at] as Item;
  if (word !== 'verb' || entry.endsInIng) return false;
  return !entry.endsInEd || itemAt(items, at + 1)?.word === 'determiner';
}

/** What may stand before the noun of an apposition: "now the", "his", "soon to be the", an age. */
function isPassed(items: readonly Item[], at: number): boolean {
  const { word, text, lower } = items[at] as Item;
  return (
    word === 'determiner' ||
    word === 'number' ||
    word === 'possessive' ||
    word === 'adverb' ||
    text === ',' ||
    text === '-' ||
    ((lower === 'in' || lower === 'as') && itemAt(items, at - 1)?.entry.givesOffice === true) ||
    (lower === 'as' && itemAt(items, at - 1)?.lower === 'in') ||
    (lower === 'to' && itemAt(items, at + 1)?.lower === 'be') ||
    lower === 'be'
  );
}
