import { isPlural } from './is-plural.ts';
import { type Item, itemAt } from './item.ts';

/** "Ash closes airport, minister confirms", "The road was shut, the council reports.": a form that can be a cue, at the end, with nothing but its subject behind a comma. */
export function endsReport(items: readonly Item[], at: number): boolean {
  const { cue, endsInS } = (items[at] as Item).entry;
  if (cue === null || cue.precision < CUE_AT_END) return false;
  // "his wife points out"
  const particle = itemAt(items, at + 1)?.lower === 'out' ? 1 : 0;
  const behind = itemAt(items, at + 1 + particle);
  if (behind !== undefined && (behind.text !== '.' || at + 2 + particle < items.length))
    return false;
  let first = at - 1;
  let head = at - 1;
  while (at - first < LONGEST_SUBJECT && isInSubject(itemAt(items, first - 1))) {
    first--;
    if ((items[first] as Item).word === 'preposition') head = first - 1;
  }
  if (itemAt(items, first - 1)?.text !== ',' || head < first) return false;
  if (behind === undefined) return endsInS;
  const noun = items[head] as Item;
  const plural = noun.word === 'noun' && (noun.entry.role === 'people' || isPlural(noun));
  if (noun.word === 'noun' && plural === endsInS) return false;
  const { word } = items[first] as Item;
  if (word !== 'determiner' && word !== 'name' && !plural) return false;
  return hasPredicate(items, first - 1);
}

/** Words of the longest such sentence. */
const LONGEST_WHOLE = 6;

/** "Jane Hill disagrees.", "The mayor shrugs.": a form that can be a cue, with nothing but its subject before it and a full stop behind. */
export function endsShortSentence(items: readonly Item[], at: number): boolean {
  const { cue, endsInS } = (items[at] as Item).entry;
  if (cue === null || !endsInS || at > LONGEST_WHOLE || at + 2 !== items.length) return false;
  if ((items[at + 1] as Item).text !== '.') return false;
  const { word, form, entry } = items[at - 1] as Item;
  if (word !== 'name' && !(entry.person && items[0]?.word === 'determiner' && at === 2))
    return false;
  for (let left = 0; form === 'capital' && left < at; left++)
    if ((items[left] as Item).word !== 'name') return false;
  return true;
}

function isInSubject(item: Item | undefined): boolean {
  const word = item?.word;
  return word === 'determiner' || word === 'name' || word === 'noun' || word === 'preposition';
}

/** Whether a verb that is no form of a noun stands before the comma. */
function hasPredicate(items: readonly Item[], comma: number): boolean {
  for (let at = 1; at < comma; at++) {
    const { word } = items[at] as Item;
    if (word === 'auxiliary' || word === 'verb') return true;
  }
  return false;
}

const LONGEST_SUBJECT = 7;

const CUE_AT_END = 0.3;

/** "“…,” the Saudis state in the paper": a noun phrase and nothing else between quoted words and a form that can be a cue. */
export function endsQuotePhrase(items: readonly Item[], at: number): boolean {
  const { cue } = (items[at] as Item).entry;
  if (cue === null) return false;
  // "“…,” Hill laughs": behind a name any verb of manner.
  const manner = cue.group === 'manner';
  if (cue.precision < 0.4 && !manner) return false;
  for (let left = at - 1; left >= 0 && at - left < 7; left--) {
    const { word, text } = items[left] as Item;
    if (word === 'quote') return true;
    if (cue.precision < 0.4 && word !== 'name') return false;
    if (word === 'verb' || word === 'auxiliary' || (word === 'punctuation' && text !== ','))
      return false;
  }
  return false;
}
