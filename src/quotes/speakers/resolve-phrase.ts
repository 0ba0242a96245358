import type { Gender } from '../../entities/group/gender.ts';
import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal, phraseEndingAt } from '../clauses/noun-phrase.ts';
import { type SpeakerPhrase, speakerPhrase } from '../clauses/speaker-phrase.ts';
import type { NamedMention } from '../mentions/mention-index.ts';
import { describedName } from '../mentions/name-before-phrase.ts';
import { nameInPhrase } from '../mentions/name-in-phrase.ts';
import { NOBODY } from '../mentions/nobody.ts';
import { mayBeCompany } from './may-be-company.ts';
import type { Reading } from './reading.ts';
import { resolveRole } from './resolve-role.ts';
import { whoUttered } from './who-uttered.ts';

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'it', 'its']);

/** Whom the words of a speaker mean: a name in them, or whom a pronoun or role noun goes back to; null for nobody named. */
export function resolvePhrase(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const named = nameInPhrase(phrase, reading.mentions, reading.lexicon);
  const core = phrase.items[phrase.core] as Item;
  if (named && !isHeadlineRole(core, named, reading))
    return (isDemonym(phrase, core, named) && personOf(named, reading)) || named.entity;
  if (core.word === 'relative') return antecedent(phrase, reading);
  if (core.word === 'pronoun' || core.word === 'object' || phrase.first === phrase.last)
    if (SINGULAR.has(core.lower)) return resolvePronoun(core.lower, reading);
  if (isSeveral(phrase, reading)) return null;
  return (
    whoUttered(phrase, reading) ??
    describedName(phrase, reading.mentions, reading.lexicon) ??
    shortName(phrase, reading) ??
    resolveRole(phrase, reading)
  );
}

/** Whether a name in the words of a speaker tells by itself who is meant, whatever was said before. */
export function isNamed(phrase: SpeakerPhrase, reading: Reading): boolean {
  const named = nameInPhrase(phrase, reading.mentions, reading.lexicon);
  if (!named) return false;
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

/** The most present person whom the article called so, or else one that it is about and was of no other nation: others are not called by their nation. */
function personOf(
  { entity: nation }: NamedMention,
  { salience, mentions, nations }: Reading,
): Entity | null {
  const ofNation = mentions.ofNation(nation);
  const mayBe = (entity: Entity) =>
    entity.type === 'PERSON' && (nations.get(entity) ?? nation) === nation;
  const meant =
    salience.best((entity) => (ofNation?.has(entity) ? entity.count : 0), Infinity) ??
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

/** How much less somebody answers who has just spoken. */
const ANSWERS_HIMSELF = 0.2;

/** How much less somebody names himself in his own words: “Poe will win,” he said. */
const NAMES_HIMSELF = 0.5;

/** How much less he or she is somebody whose gender nothing tells. */
const UNKNOWN_GENDER = 0.8;

/** The same for somebody who was "she" before, though nothing else told it. */
const LEARNED_OTHER = 0.3;

/** Whom he, she or it goes back to. */
export function resolvePronoun(word: string, reading: Reading, learns = true): Entity | null {
  const { salience, genders } = reading;
  if (word === 'it' || word === 'its')
    return salience.best((entity) =>
      entity.type === 'ORG' || isSpeakingThing(entity, reading)
        ? 1
        : entity.type === 'LOC'
          ? 0.3
          : 0,
    );
  const wanted = word === 'he' || word === 'him' || word === 'his' ? 'male' : 'female';
  const meant = salience.best((entity) => {
    if (entity.type !== 'PERSON') return 0;
    const known = genders.of(entity);
    const other = entity !== NOBODY && genders.isLearned(entity) ? LEARNED_OTHER : 0;
    const fits = known === undefined ? UNKNOWN_GENDER : known === wanted ? 1 : other;
    if (reading.answers && entity === reading.lastSpeaker) return fits * ANSWERS_HIMSELF;
    return reading.spokenOf.has(entity) ? fits * NAMES_HIMSELF : fits;
  });
  if (meant === null || meant === NOBODY) {
    const speaker = justSpoke(reading, learns);
    if (speaker) return speaker;
  }
  if (meant === null) return lastSpeakerOf(wanted, reading);
  const unsure = genders.of(meant) === undefined || genders.isLearned(meant);
  if (learns && unsure) genders.learn(meant, wanted);
  return meant;
}

/** Whether the paragraph let an entity speak that may be a company, though it was taken for a person: "Brandt said … it added". */
function isSpeakingThing(entity: Entity, reading: Reading): boolean {
  const { lastSpeaker, spokeIn, paragraph } = reading;
  return entity === lastSpeaker && spokeIn === paragraph && mayBeCompany(entity, reading);
}

/** So much more present than anybody without a name. */
const FAR_MORE = 2;

/** "Evo Morales said … He said", though Evo is a woman's name elsewhere: who has just spoken in the paragraph, where only the first name speaks against it. */
function justSpoke(reading: Reading, learns: boolean): Entity | null {
  const { lastSpeaker, spokeIn, paragraph, salience, genders } = reading;
  if (!learns || spokeIn !== paragraph || reading.answers) return null;
  if (lastSpeaker?.type !== 'PERSON' || lastSpeaker === NOBODY) return null;
  if (salience.of(lastSpeaker) < FAR_MORE * salience.of(NOBODY)) return null;
  return genders.isGuessed(lastSpeaker) ? lastSpeaker : null;
}

/** Who spoke last, however long ago, where nobody who fits is present. */
function lastSpeakerOf(wanted: Gender, { lastSpeaker, genders }: Reading): Entity | null {
  if (lastSpeaker?.type !== 'PERSON') return null;
  return genders.of(lastSpeaker) === wanted ? lastSpeaker : null;
}
