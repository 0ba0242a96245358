import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import type { Reading } from './reading.ts';

/** So many characters after "in a statement" the words "the statement" go back to it. */
const NOT_LONG_AGO = 1200;
/** So far before its noun "a" or "its" may stand: "a long open letter". */
const LONGEST = 4;

const OPENS: ReadonlySet<string> = new Set(['a', 'an', 'his', 'her', 'its', 'their']);

/** Notes that somebody said something "in a statement", "in her letter to the court". */
export function noteUtterer(entity: Entity, items: readonly Item[], { utterers }: Reading): void {
  for (let noun = 1; noun < items.length; noun++) {
    const { entry, word, start } = items[noun] as Item;
    if (!entry.document || word !== 'noun') continue;
    for (let at = noun - 1; at >= 0 && noun - at <= LONGEST; at--) {
      const { lower, word: kind } = items[at] as Item;
      if (OPENS.has(lower)) {
        // "in a statement", "issued a statement"
        if (itemAt(items, at - 1)?.entry.isIn(LIST.utters))
          utterers.set(entry.lower, { entity, at: start });
        break;
      }
      if (kind !== 'noun' && kind !== 'name') break;
    }
  }
}

/** Whose "the statement" is that says something at an offset; null when nobody is known to have made one. */
export function uttererOf(noun: string, at: number, { utterers }: Reading): Entity | null {
  const last = utterers.get(noun);
  return last && at - last.at <= NOT_LONG_AGO ? last.entity : null;
}
