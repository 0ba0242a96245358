import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';

/** The last word at or before an item: past marks and conjunctions. */
export function lastWord(items: readonly Item[], from: number): number {
  let at = from;
  while (at > 0 && (isLoose(items[at] as Item) || closesSentence(items, at))) at--;
  return at;
}

/** "(Hill said it was late.)": the bracket of a sentence of its own. */
function closesSentence(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).text === ')' && (items[at - 1] as Item).text === '.';
}

/** The first word at or behind an item, or an opening bracket. */
export function firstWord(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length - 1 && isLoose(items[at] as Item) && (items[at] as Item).text !== '(')
    at++;
  return at;
}

function isLoose(item: Item): boolean {
  if (item.word !== 'punctuation') return item.word === 'conjunction';
  return item.text === '.' || item.text === ',' || !/[)%(]/.test(item.text);
}

/** Whether a finite verb stands in a stretch, `to` not included. */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(items[at] as Item)) return true;
  return false;
}

/** A verb other than in -ing; "not" alone is none. */
export function isFiniteVerb({ word, lower, entry }: Item): boolean {
  return word === 'auxiliary'
    ? lower !== 'not' && lower !== 'being'
    : word === 'verb' && !entry.endsInIng;
}

/** Whether the object of a cue is who hears it: "told reporters that", "promised residents that"; not "promised a new road". */
export function hasHearer(items: readonly Item[], verb: number): boolean {
  const cue = itemAt(items, verb)?.entry.cue;
  if (!cue) return false;
  return (
    cue.frame === 'tellsHearer' || (cue.lists.has(LIST.mayTell) && isWhoHears(items, verb + 1))
  );
}

/** "residents", "the board", "him", "its customers": people or a body, right behind a verb. */
function isWhoHears(items: readonly Item[], from: number): boolean {
  const at = itemAt(items, from)?.word === 'determiner' ? from + 1 : from;
  const item = itemAt(items, at);
  if (item?.word === 'object') return true;
  if (item?.word !== 'noun' && item?.word !== 'name') return false;
  const { entry } = item;
  return (
    entry.role !== null || entry.addressee || entry.isIn(LIST.hears) || entry.isIn(LIST.hearing)
  );
}

/** "When they came, she was the one who clapped", not "even as the parade rolled on": a verb in a stretch that no word brings in, `to` not included. */
export function hasMainClause(items: readonly Item[], from: number, to: number): boolean {
  const opening = itemAt(items, from);
  // "Produced by a trust, …": a participle brings in no clause of its own.
  let clauses = opening?.word === 'verb' && opening.entry.endsInEd ? -1 : 0;
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (word === 'relative') clauses -= hasVerbUnknown(items, at) ? 0 : 1;
    else if (word === 'subordinator')
      clauses -= isOfAmount(items, at) || opensPhrase(items, at, to) ? 0 : 1;
    else if (isFiniteVerb(items[at] as Item) && !continuesVerb(items, at)) clauses++;
    if (clauses > 0) return true;
  }
  return false;
}

/** "who was hurt after a knock to the head, was awake": up to the comma there is no verb for it to bring in. */
function opensPhrase(items: readonly Item[], subordinator: number, to: number): boolean {
  for (let at = subordinator + 1; at < to; at++) {
    const { text, word } = items[at] as Item;
    if (text === ',') return true;
    if (word === 'subordinator' || word === 'relative' || isFiniteVerb(items[at] as Item))
      return false;
  }
  return false;
}

/** "so far", "as many as 30 people", "as of Monday": no clause is brought in. */
function isOfAmount(items: readonly Item[], subordinator: number): boolean {
  const { lower } = items[subordinator] as Item;
  const next = itemAt(items, subordinator + 1)?.lower;
  if (lower === 'so') return next === 'far';
  if (lower !== 'as') return false;
  return (
    next === 'of' ||
    itemAt(items, subordinator + 2)?.lower === 'as' ||
    itemAt(items, subordinator - 2)?.lower === 'as'
  );
}

/** "bees that forage in orchards are dying": the verb of the clause is in no list, not "the plan that officials made". */
function hasVerbUnknown(items: readonly Item[], relative: number): boolean {
  let at = relative + 1;
  while (itemAt(items, at)?.word === 'adverb') at++;
  const next = itemAt(items, at + 1);
  if (itemAt(items, at)?.word !== 'noun') return false;
  return next?.word === 'preposition' || next?.word === 'determiner';
}

/** "had not slept": the verb is the auxiliary's. */
function continuesVerb(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (itemAt(items, left)?.word === 'adverb') left--;
  return itemAt(items, left)?.word === 'auxiliary';
}
