import { type Item, itemAt } from '../clauses/item.ts';
import { appositionEnd } from './apposition.ts';
import { isNominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { stepRight } from './step-right.ts';

/** Reads the noun phrase that starts at `from` with its apposition, rightwards: "said Jane Hill, a teacher from Ames". */
export function phraseStartingAt(
  items: readonly Item[],
  from: number,
  apposed = true,
): NounPhrase | null {
  const end = endOfCore(items, from);
  if (end === from) return null;
  const head = lastOfCore(items, from, end);
  const modified = modifierEnd(items, from, head);
  const apposition = !apposed || modified > 0 ? modified : appositionEnd(items, from, head + 1);
  return { first: from, last: apposition > 0 ? apposition : head, head };
}

/** Past the items that the phrase may hold before any apposition. */
function endOfCore(items: readonly Item[], from: number): number {
  let at = roleBehind(items, from);
  if (at === from && itemAt(items, at)?.word === 'pronoun') return at + 1;
  while (at < items.length) {
    const step = stepRight(items, from, at);
    if (step === 0) break;
    at += step;
  }
  return at;
}

/** The last of them with which a phrase can end. */
function lastOfCore(items: readonly Item[], from: number, end: number): number {
  let last = end - 1;
  while (last > from && !mayEnd(items[last] as Item)) last--;
  return last;
}

/** Before quoted words, "a report on the “rise of casual labour”", an article ends none. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

function mayEnd(item: Item): boolean {
  const { word, text } = item;
  if (word === 'determiner' && ARTICLES.has(text)) return false;
  return isNominal(item) || text === ')' || word === 'possessive' || word === 'object';
}

/** "said losing pitcher Jane Hill", "said newly elected mayor Tom Poe", "said first officer Ed Lee": at the role behind one word or two; `from` when there is none. */
function roleBehind(items: readonly Item[], from: number): number {
  let at = from;
  if (itemAt(items, at)?.word === 'adverb') at++;
  const { word, entry } = itemAt(items, at) ?? {};
  if (word === 'verb' && (entry?.endsInEd || entry?.endsInIng)) at++;
  const noun = itemAt(items, at);
  return at > from && noun?.word === 'noun' && noun.entry.role !== null ? at : from;
}

/** "a Mexican official who was not allowed to speak", "one Republican involved in the planning": to the end of what tells the unnamed apart; 0 when nothing does. */
function modifierEnd(items: readonly Item[], from: number, last: number): number {
  const next = itemAt(items, last + 1);
  if (!next || (items[from] as Item).word !== 'determiner') return 0;
  const { word, entry } = next;
  if (!(word === 'verb' && (entry.endsInEd || entry.endsInIng)) && next.lower !== 'who') return 0;
  let at = last + 1;
  while (at < items.length && !endsModifier(items, at)) at++;
  return at - 1;
}

const STOPS: ReadonlySet<string> = new Set('.,;:!?');

/** At a stop, or at what is said; not at "a report highlighting the “rise of casual labour” in towns". */
function endsModifier(items: readonly Item[], at: number): boolean {
  const { word, form, text } = items[at] as Item;
  if (word !== 'quote') return form === 'mark' && STOPS.has(text);
  return itemAt(items, at - 1)?.word !== 'determiner';
}
