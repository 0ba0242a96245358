import { normalizeName } from '../entities/normalize-name.ts';
import type { Entity } from '../types.ts';
import type { CuedClause } from './attribute-quotes.ts';
import { type Item, itemAt } from './item.ts';
import { joinedNoun } from './joined-noun.ts';
import type { KindLexicon } from './kinds.ts';
import type { LexicalEntry } from './lexical-entry.ts';
import { type MentionIndex, MentionWalk, type NamedMention } from './mention-index.ts';
import { phraseCore } from './name-in-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { ofWords } from './of-words.ts';
import { prefixedRole } from './prefixed-role.ts';

/** A noun that an article uses of an entity ("minister", "museum") with where it does. */
export interface Description {
  readonly entity: Entity;
  readonly noun: string;
  /** Words of the description before the noun, lower case. */
  readonly modifiers: readonly string[];
  readonly at: number;
  /** Told by what somebody does ("who leads the party"), which does not tell what else somebody is. */
  readonly deed: boolean;
  /** Not told by the article, but known to its readers. */
  readonly known: boolean;
}

const LOOK_RIGHT = 16;
const LOOK_LEFT = 6;
const OPENS_OBJECT: ReadonlySet<string> = new Set(['determiner', 'noun', 'name']);
const IS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains']);

/** Gathers what the article calls its entities: titles before a name, appositions on either side, nouns within names. */
export function describeEntities(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
  kinds: KindLexicon,
): Description[] {
  const found: Description[] = [];
  const walk = new MentionWalk(mentions);
  for (const { clause } of clauses) {
    const { items } = clause;
    if ((items[items.length - 1] as Item).start < walk.nextStart) continue;
    for (let at = 0; at < items.length; at++) {
      const { word, start } = items[at] as Item;
      if (start < walk.nextStart || word === 'quote') continue;
      const named = walk.from(start);
      if (named) describeMention(items, at, named, mentions, kinds, found);
    }
  }
  return found;
}

/** Gathers what stands round a mention that begins at an item. */
function describeMention(
  items: readonly Item[],
  at: number,
  { entity, mention }: NamedMention,
  mentions: MentionIndex,
  kinds: KindLexicon,
  found: Description[],
): void {
  const { start } = items[at] as Item;
  let end = at;
  while (end + 1 < items.length && (items[end + 1] as Item).start < mention.end) end++;
  const add: Add = (noun, modifiers, deed = false) =>
    found.push({ entity, noun, modifiers, at: start, deed, known: false });
  if (entity.type === 'ORG' && entity.mentions[0]?.start === mention.start)
    for (const noun of knownNouns(entity, kinds))
      found.push({ entity, noun, modifiers: NO_MODIFIERS, at: start, deed: false, known: true });
  if (entity.type !== 'PERSON') describeWithin(items, at, end, add);
  if (itemAt(items, at - 1)?.text === ',') describeByApposition(items, at - 2, add);
  else describeBefore(items, at, mentions, kinds, add);
  // "Ames, Iowa, maker of": the comma belongs to the place.
  const inPlace = entity.type === 'LOC' && itemAt(items, at - 1)?.text === ',';
  if (!inPlace) describeAfter(items, end, kinds, add);
}

/** What readers know an organisation to be: Ryanair is an airline. */
function knownNouns({ name, aliases }: Entity, kinds: KindLexicon): readonly string[] {
  for (const form of [name, ...aliases]) {
    const nouns = kinds.known(normalizeName(form));
    if (nouns.length > 0) return nouns;
  }
  return [];
}

const NO_MODIFIERS: readonly string[] = [];

type Add = (noun: string, modifiers: readonly string[], deed?: boolean) => void;

/** "Rapid Action Battalion", "Bank of Ghana": the words of a name that tell what it names, and its last word; not "Defense Administration Agency". */
function describeWithin(items: readonly Item[], first: number, last: number, add: Add): void {
  let headed = false;
  for (let at = last; at >= first; at--) {
    const { entry } = items[at] as Item;
    if (at < last && (items[at + 1] as Item).word === 'preposition') headed = false;
    const tells = entry.role !== null || entry.kind;
    if ((!tells && at < last) || (headed && at > first)) continue;
    add(entry.lower, NO_MODIFIERS);
    if (tells) headed = !entry.legalForm;
  }
}

