import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import { isPersonRole, type QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';
import type { MentionIndex, NamedMention } from './mention-index.ts';

/** Words from the noun of a role to the comma before its name: "the priest at the church of Ames, Father Hill". */
const LONGEST_ROLE = 20;

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** "Hill and Poe": two speakers are no one entity; but "Hill and her colleagues" is Hill. */
export function isJoined(
  { items, last }: SpeakerPhrase,
  core: number,
  { mention }: NamedMention,
): boolean {
  let at = core + 1;
  while (at < last && (items[at] as Item).start < mention.end) at++;
  // "Hill (R) and Poe"
  if (at < last && (items[at] as Item).text === '(') {
    while (at < last && (items[at] as Item).text !== ')') at++;
    at++;
  }
  if (at < last && isInNameList(items, at, last)) return true;
  if (at >= last || (items[at] as Item).lower !== 'and') return false;
  const fellows = OWN.has((items[at + 1] as Item).lower) ? at + 2 : at + 1;
  return fellows !== last || !(items[fellows] as Item).entry.isIn(LIST.fellow);
}

/** ", Poe and Reed", ", the UK, and France" behind a name, up to the end. */
function isInNameList(items: readonly Item[], comma: number, last: number): boolean {
  if ((items[comma] as Item).text !== ',') return false;
  let and = 0;
  for (let at = comma + 1; at <= last; at++) {
    const { word, text, lower, entry } = items[at] as Item;
    // "Jane Hill, Chairman and Chief Executive"
    if (entry.role !== null || entry.title) return false;
    if (lower === 'and') and = at;
    else if (word !== 'name' && text !== ',' && lower !== 'the') return false;
  }
  return and > comma + 1 && and < last;
}

/** "Ames and Poe Office director Jane Hill": a person at the end, behind a role that has an employer before it. */
export function namedAtEnd(
  { items, first, head }: SpeakerPhrase,
  core: number,
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): NamedMention | null {
  const last = items[head] as Item;
  const named = mentions.at(last.start);
  if (named?.entity.type !== 'PERSON' || named.mention.end !== last.end) return null;
  let left = head;
  while (left > core && (items[left] as Item).start >= named.mention.start) left--;
  if (isOfficeOf(items, first, core, left, mentions, lexicon)) return named;
  const role = left;
  while (left > core && isTitle((items[left] as Item).lower, lexicon)) left--;
  // "a spokesman for Economy Minister Tom Poe" is another.
  const opened = (items[first] as Item).word === 'determiner';
  if (opened && items.slice(core, role).some((item) => item.word === 'preposition')) return null;
  const { word } = items[left] as Item;
  return left < role && left > core && (word === 'noun' || word === 'name') ? named : null;
}

/** "deputy head of the Ames Port Authority (APA) Jane Hill": without a determiner, an office and whose it is stand before the name behind `last`. */
function isOfficeOf(
  items: readonly Item[],
  first: number,
  core: number,
  last: number,
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): boolean {
  if ((items[first] as Item).word === 'determiner' || last < core + 2) return false;
  if (itemAt(items, core + 1)?.lower !== 'of' || !isTitle((items[core] as Item).lower, lexicon))
    return false;
  const { text, start } = items[last] as Item;
  const type = mentions.at(start)?.entity.type;
  return text === ')' || type === 'ORG' || type === 'LOC';
}

function isTitle(noun: string, lexicon: QuoteLexicon): boolean {
  return lexicon.titles.has(noun) || isPersonRole(noun, lexicon);
}

/** "a Bank of Ames economist", "a Road Authority (RA) officer": the role behind a name that tells whom the speaker works for, or 0. */
export function roleBehind(
  { items, last }: SpeakerPhrase,
  core: number,
  { mention }: NamedMention,
  lexicon: QuoteLexicon,
): number {
  let at = core + 1;
  while (at <= last && (items[at] as Item).start < mention.end) at++;
  if (itemAt(items, at)?.text === '(') while (at < last && (items[at] as Item).text !== ')') at++;
  if (itemAt(items, at)?.text === ')') at++;
  const next = itemAt(items, at);
  const noun = next?.word === 'noun' || next?.word === 'name';
  return noun && isPersonRole(next.lower, lexicon) ? at : 0;
}

/** The person who is named from `from` on, behind at most a comma and titles: "Bank of Ames governor Jane Hill", "the Road Authority (RA) head, Jane Hill". */
export function personFrom(
  phrase: SpeakerPhrase,
  from: number,
  mentions: MentionIndex,
): NamedMention | null {
  const { items, last } = phrase;
  const first = itemAt(items, from)?.text === ',' ? from + 1 : from;
  for (let at = first; at <= last; at++) {
    const item = items[at] as Item;
    if (item.word !== 'noun' && item.word !== 'name') return null;
    const named = mentions.from(item.start);
    if (!named) continue;
    return named.entity.type === 'PERSON' && !isJoined(phrase, at, named) ? named : null;
  }
  return null;
}

/** "Bank of Ames board member Jane Hill": the person behind a name that tells whom he or she works for. */
export function personOfBody(
  phrase: SpeakerPhrase,
  core: number,
  { entity, mention }: NamedMention,
  mentions: MentionIndex,
): NamedMention | null {
  const { items, last } = phrase;
  if (entity.type !== 'ORG' || core === last) return null;
  let behind = core + 1;
  while (behind < last && (items[behind] as Item).start < mention.end) behind++;
  const { word, form } = items[behind] as Item;
  return word === 'noun' && form === 'small' ? personFrom(phrase, behind + 1, mentions) : null;
}

/** "secretary of state", "actor and director": an office without capitals before the name at an item. */
function isSmallOffice(
  items: readonly Item[],
  core: number,
  name: number,
  { titles }: QuoteLexicon,
): boolean {
  const link = itemAt(items, core + 1)?.lower;
  if (link === 'of' ? !titles.has((items[core] as Item).lower) : link !== 'and') return false;
  for (let at = core + 2; at < name; at++) if ((items[at] as Item).form !== 'small') return false;
  return true;
}

/** "Minister of Works and Development Jane Hill": a person at the end of an office written as a title; not "Director of Jane Hill". */
export function endsOffice(
  { items, first, head }: SpeakerPhrase,
  core: number,
  at: number,
  { mention }: NamedMention,
  lexicon: QuoteLexicon,
): boolean {
  const isRole = (noun: string) => isTitle(noun, lexicon);
  // "Secretary of State Jane Hill"
  const isOf = (noun: number) => itemAt(items, noun - 1)?.lower === 'of';
  const { form, lower } = items[core] as Item;
  const opening = items[first] as Item;
  if (!isRole(lower)) return false;
  // "former secretary of state Jane Hill", "actor and director Tom Poe"
  const article = opening.word === 'determiner';
  const small = form !== 'capital' && (article || opening.form !== 'capital');
  if (small && (article || !isSmallOffice(items, core, at, lexicon))) return false;
  if (/^an?$/.test(opening.lower)) return false;
  if ((items[head] as Item).end > mention.end) return false;
  let left = at - 1;
  while (left > core && isRole((items[left] as Item).lower) && !isOf(left)) left--;
  const before = items[left] as Item;
  // "Chairman and Chief Executive Jane Hill"
  if (left === core + 1 && left < at - 1 && before.lower === 'and') return true;
  return left > core + 1 && (/^(?:name|noun)$/.test(before.word) || before.text === ')');
}

/**
 * "their commander, Lt Col Jannie de Wet", "its head, retired captain Tom Poe", "one of them, the hurdler Jane Hill", "the other, his cousin Tom Poe": only
 * titles stand between the comma and the name.
 */
export function followsComma(
  items: readonly Item[],
  at: number,
  core: number,
  { entity, mention }: NamedMention,
  lexicon: QuoteLexicon,
): boolean {
  let left = at - 1;
  while (left > core && isInTitle(items[left] as Item)) left--;
  if (left < at - 1 && (items[left] as Item).entry.endsInEd) left--;
  // "the Rev. Tom Poe"
  const title = (items[at - 1] as Item).text === '.' ? at - 2 : at - 1;
  const titled = left < at - 1 && isTitle((items[title] as Item).lower, lexicon);
  // "its rival, the Ames League,": not "the CIA contractors" nor "the German state".
  const bare = left === at - 1 && entity.type === 'ORG' && endsBeforeMark(items, at, mention.end);
  // "one of them, the roofing company Brandt,", "his agent, the former international Tom Poe,"
  const before = items[at - 1] as Item;
  const kind =
    left < at - 1 &&
    before.form === 'small' &&
    (entity.type === 'PERSON' || (entity.type === 'ORG' && before.entry.organisationKind)) &&
    endsBeforeMark(items, at, mention.end);
  if (OPENS.has(itemAt(items, left)?.lower ?? '') && (titled || bare || kind)) left--;
  // "the Mayor (Councillor J. Hill)"
  if (entity.type === 'PERSON' && left === core + 1 && (items[left] as Item).text === '(')
    return true;
  return OPENS_NAME.has(itemAt(items, left)?.text ?? '') && left - core <= LONGEST_ROLE;
}

/** Before a name in apposition: "its head, Jane Hill,", "the mayor — Jane Hill —". */
const OPENS_NAME: ReadonlySet<string> = new Set([',', '—', '–', '--']);

function endsBeforeMark(items: readonly Item[], first: number, end: number): boolean {
  let at = first;
  while ((itemAt(items, at)?.start ?? end) < end) at++;
  return /^[,(.]$/.test(itemAt(items, at)?.text ?? ',');
}

const OPENS: ReadonlySet<string> = new Set(['the', 'his', 'her']);

/** A word of a title, its full stop or hyphen: "Maj. Gen. Tom Poe", "Brigadier-General". */
function isInTitle(item: Item): boolean {
  return (isNominal(item) && item.word !== 'determiner') || item.text === '.' || item.text === '-';
}
