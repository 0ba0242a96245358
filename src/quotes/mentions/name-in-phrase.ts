import { type Item, itemAt } from '../clauses/item.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import { isPersonRole, type QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';
import { givesName, isGivenName } from './given-name.ts';
import type { MentionIndex, NamedMention } from './mention-index.ts';
import {
  endsOffice,
  followsComma,
  isJoined,
  namedAtEnd,
  personFrom,
  personOfBody,
  roleBehind,
} from './name-behind-role.ts';

/** So far behind a document its author is looked for: "an exit poll that Moody's published". */
const AUTHOR = 5;

/** The name that a speaker's words stand for: at the core, in an apposition to a role, or behind "a report by". */
export function nameInPhrase(
  phrase: SpeakerPhrase,
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): NamedMention | null {
  const { items, last, core } = phrase;
  const coreItem = items[core] as Item;
  const direct = isOneOf(phrase, mentions)
    ? null
    : (mentions.at(coreItem.start) ??
      mentions.at(coreItem.end - 1) ??
      nameBeforeLetters(items, core, mentions));
  // "the panel's top Democrat, Rep. Jane Hill,"
  if (direct?.entity.type === 'NORP' && itemAt(items, core + 1)?.text === ',') {
    const person = personFrom(phrase, core + 1, mentions);
    if (person) return person;
  }
  if (direct && !ownsTheNext(items, core, last) && !isOffice(phrase, coreItem, direct, lexicon)) {
    const role = roleBehind(phrase, core, direct, lexicon);
    if (role > 0) return personFrom(phrase, role + 1, mentions);
    const person = personOfBody(phrase, core, direct, mentions);
    if (person) return person;
    return isJoined(phrase, core, direct) ? null : direct;
  }
  const apposed =
    namedByKind(items, core, phrase.first, mentions) ?? namedAtEnd(phrase, core, mentions, lexicon);
  if (apposed) return apposed;
  // "Bank of Ghana" and other names that hold a preposition start before it.
  const document = coreItem.entry.document;
  const end = document ? Math.min(items.length - 1, last + AUTHOR) : last;
  for (let at = core + 1; at <= end; at++) {
    const item = items[at] as Item;
    const named = mentions.at(item.start);
    if (!named) continue;
    if (named.mention.start < item.start) continue;
    if (document && isAuthor(items, at, named)) return isJoined(phrase, at, named) ? null : named;
    if (at > last) continue;
    if (named.entity.type !== 'LOC' && followsComma(items, at, core, named, lexicon)) {
      // "the first witness, Brandt engineer Jane Hill", "its author, Republican Sen. Tom Poe"
      const role = roleBehind(phrase, at, named, lexicon);
      const { type } = named.entity;
      const behind = type === 'ORG' || type === 'NORP' ? at + 1 : Infinity;
      const person = personFrom(phrase, role > 0 ? role + 1 : behind, mentions);
      if (person || (role > 0 && named.entity.type !== 'PERSON')) return person;
      return isJoined(phrase, at, named) ? null : named;
    }
    if (named.entity.type !== 'PERSON') continue;
    if (endsOffice(phrase, core, at, named, lexicon) || isGivenName(phrase, at, lexicon))
      return named;
  }
  return namedBehind(phrase, core, mentions, lexicon);
}

/** "one Democrat said", "a Kenyan said": whether somebody of theirs is meant, not all of them. */
export function isOneOf({ items, first, core }: SpeakerPhrase, mentions: MentionIndex): boolean {
  const { start, lower } = items[first] as Item;
  if (first === core || !ONE.has(lower)) return false;
  const named = mentions.at((items[core] as Item).start);
  return named?.entity.type === 'NORP' && start < named.mention.start;
}

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

const LETTERS = /^[A-Z][A-Za-z]{0,3}[A-Z][a-z]?$/;
const MOST_LETTERS = 6;

/** Letters behind a name that are no part of it: "QC", "MP", "PhD". */
export function isLetters({ form, text }: Item): boolean {
  return form === 'capital' && text.length <= MOST_LETTERS && LETTERS.test(text);
}

/** "Judge Jane Hill QC", "Tom Poe MP": the person whose name letters stand behind that are no part of it. */
function nameBeforeLetters(
  items: readonly Item[],
  core: number,
  mentions: MentionIndex,
): NamedMention | null {
  if (!isLetters(items[core] as Item)) return null;
  const before = itemAt(items, core - 1);
  const named = before ? mentions.at(before.start) : null;
  return named?.entity.type === 'PERSON' && named.mention.end === before?.end ? named : null;
}

