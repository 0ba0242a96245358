import type { CuedClause } from './attribute-quotes.ts';
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

const LOOK_RIGHT = 14;
const LOOK_LEFT = 6;

/** Gathers what the article calls its entities: titles before a name, appositions on either side, nouns within names. */
export function describeEntities(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): Description[] {
  const found: Description[] = [];
  for (const { clause } of clauses) {
    const { items } = clause;
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      const named = item.word === 'quote' ? null : mentions.at(item.start);
      if (!named || named.mention.start !== item.start) continue;
      let end = at;
      while (end + 1 < items.length && (items[end + 1] as Item).start < named.mention.end) end++;
      const add = (noun: string, modifiers: readonly string[]) =>
        found.push({ entity: named.entity.id, noun, modifiers, at: item.start });
      if (named.entity.type !== 'PERSON')
        for (let inside = at; inside <= end; inside++)
          addNoun(items[inside] as Item, [], lexicon, add);
      describeBefore(items, at, lexicon, add);
      describeAfter(items, end, add);
    }
  }
  return found;
}

type Add = (noun: string, modifiers: readonly string[]) => void;

function addNoun(item: Item, modifiers: readonly string[], lexicon: QuoteLexicon, add: Add): void {
  if (lexicon.roles.has(item.lower) || lexicon.titles.has(item.lower)) add(item.lower, modifiers);
}

/** "Finance Minister Jane Hill", "a deputy minister, Jane Hill": role words right before the name. */
function describeBefore(
  items: readonly Item[],
  first: number,
  lexicon: QuoteLexicon,
  add: Add,
): void {
  let at = first - 1;
  const comma = items[at]?.text === ',';
  if (comma) at--;
  const words: string[] = [];
  for (; at >= 0 && first - at <= LOOK_LEFT; at--) {
    const item = items[at] as Item;
    if (item.word !== 'noun' && item.word !== 'name') break;
    words.unshift(item.lower);
  }
  const from = at + 1;
  for (let index = first - 1; index >= from; index--) {
    const item = items[index];
    if (item && item.text !== ',') addNoun(item, words, lexicon, add);
    if (comma && item && item.text !== ',') break;
  }
}

/** "Jane Hill, the finance minister of Ohio," and "Jane Hill, a spokeswoman for": the first role noun of the apposition. */
function describeAfter(items: readonly Item[], last: number, add: Add): void {
  let at = last + 1;
  if (items[at]?.text === '(') while (at < items.length && (items[at] as Item).text !== ')') at++;
  if (items[at]?.text === ')') at++;
  const is = /^(?:is|was|became)$/.test(items[at]?.lower ?? '');
  if (items[at]?.text !== ',' && !is) return;
  const words: string[] = [];
  for (let index = at + 1; index < Math.min(items.length, at + LOOK_RIGHT); index++) {
    const item = items[index] as Item;
    if (
      item.word === 'determiner' ||
      item.word === 'number' ||
      item.word === 'possessive' ||
      item.text === ',' ||
      item.word === 'adverb'
    )
      continue;
    if (item.word !== 'noun' && item.word !== 'name') return;
    const next = items[index + 1];
    const ends = !next || (next.word !== 'noun' && next.word !== 'name' && next.text !== '-');
    if (ends) {
      add(item.lower, words);
      return;
    }
    words.push(item.lower);
  }
}