/** "Finance Minister Jane Hill", "Minister of Works Jane Hill": role words right before the name. */
function describeBefore(
  items: readonly Item[],
  first: number,
  mentions: MentionIndex,
  kinds: KindLexicon,
  add: Add,
): void {
  const prefixed = prefixedRole(itemAt(items, first - 1)?.lower ?? '', kinds);
  if (prefixed) add(prefixed.noun, [prefixed.prefix]);
  let left = first - 1;
  let titles = 0;
  for (; left >= 0 && first - left <= LOOK_LEFT; left--) {
    const { word, text, entry } = items[left] as Item;
    if (word !== 'noun' && word !== 'name' && text !== '-' && text !== '/') break;
    if (isTitle(entry)) titles++;
  }
  if (titles > 0) {
    const words = [...wordsBefore(items, left, mentions), ...wordsBetween(items, left + 1, first)];
    for (let at = first - 1; at > left; at--) {
      const { lower, entry } = items[at] as Item;
      if (isTitle(entry)) add(lower, words);
    }
  }
  const joined = joinedNoun(items, first - 1);
  if (joined) add(joined, wordsBetween(items, left + 1, first));
  const office = officeBefore(items, left);
  if (office >= 0) add((items[office] as Item).lower, ofWords(items, office));
}

/** "Deputy Works" before "and Housing Minister Jane Hill"; not "President Tom Poe" before "and Minister Jane Hill". */
function wordsBefore(items: readonly Item[], and: number, mentions: MentionIndex): string[] {
  const words: string[] = [];
  if (itemAt(items, and)?.lower !== 'and') return words;
  if (mentions.at(itemAt(items, and - 1)?.start ?? -1)?.entity.type === 'PERSON') return words;
  for (let at = and - 1; and - at <= LOOK_LEFT; at--) {
    const item = itemAt(items, at);
    if (item?.form !== 'capital' || !/^(?:noun|name)$/.test(item.word)) break;
    words.unshift(item.lower);
  }
  return words;
}

function wordsBetween(items: readonly Item[], from: number, to: number): string[] {
  return items.slice(from, to).map((item) => item.lower);
}

function isTitle({ role, title }: LexicalEntry): boolean {
  return role !== null || title;
}

/** So far back an office may begin: "Minister of Works and Urban Development Jane Hill". */
const LONGEST_OFFICE = 10;

const JOINS_OFFICE: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'and',
  'the',
  '&',
  "'s",
  '’s',
]);

/** The noun of an office that is written as a title and ends at `last`, "Minister of Works and", or -1. */
function officeBefore(items: readonly Item[], last: number): number {
  if (last < 0 || !JOINS_OFFICE.has((items[last] as Item).lower)) return -1;
  for (let at = last; at >= 0 && last - at < LONGEST_OFFICE; at--) {
    const { word, form, lower, entry } = items[at] as Item;
    if (form === 'capital' && word !== 'possessive') {
      const opens =
        itemAt(items, at + 1)?.word === 'preposition' && itemAt(items, at + 1)?.lower !== 'to';
      if (opens && entry.role === 'person') return at;
    } else if (word !== 'possessive' && (entry.clitic || !JOINS_OFFICE.has(lower))) return -1;
  }
  return -1;
}

