import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';

/** So many words may stand between the commas. */
const LONGEST = 8;

/**
 * Where the clause begins behind words between commas, right behind a cue: "He said, however, that it was safe", "argued, among
 * other things, that"; the same place where none stand there.
 */
export function pastBracket(items: readonly Item[], from: number): number {
  if (itemAt(items, from)?.text !== ',') return from;
  const adverb = itemAt(items, from + 1);
  if (adverb?.entry.isIn(LIST.linking))
    if (itemAt(items, from + 2)?.text === ',' && from + 3 < items.length) return from + 3;
  for (let at = from + 2; at <= from + LONGEST; at++) {
    const item = itemAt(items, at);
    if (item === undefined || item.word === 'quote' || item.text === '.' || item.text === ';')
      break;
    if (item.text !== ',') continue;
    return itemAt(items, at + 1)?.lower === 'that' && opensSubject(items, at + 2) ? at + 1 : from;
  }
  return from;
}

/** Behind "that": not "which, he said, in a book, that was late". */
function opensSubject(items: readonly Item[], at: number): boolean {
  const word = itemAt(items, at)?.word;
  return word !== undefined && word !== 'auxiliary' && word !== 'punctuation' && word !== 'verb';
}
