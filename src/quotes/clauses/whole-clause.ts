import { isInSubject } from './in-subject.ts';
import { type Item, itemAt } from './item.ts';

/** Words of the longest subject: "the head of the fund's office in Ames". */
const LONGEST = 10;
/** Helping words that begin no statement: "saw the plan not fail", "let it be". */
const NEVER_FIRST: ReadonlySet<string> = new Set(['not', 'be', 'been', 'being', 'having']);

/** "she had left", "the fund was empty", "there was no fund": a subject that a pronoun or determiner opens, and a helping verb right behind it. */
export function opensWholeClause(items: readonly Item[], at: number): boolean {
  const opening = itemAt(items, at);
  if (opening === undefined) return false;
  const { word, lower } = opening;
  if (word !== 'pronoun' && word !== 'determiner' && lower !== 'there') return false;
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const item = itemAt(items, next);
    if (item?.word === 'auxiliary') return !NEVER_FIRST.has(item.lower);
    if (item === undefined) return false;
    const joins = item.word === 'preposition' && item.lower !== 'to';
    if (!joins && !isInSubject(item)) return false;
  }
  return false;
}
