import { type Item, itemAt } from '../clauses/item.ts';
import { givesName, nounOfName } from '../mentions/given-name.ts';
import type { MentionIndex } from '../mentions/mention-index.ts';
import { isComma } from '../mentions/mention-place.ts';
import { isNominal, joinsName } from '../phrases/nominal.ts';
import type { WordClass } from '../types.ts';
import { isPersonRole, isPersonWord, type QuoteLexicon } from '../words/lexicon.ts';
import type { Reading } from './reading.ts';

const BEFORE_NEW: ReadonlySet<WordClass> = new Set([
  'verb',
  'preposition',
  'conjunction',
  'subordinator',
]);

/** So far behind somebody new no name may stand. */
const LOOK_AHEAD = 8;

/** "Another man shook his head", "One of the clerks was not impressed": what opens a sentence about somebody new as "a" does. */
export function opensWithNew({ lower }: Item, at: number): boolean {
  return at === 0 && (lower === 'one' || lower === 'another');
}

/** "a pensioner who had bought one": the noun of somebody without a name; not "a pensioner, Tom Poe", "Poe is a pensioner" or "Poe, a pensioner". */
export function newPerson(
  items: readonly Item[],
  first: number,
  { mentions, lexicon }: Reading,
): Item | null {
  const before = itemAt(items, first - 1);
  const inFront = itemAt(items, 0)?.word === 'preposition';
  const subject = inFront && isComma(before);
  // "Across the lane a neighbour is"
  const loose = inFront && (before?.word === 'noun' || before?.word === 'name');
  if (before && !subject && !loose && !BEFORE_NEW.has(before.word)) return null;
  if (before?.lower === 'as' || before?.lower === 'of') return null;
  const oneOf = itemAt(items, first)?.lower === 'one' && itemAt(items, first + 1)?.lower === 'of';
  let at = oneOf ? startOfMany(items, first + 2) : first + 1;
  while (isInside(items, at)) {
    if (mentions.at((items[at] as Item).start)?.entity.type === 'PERSON') return null;
    at++;
    // "a fisherman's widow": the widow.
    if (itemAt(items, at)?.word === 'possessive') at++;
  }
  const noun = items[at - 1] as Item;
  // "One of the deckhands, who": a person, whatever the noun.
  const who = itemAt(items, isComma(itemAt(items, at)) ? at + 1 : at)?.lower === 'who';
  const isPerson = isPersonWord(noun.entry, lexicon) || (oneOf && isOfMany(noun, lexicon));
  if (!isPerson && !(who && noun.word === 'noun')) return null;
  // "At a shop near the mosque, a cashier was shaken"
  const behind = itemAt(items, at);
  // "On the picket line, a crane driver of 22 years turned sausages"
  const next = behind?.word === 'preposition' ? pastPhrase(items, at)?.word : behind?.word;
  if ((subject || loose) && next !== 'auxiliary' && next !== 'verb') return null;
  // "A woman asked Mr Poe": another.
  // "A former partner of Tom Poe went to the police"
  const ofOther = behind?.lower === 'of' && isPredicate(pastPhrase(items, at));
  const acts = ofOther || (behind?.word === 'verb' && !givesName(behind));
  for (let ahead = at; !acts && ahead < at + LOOK_AHEAD && ahead < items.length; ahead++)
    if (mentions.at((items[ahead] as Item).start)?.entity.type === 'PERSON') return null;
  return givesOwnName(items, at, mentions) ? null : noun;
}

function isPredicate(item: Item | undefined): boolean {
  return item?.word === 'auxiliary' || (item?.word === 'verb' && !item.entry.endsInIng);
}

/** So many words may stand between somebody new and the verb: "of 22 years". */
const LONGEST_PHRASE = 5;

/** What follows a preposition with its nouns. */
function pastPhrase(items: readonly Item[], from: number): Item | undefined {
  let at = from + 1;
  while (at - from < LONGEST_PHRASE && isNominal(itemAt(items, at))) at++;
  return itemAt(items, at);
}

/** So far behind somebody new the name may stand that he or she gives. */
const LONGEST_GIVING = 20;

/** "a teacher from Ames who gave only her first name, Marta": whether a name is given to the noun before `from`. */
function givesOwnName(items: readonly Item[], from: number, mentions: MentionIndex): boolean {
  const end = Math.min(items.length, from + LONGEST_GIVING);
  for (let at = from + 2; at < end; at++) {
    const { form, start } = items[at] as Item;
    if (form !== 'capital' || mentions.from(start)?.entity.type !== 'PERSON') continue;
    return nounOfName(items, at - 1) >= from - 1;
  }
  return false;
}

/** "One of the clerks", "One of them, an apprentice" */
function startOfMany(items: readonly Item[], of: number): number {
  if (itemAt(items, of)?.lower !== 'them') return of + 1;
  return isComma(itemAt(items, of + 1)) && /^an?$/.test(itemAt(items, of + 2)?.lower ?? '')
    ? of + 3
    : items.length;
}

/** "clerks" of "one of the clerks" */
function isOfMany({ lower }: Item, lexicon: QuoteLexicon): boolean {
  const many = lexicon.roles.get(lower) === 'people';
  return many || (lower.endsWith('s') && isPersonRole(lower.slice(0, -1), lexicon));
}

/** Nouns, names, and ages: "52-year-old". */
function isInside(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  if (item === undefined) return false;
  const { word } = item;
  if (word === 'noun' || word === 'name' || word === 'number') return true;
  const next = itemAt(items, at + 1)?.word;
  if (!joinsName(item) || itemAt(items, at - 1)?.end !== item.start) return false;
  return next === 'noun' || next === 'name' || next === 'number';
}
