import { LIST } from '../words/rule-words.ts';
import { isInSubject } from './in-subject.ts';
import { isPlural } from './is-plural.ts';
import { type Item, itemAt } from './item.ts';

/** Words of the longest subject: "some of the older women in the first of the two groups". */
const LONGEST = 14;

/**
 * Whether the subject that ends at `last` with a phrase of another number is many people or things, "members of the family
 * (claim)", or one person, "the leader of the rebels (claims)"; null where no phrase with a preposition ends there, or it
 * does not open its clause.
 */
export function headIsPlural(items: readonly Item[], last: number): boolean | null {
  let preposition = -1;
  let at = last;
  for (; at >= 0; at--) {
    if (last - at > LONGEST) return null;
    const { word, entry } = items[at] as Item;
    if (word === 'preposition') {
      if (!entry.isIn(LIST.linksLeft)) return null;
      preposition = at;
    } else if (!isInSubject(items[at] as Item)) break;
  }
  if (preposition <= at + 1 || !opensClause(items, at)) return null;
  const head = items[preposition - 1] as Item;
  // "some of the women", "one of the women"
  if (head.word === 'determiner' || head.word === 'number')
    return head.lower === 'one' || !head.entry.isIn(LIST.quantifier) ? null : true;
  // The first word of a sentence has its capital for nothing.
  if (head.word !== 'noun' && preposition - 1 > at + 1) return null;
  if (head.entry.role === 'people' || isPlural(head)) return true;
  return head.entry.person ? false : null;
}

/** Whether a clause begins behind an item: not "kept records of the bank". */
function opensClause(items: readonly Item[], before: number): boolean {
  const item = itemAt(items, before);
  if (item === undefined) return true;
  const { word, lower } = item;
  return (
    word === 'punctuation' || word === 'conjunction' || word === 'subordinator' || lower === 'that'
  );
}
