import { ORG, PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** The type that the first or last word of a longer name tells: "KM Cahaya Buton", "Bakker Logistiek". */
export function typeOfEnds({ tokens, first, last, type }: Beside, lists: CueLists): number | null {
  if (first === last) return null;
  const told = lists.firsts.get(wordAt(tokens, first).lower);
  if (told !== undefined) return told;
  return type === PERSON && lists.lasts.has(wordAt(tokens, last).lower) ? ORG : null;
}
