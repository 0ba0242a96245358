import { type Item, itemAt } from '../clauses/item.ts';
import type { WordClass } from '../types.ts';
import { LIST } from '../words/rule-words.ts';
import { openBracket } from './brackets.ts';
import { isNominal, isNominalCore } from './nominal.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { stepLeft } from './step-left.ts';

/** Reads the noun phrase that ends at `last`, leftwards; null when no word there can be one. */
export function phraseEndingAt(items: readonly Item[], last: number): NounPhrase | null {
  const end = itemAt(items, last);
  if (!end) return null;
  if (end.word === 'pronoun') return { first: pronounStart(items, last), last, head: last };
  if (end.word === 'object' && itemAt(items, last - 1)?.word !== 'preposition') return null;
  if (end.text === ')') return phraseWithBrackets(items, last);
  // "Beck on Wednesday called"
  const dated = end.calendar && itemAt(items, last - 1)?.word === 'preposition';
  if (dated && last > 1) return phraseEndingAt(items, last - 2);
  const before = beforeAdverbial(items, last);
  if (before > 0 && before < last) return phraseEndingAt(items, before);
  if (!isNominal(end) && end.word !== 'object') return null;
  let first = last;
  while (first > 0) {
    const step = stepLeft(items, first, last);
    if (step === 0) break;
    first -= step;
  }
  first = dropOpening(items, first, last);
  return { first: withAmount(items, withPronoun(items, first, last)), last, head: last };
}

/** "more than 20 officials", "up to 40 people", "nine out of 10 voters", "some 40% of voters": with the words that tell how many, where they open the clause; not "rated 22% of claims". */
function withAmount(items: readonly Item[], first: number): number {
  const opening = amountBefore(items, first);
  const before = itemAt(items, opening - 1)?.word;
  return before === 'verb' || before === 'preposition' ? first : opening;
}

function amountBefore(items: readonly Item[], first: number): number {
  const before = itemAt(items, first - 1)?.lower;
  const more = itemAt(items, first - 2);
  // "(just) over a third", "around 12 per cent"
  if (before !== undefined && ROUGHLY.has(before) && isAmount(items[first] as Item))
    return more?.word === 'adverb' ? first - 2 : first - 1;
  if (before === undefined || more === undefined) return first;
  if (before === 'than') return more.entry.isIn(LIST.compared) ? first - 2 : first;
  if (before === 'to') return more.lower === 'up' ? first - 2 : first;
  if (before !== 'of') return first;
  const number = itemAt(items, first - 3);
  if (more.lower === 'out') return isNominal(number) ? first - 3 : first;
  if (more.text !== '%' || number?.word !== 'number') return first;
  return itemAt(items, first - 4)?.lower === 'some' ? first - 4 : first - 3;
}

const ROUGHLY: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'nearly']);

/** "a (third)", "half", "12" */
function isAmount({ word, lower, entry }: Item): boolean {
  return (
    word === 'number' || entry.isIn(LIST.number) || entry.isIn(LIST.amount) || lower === 'half'
  );
}

/** "she and colleagues from Ames", "he and two co-authors": with the pronoun that they are joined to. */
function withPronoun(items: readonly Item[], first: number, last: number): number {
  const pronoun = itemAt(items, first - 2);
  if (itemAt(items, first - 1)?.lower !== 'and' || !SINGULAR.has(pronoun?.lower ?? ''))
    return first;
  for (let at = first; at <= last; at++)
    if ((items[at] as Item).entry.isIn(LIST.fellow)) return first - 2;
  return first;
}

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she']);

/** "the ministry in a statement said", "the army for its part denied": the item before what belongs to the verb, or `last`. */
function beforeAdverbial(items: readonly Item[], last: number): number {
  const { lower, entry } = items[last] as Item;
  if (!entry.medium && lower !== 'part') return last;
  const determiner = itemAt(items, last - 1);
  // "the woman in the video said": that one.
  if (determiner?.lower === 'the') return last;
  const at = determiner?.word === 'determiner' ? last - 2 : last - 1;
  const preposition = itemAt(items, at)?.lower;
  const opens = entry.medium ? preposition === 'in' || preposition === 'on' : preposition === 'for';
  return opens && at < last - (entry.medium ? 0 : 1) ? at - 1 : last;
}

/** "Trump and he said": a name joined to the pronoun. */
function pronounStart(items: readonly Item[], at: number): number {
  return itemAt(items, at - 1)?.lower === 'and' && itemAt(items, at - 2)?.word === 'name'
    ? at - 2
    : at;
}

/** "Rep. Smith (D-N.Y.)": the phrase before the bracket, with it. */
function phraseWithBrackets(items: readonly Item[], last: number): NounPhrase | null {
  const open = openBracket(items, last);
  if (open < 1) return null;
  const inner = phraseEndingAt(items, open - 1);
  return inner ? { first: inner.first, last, head: inner.head } : null;
}

const OPENING: ReadonlySet<WordClass> = new Set([
  'preposition',
  'conjunction',
  'possessive',
  'punctuation',
  'adverb',
]);

/** Leaves out what belongs to the sentence, not to the speaker: "In Iowa Trump", "In an interview Merkel". */
function dropOpening(items: readonly Item[], from: number, last: number): number {
  let first = from;
  while (first < last && OPENING.has((items[first] as Item).word)) first++;
  const before = itemAt(items, first - 1)?.word;
  return before === 'verb' || before === 'preposition' ? lastName(items, first, last) : first;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "In an interview Merkel", "told a story Kennedy": the speaker starts at the last determiner, or at a name after a plain noun. */
function lastName(items: readonly Item[], first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const here = items[at] as Item;
    const left = items[at - 1] as Item;
    if (here.word === 'determiner' && isNominalCore(left)) return at;
    if (here.word !== 'name') continue;
    if (left.word === 'noun' && left.entry.role === null && !left.entry.title) return at;
    // "In 2003 Watts"
    if (YEAR.test(left.text) && itemAt(items, at - 2)?.lower === 'in')
      if (itemAt(items, at - 3)?.word !== 'verb') return at;
  }
  return first;
}
