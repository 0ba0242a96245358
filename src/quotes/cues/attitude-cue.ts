import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { LIST } from '../words/rule-words.ts';

/** So many words may stand between a verb and what is felt: "expressed grave and growing concern". */
const LONGEST = 4;

/** "expressed concern that aid was late", "took the view that it was fair": how many items behind a verb the noun of what is felt or held stands, right before "that"; 0 where it does not. */
export function stepsToAttitude(items: readonly Item[], verb: number): number {
  const { entry } = items[verb] as Item;
  const voices =
    entry.isIn(LIST.voices) || (entry.isIn(LIST.voicesIfPerson) && isOfPerson(items, verb));
  if (voices) return stepsTo(items, verb, LIST.feeling);
  return entry.isIn(LIST.takesView) ? stepsTo(items, verb, LIST.view) : 0;
}

function stepsTo(items: readonly Item[], from: number, list: number): number {
  for (let at = from + 1; at <= from + LONGEST; at++) {
    const item = itemAt(items, at);
    if (item?.entry.isIn(list) && itemAt(items, at + 1)?.lower === 'that') return at - from;
    if (!isNominal(item) && item?.word !== 'conjunction' && !isQualifier(item)) return 0;
  }
  return 0;
}

/** "growing", "considered" before a noun. */
function isQualifier(item: Item | undefined): boolean {
  return item !== undefined && (item.entry.endsInIng || item.entry.endsInEd);
}

/** "Hill raised", "residents raised", "they raised"; not "the attack raised". */
function isOfPerson(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (itemAt(items, at)?.word === 'auxiliary' || itemAt(items, at)?.word === 'adverb') at--;
  const { word, lower, entry } = itemAt(items, at) ?? {};
  if (word === 'pronoun') return lower !== 'it';
  return word === 'name' || (entry?.role ?? null) !== null;
}

/** Forms of "be" before what somebody is of. */
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** "The bench was of the view that", "I am of the considered opinion that": the "be" of a view that opens a clause; -1 where there is none. */
export function beOfView(items: readonly Item[], view: number): number {
  if (!itemAt(items, view)?.entry.isIn(LIST.view) || itemAt(items, view + 1)?.lower !== 'that')
    return -1;
  let at = view - 1;
  while (at > view - LONGEST && itemAt(items, at)?.lower !== 'of') at--;
  if (itemAt(items, at)?.lower !== 'of' || itemAt(items, at + 1)?.word !== 'determiner') return -1;
  return BE.has(itemAt(items, at - 1)?.lower ?? '') ? at - 1 : -1;
}
