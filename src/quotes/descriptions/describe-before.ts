import { type Item, itemAt } from '../clauses/item.ts';
import { nounOfName } from '../mentions/given-name.ts';
import type { MentionIndex } from '../mentions/mention-index.ts';
import { joinedNoun } from '../phrases/joined-noun.ts';
import { ageOf } from '../phrases/long-noun.ts';
import { isNominal } from '../phrases/nominal.ts';
import { addOfWords } from '../phrases/of-words.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import { isYears } from '../phrases/time-words.ts';
import type { KindLexicon } from '../words/kinds.ts';
import type { LexicalEntry } from '../words/lexical-entry.ts';
import { LIST } from '../words/rule-words.ts';
import type { DescriptionList } from './description.ts';
import { prefixedRole } from './prefixed-role.ts';

const LOOK_LEFT = 6;

/** "Finance Minister Jane Hill", "Minister of Works Jane Hill": role words right before the name. */
export function describeBefore(
  items: readonly Item[],
  first: number,
  mentions: MentionIndex,
  kinds: KindLexicon,
  list: DescriptionList,
): void {
  const before = itemAt(items, first - 1);
  if (before === undefined) return;
  const prefixed = before.entry.closed === null ? prefixedRole(before.lower, kinds) : null;
  if (prefixed) list.add(prefixed.noun, [prefixed.prefix]);
  let left = first - 1;
  let titles = 0;
  for (; left >= 0 && first - left <= LOOK_LEFT; left--) {
    const { word, text, entry } = items[left] as Item;
    if (word !== 'noun' && word !== 'name' && text !== '-' && text !== '/') break;
    if (isTitle(entry)) titles++;
  }
  if (titles > 0) {
    const words = wordsBefore(items, left, mentions);
    addWords(words, items, left + 1, first);
    for (let at = first - 1; at > left; at--) {
      const { entry } = items[at] as Item;
      if (isTitle(entry)) list.addWord(entry, words);
    }
  }
  // "Health CS Jane Hill"
  if (before.entry.acronym && kinds.acronyms.has(before.lower))
    list.addWord(before.entry, addWords([], items, left + 1, first));
  addTitles(items, first, kinds, list);
  // "the 43-year-old driver Jane Hill"
  for (let at = left; at <= left + 1; at++) {
    const age = isYears(itemAt(items, at + 2)) ? ageOf(itemAt(items, at)) : null;
    if (age !== null) list.add(`aged ${age}`, []);
  }
  if (before.lower === 'is' || before.lower === 'was') describePhrase(items, first - 2, list);
  const given = nounOfName(items, first - 1);
  if (given >= 0) describePhrase(items, given, list);
  const joined = joinedNoun(items, first - 1);
  if (joined) list.add(joined, addWords([], items, left + 1, first));
  const acted = itemAt(items, left);
  if (acted?.entry.verbForm)
    for (const noun of kinds.made.get(acted.lower) ?? []) list.add(noun, [], true);
  // "run by Jane Hill", "played by the actress Jane Hill"
  const by = acted?.word === 'determiner' ? left - 1 : left;
  if (itemAt(items, by)?.lower === 'by')
    for (const noun of kinds.doneBy.get(itemAt(items, by - 1)?.lower ?? '') ?? [])
      list.add(noun, [], true);
  const office = officeBefore(items, left, titles === 0 && left < first - 1);
  if (office >= 0) {
    let from = office;
    while (itemAt(items, from - 1)?.form === 'capital' && isNominal(items[from - 1])) from--;
    const words = addWords([], items, from, office);
    list.addWord((items[office] as Item).entry, addOfWords(words, items, office));
  }
}

/** So many items of titles may stand before a name: "Lt. Col." */
const MOST_TITLES = 4;

/** "Sgt. Jane Hill" is a sergeant, "Fr Tom Poe" a priest, whatever else they are; the Florida senator may be another than "Sen. Hill". */
function addTitles(
  items: readonly Item[],
  first: number,
  { titles }: KindLexicon,
  list: DescriptionList,
): void {
  for (let at = first - 1; at >= 0 && first - at <= MOST_TITLES; at--) {
    const { lower, form, text } = items[at] as Item;
    if (text === '.') continue;
    if (form !== 'capital') return;
    const nouns = titles.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
    if (!nouns) continue;
    for (const noun of nouns) list.add(noun, [lower], true);
  }
}

