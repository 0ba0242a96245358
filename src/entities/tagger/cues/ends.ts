import { LOC, MISC, ORG, PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** The type that the first or last words of a longer name tell: "KM Cahaya Buton", "Kamuzu Central Hospital", "Bakker Logistiek". */
export function typeOfEnds({ tokens, first, last, type }: Beside, lists: CueLists): number | null {
  if (first === last) return null;
  const end = wordAt(tokens, last).lower;
  const told = lists.firsts.get(wordAt(tokens, first).lower);
  if (told !== undefined) return told;
  const head = lists.heads.get(end) ?? lists.heads.get(`${wordAt(tokens, last - 1).lower} ${end}`);
  // "Animal Farm" is a book.
  if (head !== undefined) return type === MISC && head === LOC ? null : head;
  return (type === PERSON || type === LOC) && lists.lasts.has(end) ? ORG : null;
}
