import type { Attribution } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { ASKING } from '../reported/asking.ts';
import { LIST } from '../words/rule-words.ts';
import type { Reading } from './reading.ts';

/** "Hill asked him whether it was late", "Hill put it to Mr Poe that he lied": whether somebody who is told is asked a question, so that the words behind answer it; not "asked him to leave". */
export function putsQuestion(
  { candidate, cueClause: { items } }: Attribution,
  reading: Reading,
): boolean {
  if (!candidate) return false;
  if (candidate.lists.has(LIST.asks)) {
    const behind = pastHearer(items, candidate.verb + 1, reading);
    const of = itemAt(items, behind)?.lower ?? '';
    return ASKING.has(of) || of === 'which' || of === 'about';
  }
  if (itemAt(items, candidate.verb)?.lower !== 'put') return false;
  const to = candidate.verb + 2;
  if (itemAt(items, to - 1)?.lower !== 'it' || itemAt(items, to)?.lower !== 'to') return false;
  return itemAt(items, pastHearer(items, to + 1, reading))?.lower === 'that';
}

/** So many words make titles and a name: "PC Mary Ann Hill". */
const LONGEST = 5;

/** Behind "him", "Mr Poe" at an index; -1 where nobody stands there. */
function pastHearer(items: readonly Item[], first: number, { mentions }: Reading): number {
  const { lower } = itemAt(items, first) ?? {};
  if (lower === 'him' || lower === 'her') return first + 1;
  let at = first;
  let named = false;
  while (at < first + LONGEST && itemAt(items, at)?.form === 'capital') {
    named ||= mentions.at((items[at] as Item).start)?.entity.type === 'PERSON';
    at++;
  }
  return named ? at : -1;
}
