import type { Item } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import { closeBracket } from './brackets.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * The words of a speaker: inclusive item indexes, `head` the last word before any apposition, `core` the noun that they are
 * about: "minister" in "the minister of the economy", "Tully" in "Wade Tully of Ohio".
 */
export interface SpeakerPhrase {
  readonly items: readonly Item[];
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly core: number;
}

/** A noun phrase as the words of a speaker. */
export function speakerPhrase(
  items: readonly Item[],
  { first, last, head }: NounPhrase,
): SpeakerPhrase {
  return { items, first, last, head, core: coreOf(items, first, head) };
}

function coreOf(items: readonly Item[], first: number, head: number): number {
  let core = first;
  while (core < head) {
    const next = behindAcronym(items, core + 1, head) || behindState(items, core + 1, head);
    if (next === 0 && endsCore(items[core + 1] as Item)) break;
    core = next || core + 1;
  }
  while (core > first && isLoose(items[core] as Item)) core--;
  // "an official familiar with the case"
  const { entry } = items[core] as Item;
  const apart = core > first + 1 || (core > first && isPlain(items[first] as Item));
  return apart && core < head && entry.isIn(LIST.behindNoun) ? core - 1 : core;
}

/** The noun behind "(NUT)" in "the National Union of Teachers (NUT) leader", or the name behind "member (North)"; 0 when none is. */
function behindAcronym(items: readonly Item[], open: number, head: number): number {
  if (items[open]?.text !== '(') return 0;
  const close = closeBracket(items, open);
  const noun = close > 0 && close < head ? items[close + 1] : undefined;
  const titled = noun?.word === 'name' && (items[open - 1] as Item).entry.role !== null;
  return titled || noun?.word === 'noun' ? close + 1 : 0;
}

/** The noun behind "Ames, Iowa," in "the Ames, Iowa, company"; 0 when none is. */
function behindState(items: readonly Item[], comma: number, head: number): number {
  if (items[comma]?.text !== ',' || items[comma + 1]?.word !== 'name') return 0;
  let close = comma + 2;
  while (close < head && (items[close]?.word === 'name' || items[close]?.text === '.')) close++;
  if (items[close]?.text !== ',' || close >= head) return 0;
  return items[close + 1]?.word === 'noun' ? close + 1 : 0;
}

function endsCore({ word, text }: Item): boolean {
  if (word === 'punctuation') return text === '(' || text === ',';
  return word === 'preposition' || word === 'conjunction' || word === 'relative';
}

function isPlain({ word }: Item): boolean {
  return word === 'noun' || word === 'name';
}

function isLoose({ word }: Item): boolean {
  return word === 'punctuation' || word === 'possessive';
}
