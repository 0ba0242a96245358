import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { type MentionIndex, MentionWalk, type NamedMention } from '../mentions/mention-index.ts';
import { isComma } from '../mentions/mention-place.ts';
import { writtenApart } from '../phrases/written-apart.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import type { KindLexicon } from '../words/kinds.ts';
import { describeAfter } from './describe-after.ts';
import { describeBefore, describeByApposition } from './describe-before.ts';
import type { Lead } from './describe-lead.ts';
import { type Description, DescriptionList } from './description.ts';

/** Gathers what the article calls its entities: titles before a name, appositions on either side, nouns within names, and the noun that brought one in. */
export function describeEntities(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
  kinds: KindLexicon,
  lead: Lead | null,
): Description[] {
  const list = new DescriptionList(kinds);
  const walk = new MentionWalk(mentions);
  for (const { clause } of clauses) {
    const { items } = clause;
    if ((items[items.length - 1] as Item).start < walk.nextStart) continue;
    for (let at = 0; at < items.length; at++) {
      const { word, start } = items[at] as Item;
      if (start < walk.nextStart || word === 'quote') continue;
      const named = walk.from(start);
      if (!named) continue;
      describeMention(items, at, named, mentions, kinds, list);
      if (lead?.named === start) list.add(lead.noun, lead.modifiers);
    }
  }
  return list.all;
}

/** Gathers what stands round a mention that begins at an item. */
function describeMention(
  items: readonly Item[],
  at: number,
  { entity, mention }: NamedMention,
  mentions: MentionIndex,
  kinds: KindLexicon,
  list: DescriptionList,
): void {
  const { start } = items[at] as Item;
  let end = at;
  while (end + 1 < items.length && (items[end + 1] as Item).start < mention.end) end++;
  list.turnTo(entity, start);
  if (entity.type === 'ORG' && entity.mentions[0]?.start === mention.start)
    for (const noun of knownNouns(entity, kinds)) list.add(noun, [], false, true);
  if (entity.type !== 'PERSON') describeWithin(items, at, end, kinds, list);
  const first = entity.type === 'PERSON' ? beforeTitles(items, at) : at;
  const comma = isComma(itemAt(items, first - 1));
  // "the board of Ames, Iowa, maker of": the commas belong to the place.
  if (comma && entity.type === 'LOC') return;
  if (comma || (entity.type === 'PERSON' && isBracketed(items, first, end)))
    describeByApposition(items, first - 2, list);
  // "the ombudsman’s office, the Defensoría"
  else if (entity.type === 'ORG' && isOpened(items, first))
    describeByApposition(items, first - 3, list);
  if (comma && entity.type === 'PERSON') describeByOpening(items, first - 1, kinds, list);
  if (!comma || first < at) describeBefore(items, at, mentions, kinds, list);
  if (entity.type === 'ORG') describeByNoun(items, at - 1, list);
  if (entity.type === 'ORG') describeByKind(items, at, end, list);
  describeAfter(items, at, end, kinds, list);
}

/** ", the" before a name */
function isOpened(items: readonly Item[], name: number): boolean {
  return isComma(itemAt(items, name - 2)) && itemAt(items, name - 1)?.lower === 'the';
}

/** "the Mayor (Councillor J. Hill)": nothing but the name and its titles in brackets. */
function isBracketed(items: readonly Item[], first: number, last: number): boolean {
  return itemAt(items, first - 1)?.text === '(' && itemAt(items, last + 1)?.text === ')';
}

/** "Mitigating, Jane Hill said", "Representing the family, Jane Hill said": what the opening words before the comma make of her. */
function describeByOpening(
  items: readonly Item[],
  comma: number,
  { deeds }: KindLexicon,
  list: DescriptionList,
): void {
  const { entry, lower } = items[0] as Item;
  const nouns = entry.endsInIng ? deeds.get(lower) : undefined;
  if (!nouns || items.findIndex(isComma) !== comma) return;
  for (const noun of nouns) list.add(noun, [], true);
}

/** "the shipping line Norsea": the small noun right before, whatever it is. */
function describeByNoun(items: readonly Item[], last: number, list: DescriptionList): void {
  const noun = itemAt(items, last);
  if (noun?.word !== 'noun' || noun.form !== 'small' || noun.entry.role || noun.entry.title) return;
  let first = last;
  while (itemAt(items, first - 1)?.word === 'noun') first--;
  if (itemAt(items, first - 1)?.word !== 'determiner') return;
  list.addWord(
    noun.entry,
    items.slice(first, last).map(({ lower }) => lower),
  );
}

/** "the Cockpit union", "the daily Clarion newspaper": the kind of organisation right behind its name. */
function describeByKind(
  items: readonly Item[],
  first: number,
  last: number,
  list: DescriptionList,
): void {
  const noun = itemAt(items, last + 1);
  if (noun?.form !== 'small' || !noun.entry.organisationKind || noun.word !== 'noun') return;
  // "the UN agency" is one of several.
  if (noun.lower === 'agency') return;
  const next = itemAt(items, last + 2)?.word;
  if (next === 'noun' || next === 'name' || next === 'possessive') return;
  if (itemAt(items, first - 1)?.lower === 'the') list.addWord(noun.entry);
}

/** "the minister, Mrs Jane Hill": where the titles before a name begin. */
function beforeTitles(items: readonly Item[], name: number): number {
  let at = name;
  while (at > 0 && name - at < MOST_TITLES && isTitle(items[at - 1] as Item)) at--;
  return at;
}

/** So many titles may stand before a name: "Dr (Mrs)", "Rear Adm". */
const MOST_TITLES = 2;

function isTitle({ entry, form }: Item): boolean {
  return form === 'capital' && (entry.title || entry.beforeTitle || entry.role !== null);
}

/** What readers know an organisation to be: Ryanair is an airline. */
function knownNouns({ name, aliases }: Entity, kinds: KindLexicon): readonly string[] {
  let nouns = kinds.known(name);
  for (let at = 0; nouns.length === 0 && at < aliases.length; at++)
    nouns = kinds.known(aliases[at] as string);
  return nouns;
}

/** "Rapid Action Battalion", "Bank of Ghana": the words of a name that tell what it names, and its last word; not "Defense Administration Agency". */
function describeWithin(
  items: readonly Item[],
  first: number,
  last: number,
  kinds: KindLexicon,
  list: DescriptionList,
): void {
  let headed = false;
  for (let at = last; at >= first; at--) {
    const { entry } = items[at] as Item;
    if (at < last && (items[at + 1] as Item).word === 'preposition') headed = false;
    const tells = entry.role !== null || entry.kind;
    if ((!tells && at < last) || (headed && at > first)) continue;
    list.addWord(entry);
    const asOne = writtenApart(items, at, kinds);
    if (asOne) list.add(asOne);
    if (tells) headed = !entry.legalForm;
  }
}
