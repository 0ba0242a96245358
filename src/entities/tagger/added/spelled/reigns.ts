import { PERSON } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

/** Reads those by whom a time or a government is called, and whom everybody knows: "the Pinochet era"; but not "the Bush line" or "the George Bush years". */
export function createReignReader({ reigns }: Pick<MendingWords, 'reigns'>): SpelledReader {
  return ({ tokens }, at) => {
    if (!reigns.has(wordAt(tokens, at + 1).text)) return null;
    // "The Pinochet era"
    const isFirst = tokens[at - 1]?.first ?? true;
    if (wordAt(tokens, at - 1).capital && !isFirst) return null;
    return { first: at, last: at, type: PERSON, yields: 'larger' };
  };
}

/** A known last name as it is written: "Pinochet". */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
