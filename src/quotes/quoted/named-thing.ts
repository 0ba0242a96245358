import type { Span } from '../../types.ts';
import { isInHeadlineCase } from '../clauses/headline-case.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';

/** How words end that somebody says. */
const ENDS = /[,.!?…;]/;
/** A nickname has so many letters at most. */
const LONGEST_NICKNAME = 20;

/**
 * Whether words in marks are what somebody or something is called, told by their capitals: a nickname inside a name
 * (Tom “Bull” Reid), a title behind its noun (the song “Cold Rain”) or beside whoever made it, the name of a thing before
 * its noun (the “Clean Streets” plan) or as a subject (said “Night Harbour” would open). Not “Sorry,” nor the “Deal of
 * the Century”.
 */
export function isNamedThing(
  text: string,
  span: Span,
  items: readonly Item[],
  at: number,
  lexicon: QuoteLexicon,
): boolean {
  if (!(items[at] as Item).titled) return false;
  const ends = ENDS.test(text[span.end - 1] ?? '');
  if (!ends && isOfItsMaker(items, at)) return true;
  const left = itemAt(items, at - 1);
  // All words of a headline may have capitals.
  if (left === undefined || isInHeadlineCase(items, lexicon)) return false;
  if (left.entry.beforeTitle || isOfWork(items, at) || isBehindSpeech(items, at)) return true;
  const right = itemAt(items, at + 1);
  if (ends || items.at(-1)?.word !== 'punctuation') return false;
  if (right === undefined || !mayBeName(left, right)) return false;
  if (left.word === 'name')
    return span.end - span.start <= LONGEST_NICKNAME && !left.calendar && !right.calendar;
  const several = text.slice(span.start, span.end).includes(' ');
  return several || (right.word === 'noun' && right.entry.beforeTitle);
}

/** A look at the words beside: a name on both sides, a noun behind, or a verb behind "that" or "the". */
function mayBeName(left: Item, right: Item): boolean {
  if (left.word === 'name') return right.word === 'name';
  if (right.word === 'noun') return right.form === 'small' && left.word === 'determiner';
  const finite = right.word === 'auxiliary' || (right.word === 'verb' && !right.entry.endsInIng);
  const opens = left.lower === 'that' || left.lower === 'the' || left.entry.inverted;
  return finite && opens;
}

/** "“Long Nights” director Jane Hill said", "the “Long Nights” star": whose work it is; not "“Never,” director Jane Hill said". */
function isOfItsMaker(items: readonly Item[], at: number): boolean {
  const right = itemAt(items, at + 1);
  if (right?.word !== 'noun' || !right.entry.person || right.text !== right.lower) return false;
  return itemAt(items, at + 2)?.word === 'name' || itemAt(items, at - 1)?.word === 'determiner';
}

/** "her debut, “Long Dark Night,” in May": a work in apposition. */
function isOfWork(items: readonly Item[], at: number): boolean {
  if (itemAt(items, at - 1)?.text !== ',') return false;
  const work = itemAt(items, at - 2);
  return work?.word === 'noun' && work.entry.beforeTitle;
}

/** "“I cried,” she said at the premiere of “The Nest”", "on the “Today” show": in the words that tell where something in marks was said. */
function isBehindSpeech(items: readonly Item[], at: number): boolean {
  const left = (items[at - 1] as Item).word;
  if (left !== 'preposition' && left !== 'determiner') return false;
  for (let before = at - 2; before >= 0; before--)
    if ((items[before] as Item).word === 'quote') return true;
  return false;
}
