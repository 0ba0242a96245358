import type { Span } from '../../types.ts';
import { isInHeadlineCase } from '../clauses/headline-case.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { isInTitleCase } from '../words/title-case.ts';

/** A nickname has so many letters at most. */
const LONGEST_NICKNAME = 20;

/**
 * Whether words in marks are what somebody or something is called, told by their capitals: a nickname inside a name
 * (Tom “Bull” Reid), a title behind its noun (the song “Cold Rain”), the name of a thing before its noun (the “Clean
 * Streets” plan) or as a subject (said “Night Harbour” would open). Not “Sorry,” nor the “Deal of the Century”.
 */
export function isNamedThing(
  text: string,
  span: Span,
  items: readonly Item[],
  at: number,
  lexicon: QuoteLexicon,
): boolean {
  const left = itemAt(items, at - 1);
  const right = itemAt(items, at + 1);
  if (left === undefined || right === undefined || !mayBeName(left, right)) return false;
  // All words of a headline may have capitals.
  if (items.at(-1)?.word !== 'punctuation' || isInHeadlineCase(items, lexicon)) return false;
  if (',.!?…;'.includes(text[span.end - 1] as string) || !isInTitleCase(text, span, lexicon))
    return false;
  if (left.word === 'name')
    return span.end - span.start <= LONGEST_NICKNAME && !left.calendar && !right.calendar;
  const several = text.slice(span.start, span.end).includes(' ');
  if (left.word === 'noun' && left.entry.beforeTitle) return true;
  if (right.word === 'noun') return several || right.entry.beforeTitle;
  return several;
}

/** A look at the words beside: a name on both sides, a noun on one, or a verb behind "that" or "the". */
function mayBeName(left: Item, right: Item): boolean {
  if (left.word === 'name') return right.word === 'name';
  if (left.word === 'noun') return left.entry.beforeTitle;
  if (right.word === 'noun') return right.form === 'small' && left.word === 'determiner';
  const finite = right.word === 'auxiliary' || (right.word === 'verb' && !right.entry.endsInIng);
  const opens = left.lower === 'that' || left.lower === 'the' || left.entry.inverted;
  return finite && opens;
}
