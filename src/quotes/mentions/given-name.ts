import { type Item, itemAt } from '../clauses/item.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import { isPersonRole, type QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';

/** So far before "as" it is told that a name follows: "gave her name to reporters only as". */
const LONGEST_GIVING = 7;
/** So far before a comma and a name: "who fled on foot at night and gave only his family name, Barry". */
const LONGEST_CLAUSE = 14;

/**
 * "a plumber named Arne Tveit", "the finder, a plumber called Arne Tveit", "a dentist who gave her name only as Marta": whether
 * the name at `at` is given to whom the phrase is about; not "the mother of a boy named Tom".
 */
export function isGivenName(
  { items, core }: SpeakerPhrase,
  at: number,
  lexicon: QuoteLexicon,
): boolean {
  let left = at - 1;
  while (left > core && (items[left] as Item).entry.title) left--;
  const { lower, entry: word } = items[left] as Item;
  if (word.isIn(LIST.named)) return isOfSpeaker(items, left - 1, core, lexicon);
  if (lower !== 'as' && lower !== ',') return false;
  for (let before = left - 1; before > core && left - before <= LONGEST_GIVING; before--) {
    const { text, entry } = items[before] as Item;
    if (text === ',') return false;
    if (entry.isIn(lower === 'as' ? LIST.tellsName : LIST.givenName))
      return isPersonRole((items[core] as Item).lower, lexicon);
  }
  return false;
}

/** The noun of "a plumber named", "a dentist who gave her name as" that the name behind `last` is given to, or -1. */
export function nounOfName(items: readonly Item[], last: number): number {
  const { lower, entry: word } = items[last] as Item;
  if (word.isIn(LIST.named)) {
    let at = last - 1;
    while (at > 0 && ['noun', 'name', 'number'].includes((items[at] as Item).word)) at--;
    // "The board named Jane Hill" gives her nothing.
    return ['a', 'an', 'another'].includes((items[at] as Item).lower) ? last - 1 : -1;
  }
  // "who gave only her first name, Marta"
  const behind = lower === ',' && itemAt(items, last - 1)?.entry.isIn(LIST.givenName) === true;
  if (lower !== 'as' && !behind) return -1;
  let gives = behind;
  const longest = behind ? LONGEST_CLAUSE : LONGEST_GIVING;
  for (let at = last - 1; at > 0 && last - at <= longest; at--) {
    const { lower: word, form, entry } = items[at] as Item;
    if (form === 'mark') return -1;
    if (entry.isIn(LIST.tellsName)) gives = true;
    if (word === 'who') return gives ? at - 1 : -1;
  }
  return -1;
}

/** "named Jane Hill", "identified as": whether a word tells that a name follows. */
export function givesName({ entry }: Item): boolean {
  return entry.isIn(LIST.named) || entry.isIn(LIST.tellsName);
}

/** Whether the noun at `noun` is the one that the phrase is about, or one in apposition to it. */
function isOfSpeaker(
  items: readonly Item[],
  noun: number,
  core: number,
  lexicon: QuoteLexicon,
): boolean {
  if (noun === core) return true;
  if (!isPersonRole(itemAt(items, noun)?.lower ?? '', lexicon)) return false;
  let left = noun;
  while (left > core && ['noun', 'name', 'number'].includes((items[left] as Item).word)) left--;
  return itemAt(items, left)?.word === 'determiner' && itemAt(items, left - 1)?.text === ',';
}
