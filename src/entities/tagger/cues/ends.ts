import { LOC, MISC, ORG, PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** The type that one word is known to be of ("Telegram"), or that the first or last words of a longer name tell: "KM Cahaya Buton", "Kamuzu Central Hospital", "Bakker Logistiek", "Jackson County". */
export function typeOfEnds(
  { tokens, first, last, type, before }: Beside,
  lists: CueLists,
): number | null {
  if (first === last) return lists.known.get(wordAt(tokens, first).lower) ?? null;
  const told = lists.firsts.get(wordAt(tokens, first).lower);
  if (told !== undefined) return told;
  const end = lists.ends.get(wordAt(tokens, last).lower);
  // "Ford-Bridge": a family's name.
  if (end === undefined || wordAt(tokens, last - 1).text === '-') return null;
  const pair = end.pairs?.get(wordAt(tokens, last - 1).lower);
  const head = pair ?? end.head;
  // "lost in the Eaton Fire", but "Cal Fire said" and "Chicago Fire".
  if (end.revealsEvent) return head ?? (before.lower === 'the' ? MISC : null);
  // "Animal Farm" is a book, "Carrow Cricket Ground" none.
  if (head !== null) return type === MISC && head === LOC && pair === undefined ? null : head;
  if (end.revealsPlace && (type === PERSON || type === MISC)) return LOC;
  return end.revealsCompany && (type === PERSON || type === LOC) ? ORG : null;
}