/** "the mayor of Ames, Jane Hill", "the woman who parks beside him, Jane Hill": the noun of the phrase that ends at `last`. */
function describeByApposition(items: readonly Item[], end: number, add: Add): void {
  const last = beforeWho(items, end);
  const phrase = phraseEndingAt(items, last);
  if (!phrase) return;
  // "Tom Poe and his wife, Jane Hill": the wife.
  let first = last;
  while (first > phrase.first && itemAt(items, first - 1)?.lower !== 'and') first--;
  const core = phraseCore({ items, first, last, head: phrase.head });
  const { lower, entry } = items[core] as Item;
  if (isTitle(entry)) add(lower, [...wordsBetween(items, first, core), ...ofWords(items, core)]);
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

/**
 * "Jane Hill, 43, the finance minister of Ohio and author of a book": the age and the nouns of the apposition;
 * "Hill is a teacher", "Hill, who is the mayor", "Hill, who leads the party", "Hill leads the party".
 */
function describeAfter(
  items: readonly Item[],
  last: number,
  { deeds }: KindLexicon,
  add: Add,
): void {
  let at = last + 1;
  if (itemAt(items, at)?.text === '(')
    while (at < items.length && (items[at] as Item).text !== ')') at++;
  if (itemAt(items, at)?.text === ')') at++;
  if (itemAt(items, at)?.text === ',' && itemAt(items, at + 1)?.lower === 'who') {
    at += 2;
    const verb = IS.has(itemAt(items, at)?.lower ?? '') ? at + 1 : at;
    for (const noun of deeds.get(itemAt(items, verb)?.lower ?? '') ?? []) add(noun, [], true);
  }
  if (OPENS_OBJECT.has(itemAt(items, at + 1)?.word ?? ''))
    for (const noun of deeds.get(itemAt(items, at)?.lower ?? '') ?? []) add(noun, [], true);
  const is = IS.has(itemAt(items, at)?.lower ?? '');
  if (itemAt(items, at)?.text !== ',' && !is) return;
  if (itemAt(items, at + 1)?.form === 'digit' && /^[,.]$/.test(itemAt(items, at + 2)?.text ?? ''))
    add(`aged ${(items[at + 1] as Item).lower}`, []);
  if (is && itemAt(items, at + 1)?.entry.givesOffice) at++;
  let words: string[] = [];
  let found = false;
  let owned = false;
  for (let index = at + 1; index < Math.min(items.length, at + LOOK_RIGHT); index++) {
    const item = items[index] as Item;
    if (item.word !== 'noun' && item.word !== 'name') {
      if (found ? !GOES_ON.has(item.lower) : !isPassed(items, index)) return;
      if (OPENS_NEXT.has(item.lower)) found = false;
      continue;
    }
    const next = itemAt(items, index + 1);
    const ends = !next || (next.word !== 'noun' && next.word !== 'name' && next.text !== '-');
    words.push(item.lower);
    if (!ends) continue;
    // "Tom Poe, Brandt's lawyer": the owner comes first.
    if (next?.word === 'possessive') {
      owned = true;
      found = false;
      words = [];
      continue;
    }
    // "Near Ames, residents said": a sentence of its own.
    if (next && (next.word === 'auxiliary' || isCue(next) || isFiniteVerb(items, index + 1)))
      return;
    if (!found && (!owned || item.entry.role !== null)) {
      add(item.lower, [...words.slice(0, -1), ...ofWords(items, index)]);
      const joined = joinedNoun(items, index);
      if (joined) add(joined, words.slice(0, -1));
    }
    found = true;
    words = [];
  }
}

/** Between the nouns of one apposition. */
const GOES_ON: ReadonlySet<string> = new Set(['of', 'for', 'at', 'and', 'the', 'a', 'an']);
const OPENS_NEXT: ReadonlySet<string> = new Set(['and', 'a', 'an']);

function isCue({ word, entry }: Item): boolean {
  return word === 'verb' && (entry.inverted || (entry.cue?.precision ?? 0) > 0.4);
}

/** "the jury chose", "the lawyers studied the": a verb that no participle "charged with" is. */
function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const { word, entry } = items[at] as Item;
  if (word !== 'verb' || entry.endsInIng) return false;
  return !entry.endsInEd || itemAt(items, at + 1)?.word === 'determiner';
}

/** What may stand before the noun of an apposition: "now the", "his", "soon to be the", an age. */
function isPassed(items: readonly Item[], at: number): boolean {
  const { word, text, lower } = items[at] as Item;
  return (
    word === 'determiner' ||
    word === 'number' ||
    word === 'possessive' ||
    word === 'adverb' ||
    text === ',' ||
    text === '-' ||
    ((lower === 'in' || lower === 'as') && itemAt(items, at - 1)?.entry.givesOffice === true) ||
    (lower === 'as' && itemAt(items, at - 1)?.lower === 'in') ||
    (lower === 'to' && itemAt(items, at + 1)?.lower === 'be') ||
    lower === 'be'
  );
}
