import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import { openBracket } from './brackets.ts';
import { isNominal, isNominalCore, joinsName } from './nominal.ts';
import { stepOverSeat } from './seat-in-phrase.ts';

/** Longest nickname in marks inside a name, with its marks. */
const LONGEST_NICKNAME = 16;

const BEHIND_NAME = new Set([
  'Jr',
  'Sr',
  'Jr.',
  'Sr.',
  'R',
  'D',
  'Inc',
  'Inc.',
  'LLC',
  'Ltd',
  'Ltd.',
]);

/** How many items further left the noun phrase reaches that ends at `last` and has been read down to `first`: 0 at its start. */
export function stepLeft(items: readonly Item[], first: number, last: number): number {
  const here = items[first] as Item;
  const left = items[first - 1] as Item;
  const beyond = itemAt(items, first - 2);
  if (here.word === 'determiner' && isNominal(left) && left.word !== 'determiner') return 0;
  switch (left.word) {
    case 'determiner':
      return here.word === 'determiner' && !left.entry.isIn(LIST.beforeDeterminer) ? 0 : 1;
    case 'noun':
    case 'number':
      return left.calendar && here.word === 'name' ? 0 : 1;
    case 'name':
      // "In May state Attorney General Tom Poe"
      if (beyond?.word === 'preposition' && left.calendar) return 0;
      return left.calendar && here.word !== 'noun' ? 0 : 1;
    case 'possessive':
      return isNominal(beyond) ? 1 : 0;
    case 'adverb':
      // "the newly elected mayor"
      return here.word === 'noun' && beyond?.word === 'determiner' ? 1 : 0;
    case 'quote':
      // "the “Eels” director"
      if (here.word === 'noun') return beyond?.word === 'determiner' ? 1 : 0;
      return isNickname(left) && here.word === 'name' && beyond?.word === 'name' ? 1 : 0;
    case 'preposition':
      return stepOverPreposition(items, first);
    case 'conjunction':
      if (endsSerialList(items, first)) return 2;
      return isAnd(left) && beyond && isNominalCore(beyond) && coordinates(items, first, last)
        ? 1
        : 0;
    case 'relative':
      // "familiar with that plan"
      return left.lower === 'that' && beyond?.word === 'preposition' ? 1 : 0;
    case 'verb':
      // "the outgoing mayor"
      return isParticiple(left) && beyond?.word === 'determiner' ? 1 : 0;
    default:
      return stepOverMark(items, first);
  }
}

function isNickname({ start, end }: Item): boolean {
  return end - start <= LONGEST_NICKNAME;
}

function isAnd({ lower }: Item): boolean {
  return lower === 'and' || lower === 'or' || lower === '&';
}

function isParticiple({ entry }: Item): boolean {
  return entry.endsInIng || entry.endsInEd;
}

function stepOverPreposition(items: readonly Item[], first: number): number {
  const { lower, entry } = items[first - 1] as Item;
  const beyond = itemAt(items, first - 2);
  // "observers in Virginia and around the country"
  if (beyond?.word === 'conjunction' && isNominal(itemAt(items, first - 3))) return 2;
  // "forty per cent of voters"
  if (lower === 'per' && items[first]?.lower === 'cent') return isNominal(beyond) ? 1 : 0;
  if (!beyond || !entry.isIn(LIST.linksLeft)) return 0;
  // "an outside panel"
  if (beyond.word === 'determiner' && lower.endsWith('side')) return 1;
  // "one of the terrorists", "some in the crowd"
  return isNominalCore(beyond) || beyond.entry.isIn(LIST.quantifier) ? 1 : 0;
}

/** "St. John", "mother-of-two", "Crane, Kibbe and others", "Rep. Hill (D-Ohio)". */
function stepOverMark(items: readonly Item[], first: number): number {
  const left = items[first - 1] as Item;
  const beyond = itemAt(items, first - 2);
  if (joinsName(left)) {
    if (beyond?.word === 'preposition') return stepOverJoined(items, first);
    return beyond && beyond.end === left.start && isNominal(beyond) ? 1 : 0;
  }
  if (left.text === ',') return listComma(items, first) ? 1 : stepOverSeat(items, first);
  if (left.text === ')') {
    const open = openBracket(items, first - 1);
    return open > 0 && isNominal(itemAt(items, open - 1)) ? first - open : 0;
  }
  return 0;
}

/** "mother-of-two", "editor-in-chief": the four items before the last word, or 0. */
function stepOverJoined(items: readonly Item[], last: number): number {
  const joined = itemAt(items, last - 4);
  if (!isNominal(joined) || itemAt(items, last - 3)?.text !== '-') return 0;
  for (let at = last - 4; at < last; at++)
    if ((items[at] as Item).end !== (items[at + 1] as Item).start) return 0;
  return 4;
}

/** "Ohio and Trump said" joins only likes: a name after a name, a noun after a noun; not "it was safe and Hill said". */
function coordinates(items: readonly Item[], first: number, last: number): boolean {
  if (first > 3 && itemAt(items, first - 3)?.word === 'auxiliary') return false;
  const before = (items[first - 2] as Item).word;
  const here = (items[first] as Item).word;
  return (
    before === here ||
    // "the Florida senator and Republican candidate"
    (before === 'noun' && (items[last] as Item).word === 'noun') ||
    here === 'determiner' ||
    (here === 'name' && last === first) ||
    before === 'name'
  );
}

/** "Crane, Kibbe and others": a comma inside a list of names; "Smith, Jr." and "Smith, R-Ohio". */
function listComma(items: readonly Item[], first: number): boolean {
  const here = items[first] as Item;
  const before = itemAt(items, first - 2);
  if (before?.word !== 'name') return false;
  if (BEHIND_NAME.has(here.text)) return true;
  if (before.calendar) return false;
  // "Writing in Nature, Jane Hill and her team"
  if (first <= LONGEST_OPENING && itemAt(items, first - 3)?.word === 'preposition') {
    const { word, entry } = items[0] as Item;
    if (word === 'preposition' || entry.endsInIng) return false;
  }
  return here.word === 'name' || here.lower === 'the' ? endsInAnd(items, first) : false;
}

/** So early a name stands behind "In Nature,". */
const LONGEST_OPENING = 5;

/** So many words may a list of names have. */
const LONGEST_LIST = 24;

/** "France, Italy and Spain", "the UK, and France": names and commas up to an "and". */
function endsInAnd(items: readonly Item[], first: number): boolean {
  for (let at = first; at < first + LONGEST_LIST; at++) {
    const item = itemAt(items, at);
    if (item?.lower === 'and') return at > first && !isOffice(items, at + 1);
    if (item?.word !== 'name' && item?.text !== ',' && item?.lower !== 'the') return false;
    if (item.entry.role !== null) return false;
  }
  return false;
}

/** "Environment Minister" in "Ames, Science, Technology and Environment Minister". */
function isOffice(items: readonly Item[], first: number): boolean {
  for (let at = first; itemAt(items, at)?.form === 'capital'; at++)
    if ((items[at] as Item).entry.role !== null) return true;
  return false;
}

/** "Bolivia, Peru, and Chile": behind the comma before "and", in a list of names. */
function endsSerialList(items: readonly Item[], first: number): boolean {
  if ((items[first - 1] as Item).lower !== 'and' || itemAt(items, first - 2)?.text !== ',')
    return false;
  return (
    (items[first] as Item).word === 'name' &&
    itemAt(items, first - 3)?.word === 'name' &&
    itemAt(items, first - 4)?.text === ',' &&
    itemAt(items, first - 5)?.word === 'name'
  );
}
