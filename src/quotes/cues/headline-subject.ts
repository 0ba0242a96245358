import { type Item, itemAt } from '../clauses/item.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';

/** "Mill to pay dividend and says sales will grow", "Brandt lifts dividend and says": who opens a headline whose verb is no finite one, or taken for a noun. */
export function headlineSubject(items: readonly Item[], to: number): NounPhrase | null {
  for (let at = 0; at < to; at++) {
    const { word, form, text } = items[at] as Item;
    if (form === 'mark' && text !== '-' && word !== 'possessive') return null;
    if (word === 'auxiliary' || (word === 'verb' && itemAt(items, at - 1)?.lower !== 'to'))
      return null;
  }
  const phrase = phraseStartingAt(items, 0, false);
  if (phrase === null || (items[0] as Item).word === 'pronoun') return null;
  const last = lastOfOpening(items, phrase.last);
  return { first: 0, last, head: Math.min(last, phrase.head) };
}

/** "Brandt" of "Brandt raises dividend", "Police" of "Police arrest two men": before what may be the verb of a headline. */
function lastOfOpening(items: readonly Item[], last: number): number {
  const { word, entry } = items[0] as Item;
  // "Ann Lee smiles and says"
  const end = itemAt(items, last + 1)?.word === 'conjunction' ? last : last - 1;
  for (let at = 1; at <= end; at++) {
    const { word: kind, entry: next } = items[at] as Item;
    if (kind !== 'noun' || next.role !== null) continue;
    const plural = entry.role === 'people' && at === 1;
    if (plural ? !next.endsInS : word === 'name' && next.endsInS) return at - 1;
  }
  return last;
}
