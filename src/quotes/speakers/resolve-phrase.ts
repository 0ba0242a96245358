import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { NamedMention } from '../mentions/mention-index.ts';
import { describedName } from '../mentions/name-before-phrase.ts';
import { isOneOf, nameInPhrase } from '../mentions/name-in-phrase.ts';
import { pastOwner } from '../mentions/past-owner.ts';
import { isNominal } from '../phrases/nominal.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { type SpeakerPhrase, speakerPhrase } from '../phrases/speaker-phrase.ts';
import { byNickname } from './by-nickname.ts';
import { type Reading, SUBJECT } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isAcronymRole, resolveAcronym } from './role/acronym-role.ts';
import { resolveRole } from './role/resolve-role.ts';
import { unnamedPerson } from './role/role-without-name.ts';
import { whoUttered } from './who-uttered.ts';

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'it', 'its']);

/** Whom the words of a speaker mean: a name in them, or whom a pronoun or role noun goes back to; null for nobody named. */
export function resolvePhrase(spoken: SpeakerPhrase, reading: Reading): Entity | null {
  if (isWriterOfTurn(spoken, reading)) return reading.turn?.entity ?? null;
  const phrase = pastOwner(spoken, reading.mentions);
  const named = nameInPhrase(phrase, reading.mentions, reading.lexicon);
  const core = phrase.items[phrase.core] as Item;
  const holder = isAcronymRole(phrase, named, reading) ? resolveAcronym(phrase, reading) : null;
  if (holder) return holder;
  if (named && !isHeadlineRole(core, named, reading))
    return (
      (isDemonym(phrase, core, named) &&
        (calledBy(core.lower, reading) ??
          ofPlaceGoesOn(phrase, named, reading) ??
          personOf(named, reading))) ||
      byNickname(named.entity, reading) ||
      named.entity
    );
  if (core.word === 'relative') return antecedent(phrase, reading);
  if (core.word === 'pronoun' || core.word === 'object' || phrase.first === phrase.last)
    if (SINGULAR.has(core.lower)) return resolvePronoun(core.lower, reading);
  if (isSeveral(phrase, reading)) return null;
  return (
    whoUttered(phrase, reading) ??
    describedName(phrase, reading.mentions, reading.lexicon) ??
    shortName(phrase, reading) ??
    (isOneOf(phrase, reading.mentions) ? unnamedPerson('one', '', reading) : null) ??
    resolveRole(phrase, reading)
  );
}

/** "HILL: … and I said": whoever has the word. */
function isWriterOfTurn({ items, first, last }: SpeakerPhrase, reading: Reading): boolean {
  const { turn, paragraph } = reading;
  return turn?.paragraph === paragraph && first === last && (items[first] as Item).text === 'I';
}

/** Whether a name in the words of a speaker tells by itself who is meant, whatever was said before. */
export function isNamed(spoken: SpeakerPhrase, reading: Reading): boolean {
  const phrase = pastOwner(spoken, reading.mentions);
  const named = nameInPhrase(phrase, reading.mentions, reading.lexicon);
  if (!named || isAcronymRole(phrase, named, reading)) return false;
  const core = phrase.items[phrase.core] as Item;
  return !isHeadlineRole(core, named, reading) && !isDemonym(phrase, core, named);
}

/** "Club says" in a headline is no name, though it is written like one. */
function isHeadlineRole(
  { lower }: Item,
  { entity, mention }: NamedMention,
  { inHeadline, lexicon }: Reading,
): boolean {
  return (
    inHeadline &&
    entity.count === 1 &&
    mention.text.toLowerCase() === lower &&
    lexicon.roles.has(lower)
  );
}

/** "the company and the union", "the mayor and Jane Hill": no one entity; but "the senator and candidate" is one. */
function isSeveral(phrase: SpeakerPhrase, { mentions }: Reading): boolean {
  const { items, head } = phrase;
  const and = phrase.core + 1;
  if (and >= head || itemAt(items, and)?.lower !== 'and') return false;
  const { word, start } = items[and + 1] as Item;
  return word === 'determiner' || mentions.at(start) !== null;
}

/** "Hill said", where the finder of names knew only "Jane Hill". */
function shortName(
  { items, first, head }: SpeakerPhrase,
  { mentions, lexicon }: Reading,
): Entity | null {
  const { text, form, lower } = items[head] as Item;
  if (form !== 'capital') return null;
  for (let at = first; at < head; at++) if (!(items[at] as Item).entry.title) return null;
  if (first === head && itemAt(items, first - 1)?.word === 'determiner') return null;
  const meant = mentions.byPart(text);
  return meant?.type === 'ORG' && lexicon.roles.has(lower) ? null : meant;
}

/** "The Spaniard said": a person by nationality, not the nation. */
function isDemonym({ items, first }: SpeakerPhrase, core: Item, { entity }: NamedMention): boolean {
  return (
    entity.type === 'NORP' && (items[first] as Item).lower === 'the' && !PEOPLE.test(core.lower)
  );
}

