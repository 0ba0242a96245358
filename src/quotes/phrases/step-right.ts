import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import { closeBracket } from './brackets.ts';
import { isNominal, joinsName } from './nominal.ts';

/** Behind a name these tell where somebody spoke: "wrote Ben Jacobs in The Guardian". */
const AWAY = new Set(['in', 'at', 'on', 'with', 'by', 'to']);

/** How many items further right the noun phrase reaches that starts at `from` and has been read up to `at`: 0 at its end. */
export function stepRight(items: readonly Item[], from: number, at: number): number {
  const item = items[at] as Item;
  const left = itemAt(items, at - 1) ?? item;
  if (isNominal(item)) return at > from && startsAnother(item, left) ? 0 : 1;
  if (at === from) return 0;
  const next = itemAt(items, at + 1);
  if (item.word === 'possessive') return 1;
  if (left.lower === 'one' && item.lower === 'of' && next?.word === 'object') return 2;
  if (isInName(item, left, next)) return item.text === '.' && !left.entry.abbreviation ? 0 : 1;
  switch (item.word) {
    case 'adverb':
    case 'verb':
      return stepsIntoNoun(items, at);
    case 'preposition':
      // "mother-of-two"
      if (left.text === '-' && left.end === item.start && next?.start === item.end) return 2;
      return linksRight(items, at) ? 1 : 0;
    case 'conjunction':
      return item.lower !== 'but' && isNominal(next) && !subjectFollows(items, at + 1) ? 1 : 0;
    case 'quote':
      // "the “Eels” director Jane Hill"
      if (left.word === 'determiner') return next?.word === 'noun' ? 1 : 0;
      return next?.word === 'name' && left.word === 'name' ? 1 : 0;
    default: {
      const close = item.text === '(' ? closeBracket(items, at) : -1;
      return close < 0 ? 0 : close + 1 - at;
    }
  }
}

/** "a later mayor", "the newly elected mayor", "an outgoing mayor": past what stands between a determiner and its noun; 0 where nothing does. */
function stepsIntoNoun(items: readonly Item[], from: number): number {
  if (itemAt(items, from - 1)?.word !== 'determiner') return 0;
  let at = from;
  if ((items[at] as Item).word === 'adverb') at++;
  const { word, entry } = itemAt(items, at) ?? {};
  if (word === 'verb' && (entry?.endsInEd || entry?.endsInIng)) at++;
  const noun = itemAt(items, at);
  return isNominal(noun) && noun?.word !== 'determiner' && !noun?.calendar ? at - from : 0;
}

/** "told the paper Monday", "gave Hill the book": a day, or a determiner behind a noun. */
function startsAnother({ word, calendar }: Item, left: Item): boolean {
  if (calendar && left.lower !== 'of' && left.lower !== '-') return true;
  if (word !== 'determiner') return false;
  return left.word !== 'preposition' && left.word !== 'conjunction' && left.word !== 'determiner';
}

function isInName(item: Item, left: Item, next: Item | undefined): boolean {
  if (!joinsName(item) || left.end !== item.start || !next) return false;
  return next.start === item.end || item.text === '.';
}

/** "a teacher from Ames", not "Jane Hill in The Guardian", "Jane Hill on Monday". */
function linksRight(items: readonly Item[], at: number): boolean {
  const { lower, entry } = items[at] as Item;
  const next = itemAt(items, at + 1);
  if (!entry.isIn(LIST.linksRight) || !isNominal(next) || next?.calendar) return false;
  if (itemAt(items, at - 1)?.word !== 'name') return !isOccasion(items, at);
  return !AWAY.has(lower) && !isTopic(items, at);
}

/** "quipped Pitt of his role", "said Jane Hill of the talks": what it is said of, not "said Jane Hill of the ferry board", "of Ames". */
function isTopic(items: readonly Item[], of: number): boolean {
  if ((items[of] as Item).lower !== 'of' || itemAt(items, of + 1)?.word !== 'determiner')
    return false;
  let at = of + 2;
  for (; isNominal(itemAt(items, at)); at++) {
    const { word, form, entry } = items[at] as Item;
    if (word === 'name' || form === 'capital' || entry.role !== null) return false;
    if (entry.organisationKind || entry.kind) return false;
  }
  return at > of + 2;
}

/** "said X in an interview", "told reporters at a rally": the place of speaking is no part of the speaker. */
function isOccasion(items: readonly Item[], preposition: number): boolean {
  const word = (items[preposition] as Item).lower;
  if (word !== 'in' && word !== 'at' && word !== 'with' && word !== 'on') return false;
  for (let at = preposition + 1; at < Math.min(items.length, preposition + 6); at++) {
    const item = items[at] as Item;
    if (!isNominal(item) && item.word !== 'possessive') return false;
    if (item.entry.medium) return true;
  }
  return false;
}

function subjectFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 4); at++) {
    const word = (items[at] as Item).word;
    if (word === 'verb' || word === 'auxiliary') return true;
    if (!isNominal(itemAt(items, at))) return false;
  }
  return false;
}
