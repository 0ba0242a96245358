import type { CuedClause } from './attribute-quotes.ts';
import type { KindLexicon } from './kinds.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Item } from './types.ts';

/** A noun that an article uses of an entity ("minister", "museum") with where it does. */
export interface Description {
  readonly entity: string;
  readonly noun: string;
  /** Words of the description before the noun, lower case. */
  readonly modifiers: readonly string[];
  readonly at: number;
}

const LOOK_RIGHT = 16;
const LOOK_LEFT = 6;
const IS = /^(?:is|was|became|remains)$/;
/** "was sworn in as", "has been named": verbs that give an office. */
const INSTALLED = /^(?:appointed|elected|named|chosen|sworn|installed|nominated|re-elected)$/;

/** Gathers what the article calls its entities: titles before a name, appositions on either side, nouns within names. */
export function describeEntities(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
  kinds: KindLexicon,
): Description[] {
  const found: Description[] = [];
  for (const { clause } of clauses) {
    const { items } = clause;
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      const named = item.word === 'quote' ? null : mentions.from(item.start);
      if (!named) continue;
      let end = at;
      while (end + 1 < items.length && (items[end + 1] as Item).start < named.mention.end) end++;
      const add = (noun: string, modifiers: readonly string[]) =>
        found.push({ entity: named.entity.id, noun, modifiers, at: item.start });
      if (named.entity.type !== 'PERSON')
        for (let inside = at; inside <= end; inside++)
          addWithin(items[inside] as Item, lexicon, kinds, add);
      describeBefore(items, at, lexicon, add);
      describeAfter(items, end, add);
    }
  }
  return found;
}

type Add = (noun: string, modifiers: readonly string[]) => void;

/** "Rapid Action Battalion": words of a name that tell what it names. */
function addWithin(item: Item, lexicon: QuoteLexicon, { kindsOf }: KindLexicon, add: Add): void {
  if (lexicon.roles.has(item.lower) || kindsOf.has(item.lower)) add(item.lower, []);
}

/** "Finance Minister Jane Hill", "the mayor of Ames, Jane Hill": role words right before the name. */
function describeBefore(
  items: readonly Item[],
  first: number,
  lexicon: QuoteLexicon,
  add: Add,
): void {
  let at = first - 1;
  const comma = items[at]?.text === ',';
  if (comma) at--;
  const from = at;
  // "the mayor of Ames, Jane Hill"
  while (comma && at > 0 && from - at < LOOK_LEFT && (items[at] as Item).word === 'name') at--;
  if (comma && at < from && /^(?:of|for|at)$/.test((items[at] as Item).lower)) at--;
  else at = from;
  const words: string[] = [];
  const nouns: Item[] = [];
  for (let left = at; left >= 0 && at - left < LOOK_LEFT; left--) {
    const item = items[left] as Item;
    const joins = !comma && /^[-/]$/.test(item.text);
    if (item.word !== 'noun' && item.word !== 'name' && !joins) break;
    words.unshift(item.lower);
    nouns.push(item);
  }
  for (const { lower } of nouns) {
    if (lexicon.roles.has(lower) || lexicon.titles.has(lower)) add(lower, words);
    if (comma) break;
  }
}

/**
 * "Jane Hill, 43, the finance minister of Ohio and author of a book": the age and the nouns of the apposition;
 * "Hill is a teacher", "Hill, who is the mayor".
 */
function describeAfter(items: readonly Item[], last: number, add: Add): void {
  let at = last + 1;
  if (items[at]?.text === '(') while (at < items.length && (items[at] as Item).text !== ')') at++;
  if (items[at]?.text === ')') at++;
  if (items[at]?.text === ',' && items[at + 1]?.lower === 'who') at += 2;
  const is = IS.test(items[at]?.lower ?? '');
  if (items[at]?.text !== ',' && !is) return;
  if (items[at + 1]?.form === 'digit' && /^[,.]$/.test(items[at + 2]?.text ?? ''))
    add(`aged ${(items[at + 1] as Item).lower}`, []);
  if (is && INSTALLED.test(items[at + 1]?.lower ?? '')) at++;
  let words: string[] = [];
  let found = false;
  for (let index = at + 1; index < Math.min(items.length, at + LOOK_RIGHT); index++) {
    const item = items[index] as Item;
    if (item.word !== 'noun' && item.word !== 'name') {
      if (found ? !/^(?:of|for|at|and|the|a|an)$/.test(item.lower) : !isPassed(items, index))
        return;
      if (/^(?:and|a|an)$/.test(item.lower)) found = false;
      continue;
    }
    const next = items[index + 1];
    const ends = !next || (next.word !== 'noun' && next.word !== 'name' && next.text !== '-');
    words.push(item.lower);
    if (!ends) continue;
    if (!found) add(item.lower, words.slice(0, -1));
    found = true;
    words = [];
  }
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
    (/^(?:in|as)$/.test(lower) && INSTALLED.test(items[at - 1]?.lower ?? '')) ||
    (lower === 'as' && items[at - 1]?.lower === 'in') ||
    (lower === 'to' && items[at + 1]?.lower === 'be') ||
    lower === 'be'
  );
}