/** "Democrats", "Japanese", "Dutch"; not "Spaniard", "Czech", "Kenyan". */
const PEOPLE = /(?:s|ese|ish|[nt]ch|men)$/;

/** "Her Republican colleague, Tom Poe, disagreed. “No,” the Republican said": the most present person whom the article describes by the word. */
function calledBy(word: string, { salience, called }: Reading): Entity | null {
  return salience.best((entity) =>
    entity.type === 'PERSON' &&
    entity.id !== '' &&
    called.ofEntity(entity).some(({ modifiers }) => modifiers.includes(word))
      ? 1
      : 0,
  );
}

/** "The Ohio Republican said", with a place before the party: where it opens its sentence, of whom the one before was, or else who spoke last, here or in the paragraph before. */
function ofPlaceGoesOn(
  { items, first, core }: SpeakerPhrase,
  { mention }: NamedMention,
  { mentions, salience, lastSpeaker, spokeIn, paragraph }: Reading,
): Entity | null {
  const before = itemAt(items, core - 1);
  if (before === undefined || before.start >= mention.start) return null;
  if (mentions.at(before.start)?.entity.type !== 'LOC') return null;
  const isPerson = ({ type, id }: Entity) => (type === 'PERSON' && id !== '' ? 1 : 0);
  const present = first === 0 ? salience.best(isPerson) : null;
  if (present && salience.of(present) >= SUBJECT) return present;
  if (paragraph - spokeIn > 1) return null;
  return lastSpeaker?.type === 'PERSON' && lastSpeaker.id !== '' ? lastSpeaker : null;
}

/** The most present person whom the article called so, or else one of that country, who has just spoken in the paragraph, or one that it is about and was of no other nation: others are not called by their nation. */
function personOf({ entity: nation }: NamedMention, reading: Reading): Entity | null {
  const { salience, nations, origins } = reading;
  const ofNation = origins.ofNation(nation);
  const country = origins.ofDemonym(nation.name);
  const isFrom = (entity: Entity) =>
    country === undefined ? undefined : origins.of(entity)?.has(country);
  const mayBe = (entity: Entity) =>
    entity.type === 'PERSON' &&
    (nations.get(entity) ?? nation) === nation &&
    isFrom(entity) !== false;
  const { lastSpeaker, spokeIn, paragraph } = reading;
  const spoke = spokeIn === paragraph && lastSpeaker?.id && mayBe(lastSpeaker) ? lastSpeaker : null;
  const meant =
    salience.best((entity) => (ofNation?.has(entity) ? entity.count : 0), Infinity) ??
    salience.best((entity) => (isFrom(entity) ? entity.count : 0), Infinity) ??
    spoke ??
    salience.best((entity) => (mayBe(entity) ? entity.count : 0), Infinity);
  if (meant) nations.set(meant, nation);
  return meant;
}

/** How far before "who" the name may stand: "Jane Hill, until Tuesday the member for Ames, who". */
const LONGEST_ASIDE = 24;

/** "Jane Hill, who leads the party, said": the phrase before "who", or the name that this phrase describes. */
function antecedent({ items, first }: SpeakerPhrase, reading: Reading): Entity | null {
  let at = first - 1;
  const aside = itemAt(items, at)?.text === ',';
  if (aside) at--;
  const before = phraseEndingAt(items, at);
  const spoken = before && speakerPhrase(items, before);
  const meant =
    spoken && (resolvePhrase(spoken, reading) ?? (aside ? nameBefore(spoken, reading) : null));
  if ((items[first] as Item).lower !== 'who') return meant;
  // "found near Ames by walkers who": no place.
  const isWho = meant !== null && meant.type !== 'LOC';
  if ((isWho && meant.id !== '') || !aside) return isWho ? meant : null;
  for (let left = at; left > 0 && first - left < LONGEST_ASIDE; left--) {
    if ((items[left] as Item).text !== ',') continue;
    const named = reading.mentions.at(itemAt(items, left - 1)?.start ?? -1);
    if (named) return named.entity.type === 'PERSON' ? named.entity : null;
  }
  return null;
}

/** "bad news for Falkirk, who", "a report by the Health Directorate, which": the name right before, unless it tells whose or what somebody is. */
function nameBefore({ items, head }: SpeakerPhrase, reading: Reading): Entity | null {
  const last = items[head] as Item;
  const named = reading.mentions.at(last.start);
  if (named?.mention.end !== last.end || named.entity.type === 'NORP') return null;
  let at = head;
  while (isNominal(itemAt(items, at)) || (itemAt(items, at)?.start ?? -1) > named.mention.start)
    at--;
  const word = itemAt(items, at)?.word;
  if (word === 'possessive' || word === 'conjunction') return null;
  return word === 'preposition' && itemAt(items, at - 1)?.entry.role ? null : named.entity;
}