/** "the First Lady", "the GP": an office that was taken for a name. */
function isOffice(
  { items, first }: SpeakerPhrase,
  { lower, entry }: Item,
  { entity }: NamedMention,
  lexicon: QuoteLexicon,
): boolean {
  if (entity.type === 'PERSON' || (items[first] as Item).lower !== 'the') return false;
  return isPersonRole(lower, lexicon) && (entry.acronym || lexicon.titles.has(lower));
}

/** So many words of titles may stand before a name in apposition. */
const MOST_TITLES = 4;

/** "According to the prosecutor, Tom Poe, it burned": a person between commas right behind a role. */
function namedBehind(
  { items, first, last }: SpeakerPhrase,
  core: number,
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): NamedMention | null {
  if (itemAt(items, last + 1)?.text !== ',' || (items[first] as Item).word !== 'determiner')
    return null;
  if (itemAt(items, last + 2)?.lower === 'who') return givenBehind(items, last + 3, mentions);
  if (!isPersonRole((items[core] as Item).lower, lexicon)) return null;
  for (let at = last + 2; at <= last + 2 + MOST_TITLES; at++) {
    const item = itemAt(items, at);
    if (item?.word !== 'name' && item?.word !== 'noun') return null;
    const named = mentions.from(item.start);
    if (!named) continue;
    let behind = at + 1;
    while ((itemAt(items, behind)?.start ?? named.mention.end) < named.mention.end) behind++;
    // "a woman who would give only her first name, Marta."
    const ends =
      itemAt(items, behind)?.text === ',' || (items[last] as Item).entry.isIn(LIST.givenName);
    return named.entity.type === 'PERSON' && ends ? named : null;
  }
  return null;
}

/** So far behind "who" the name may stand that somebody gives. */
const LONGEST_GIVING = 10;

/** "said the 81-year-old, who gave her name only as Jane": the name at the end of the clause from `first`. */
function givenBehind(
  items: readonly Item[],
  first: number,
  mentions: MentionIndex,
): NamedMention | null {
  let gives = false;
  for (let at = first; at < first + LONGEST_GIVING; at++) {
    const item = itemAt(items, at);
    if (!item || (item.form === 'mark' && !(gives && item.text === ','))) return null;
    if (givesName(item)) gives = true;
    const named = gives ? mentions.from(item.start) : null;
    const before = itemAt(items, at - 1)?.lower;
    if (named)
      return named.entity.type === 'PERSON' && (before === 'as' || before === ',') ? named : null;
  }
  return null;
}

/** "a report by the Pew Center", "an exit poll that Moody's published", "a letter signed by Judge Jane Hill". */
function isAuthor(items: readonly Item[], at: number, { entity }: NamedMention): boolean {
  if (entity.type !== 'ORG' && entity.type !== 'PERSON') return false;
  let left = at - 1;
  while (left > 0 && (items[left] as Item).entry.title) left--;
  const before = items[left] as Item;
  if (/^(?:by|from)$/.test(before.lower)) return true;
  if (/^(?:that|which)$/.test(before.lower))
    return itemAt(items, left - 1)?.entry.document === true;
  // "by The Associated Press"
  const opens = before.word === 'determiner' || before.lower === 'the';
  return opens && /^(?:by|from)$/.test(itemAt(items, left - 1)?.lower ?? '');
}

/** "the PAP news agency", "the Brandt company": an organisation with its kind behind its name. */
function namedByKind(
  items: readonly Item[],
  core: number,
  first: number,
  mentions: MentionIndex,
): NamedMention | null {
  const { lower, entry } = items[core] as Item;
  if (!entry.organisationKind) return null;
  const news = itemAt(items, core - 1)?.lower === 'news';
  if (lower === 'agency' && !news) return null;
  const before = news ? core - 2 : core - 1;
  if (before < first) return null;
  const named = mentions.at((items[before] as Item).start);
  return named?.entity.type === 'ORG' ? named : null;
}

function ownsTheNext(items: readonly Item[], core: number, last: number): boolean {
  return core + 1 < last && (items[core + 1] as Item).word === 'possessive';
}