/** "Deputy Works" before "and Housing Minister Jane Hill"; not "President Tom Poe" before "and Minister Jane Hill". */
function wordsBefore(items: readonly Item[], and: number, mentions: MentionIndex): string[] {
  const words: string[] = [];
  if (itemAt(items, and)?.lower !== 'and') return words;
  if (mentions.at(itemAt(items, and - 1)?.start ?? -1)?.entity.type === 'PERSON') return words;
  for (let at = and - 1; and - at <= LOOK_LEFT; at--) {
    const item = itemAt(items, at);
    if (item?.form !== 'capital' || (item.word !== 'noun' && item.word !== 'name')) break;
    words.unshift(item.lower);
  }
  return words;
}

/** Adds the items from `from` until before `to`, lower case. */
function addWords(words: string[], items: readonly Item[], from: number, to: number): string[] {
  for (let at = from; at < to; at++) words.push((items[at] as Item).lower);
  return words;
}

function isTitle({ role, title }: LexicalEntry): boolean {
  return role !== null || title;
}

/** So far back an office may begin: "Minister of Works and Urban Development Jane Hill". */
const LONGEST_OFFICE = 10;

/** The noun of an office that is written as a title and ends at `last`, "Minister of Works and", or -1; in small letters, "director of", where `small` tells that one may be. */
function officeBefore(items: readonly Item[], last: number, small: boolean): number {
  if (last < 0 || !(items[last] as Item).entry.isIn(LIST.joinsOffice)) return -1;
  for (let at = last; at >= 0 && last - at < LONGEST_OFFICE; at--) {
    const { word, form, entry } = items[at] as Item;
    if (form === 'capital' && word !== 'possessive') {
      const opens =
        itemAt(items, at + 1)?.word === 'preposition' && itemAt(items, at + 1)?.lower !== 'to';
      if (opens && entry.role === 'person') return at;
    } else if (small && at === last - 1 && isSmallOffice(items, at)) return at;
    else if (word !== 'possessive' && (entry.clitic || !entry.isIn(LIST.joinsOffice))) return -1;
  }
  return -1;
}

/** "director of" before "education Jane Hill", "head of" before "research Tom Poe" */
function isSmallOffice(items: readonly Item[], at: number): boolean {
  const { entry, lower } = items[at] as Item;
  if (itemAt(items, at + 1)?.lower !== 'of' || entry.role !== 'person') return false;
  return entry.title || lower === 'head';
}

/** "the mayor of Ames, Jane Hill", "the woman who parks beside him, Jane Hill": the noun of the phrase that ends at `end`. */
export function describeByApposition(
  items: readonly Item[],
  end: number,
  list: DescriptionList,
): void {
  describePhrase(items, beforeWho(items, end), list);
}

/** "its chairman" before ", Jane Hill" or "is Jane Hill": the noun of the phrase that ends at `last`. */
function describePhrase(items: readonly Item[], last: number, list: DescriptionList): void {
  const phrase = phraseEndingAt(items, last);
  if (!phrase) return;
  // "Tom Poe and his wife, Jane Hill": the wife.
  let first = last;
  while (first > phrase.first && itemAt(items, first - 1)?.lower !== 'and') first--;
  let { core } = speakerPhrase(items, { first, last, head: phrase.head });
  // "a letter to the mayor, Jane Hill", "the palace of the Emir of Kano, Tom Poe": the mayor, the emir.
  if (!isPerson(items[core]) && (items[first] as Item).word === 'determiner') {
    let inner = last;
    while (inner > first && (items[inner] as Item).word !== 'determiner') inner--;
    const noun = speakerPhrase(items, { first: inner, last, head: phrase.head }).core;
    if (inner > first && isPerson(items[noun])) {
      core = noun;
      first = inner;
    }
  }
  const { entry } = items[core] as Item;
  if (isTitle(entry))
    list.addWord(entry, addOfWords(addWords([], items, first, core), items, core));
}

function isPerson(item: Item | undefined): boolean {
  return item?.entry.person === true;
}

/** So long a clause with "who" may be before the name. */
const LONGEST_CLAUSE = 12;

/** Where the phrase ends that the clause "who parks beside him" belongs to; `end` when no such clause ends there. */
function beforeWho(items: readonly Item[], end: number): number {
  for (let at = end; at > 0 && end - at < LONGEST_CLAUSE; at--) {
    if ((items[at] as Item).lower === 'who') return at - 1;
    if ((items[at] as Item).form === 'mark') return end;
  }
  return end;
}
