import { type Item, itemAt } from '../clauses/item.ts';
import { joinedNoun } from '../phrases/joined-noun.ts';
import { isNominal } from '../phrases/nominal.ts';
import { addOfWords } from '../phrases/of-words.ts';
import type { DescriptionList } from './description.ts';

const LOOK_RIGHT = 16;

/** Between the nouns of one apposition. */
const GOES_ON: ReadonlySet<string> = new Set(['of', 'for', 'at', 'and', 'the', 'a', 'an']);
const OPENS_NEXT: ReadonlySet<string> = new Set(['and', 'a', 'an']);

/** Notes the nouns that start behind the item at `from`, "the finance minister of Ohio and author of a book"; `name` is where the name begins that they describe. */
export function addApposedNouns(
  items: readonly Item[],
  name: number,
  from: number,
  list: DescriptionList,
): void {
  let words: string[] = [];
  let found = false;
  let owned = false;
  for (let at = from + 1; at < Math.min(items.length, from + LOOK_RIGHT); at++) {
    const item = items[at] as Item;
    if (!isNounOrName(item)) {
      if (found ? !GOES_ON.has(item.lower) : !isPassed(items, at)) return;
      // "Tom Poe, whose mother was ill": no mother.
      if (item.lower === 'whose') return;
      if (OPENS_NEXT.has(item.lower)) found = false;
      continue;
    }
    const next = itemAt(items, at + 1);
    words.push(item.lower);
    if (next && (isNounOrName(next) || next.text === '-')) continue;
    // "Tom Poe, Brandt's lawyer": the owner comes first.
    if (next?.word === 'possessive') {
      owned = true;
      found = false;
      words = [];
      continue;
    }
    if (startsClause(items, at)) return;
    // "According to Brandt, the ministry carried out two"
    if (next?.word === 'verb' && isAccording(items, name)) return;
    if (!found && (!owned || item.entry.role !== null)) addNoun(items, at, words, list);
    found = true;
    words = [];
  }
}

function isNounOrName({ word }: Item): boolean {
  return word === 'noun' || word === 'name';
}

function addNoun(
  items: readonly Item[],
  at: number,
  words: readonly string[],
  list: DescriptionList,
): void {
  list.addWord((items[at] as Item).entry, addOfWords(words.slice(0, -1), items, at));
  const joined = joinedNoun(items, at);
  if (joined) list.add(joined, words.slice(0, -1));
}

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
