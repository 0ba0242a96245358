import type { Entity } from '../../../types.ts';
import { genderOfRole } from '../../descriptions/person-gender.ts';
import { NOBODY } from '../../mentions/nobody.ts';
import { isPersonRole } from '../../words/lexicon.ts';
import { type Reading, SUBJECT } from '../reading.ts';
import { trails } from '../said-words.ts';
import { whoAnswers } from '../who-answers.ts';
import { bodyGoesOn } from './body-goes-on.ts';
import { ageIn, isPersonNoun } from './person-noun.ts';

/** So much less present anybody else must be. */
const ALONE = 0.5;

/** Presence of somebody of whom the paragraph before this one was. */
const TOLD_OF = 0.6;

/**
 * With whom a paragraph goes on when it says "the nurse" or "the miner" of nobody who was called so: who has just spoken in
 * it, or the person of whom alone it has told so far; null for nouns that seldom go on about anybody, as "the judge". Quoted words
 * that open a paragraph mostly belong to who spoke at the end of the one before, whatever he is called, and to whom that was about.
 */
export function whoGoesOn(
  noun: string,
  modifiers: readonly string[],
  ofPlace: boolean,
  reading: Reading,
): Entity | null {
  if (reading.answers) return mayAnswer(noun, modifiers, reading) ? whoAnswers(reading) : null;
  return bodyGoesOn(noun, reading) ?? personGoesOn(noun, modifiers, ofPlace, reading);
}

function personGoesOn(
  noun: string,
  modifiers: readonly string[],
  ofPlace: boolean,
  reading: Reading,
): Entity | null {
  const { salience, lexicon, kinds, genders, lastSpeaker } = reading;
  const justSpoke = reading.spokeIn === reading.paragraph ? lastSpeaker : null;
  const aged = ageIn(modifiers) !== null;
  if (justSpoke?.type === 'PERSON' && justSpoke !== NOBODY && mayBeTrade(noun, reading))
    return justSpoke;
  if (!aged && !isPersonRole(noun, lexicon) && !(reading.opensQuoted && isPersonNoun(noun, kinds)))
    return null;
  const wanted = genderOfRole(lexicon.roles.get(noun));
  const mayBe = (entity: Entity) => {
    if (entity.type !== 'PERSON') return 0;
    const known = wanted && entity !== NOBODY ? genders.of(entity) : undefined;
    return known === undefined || known === wanted ? 1 : 0;
  };
  const person = salience.best(mayBe);
  if (person === null || person === NOBODY) return null;
  const spokeBefore = reading.opensQuoted && reading.spokeIn === reading.paragraph - 1;
  const adds = person === justSpoke && trails(reading.said);
  if ((adds || (spokeBefore && person === lastSpeaker)) && !isOtherwise(person, noun, reading))
    return person;
  // "the former mayor", though not "the mayor"
  const former = modifiers.some((word) => kinds.other.has(word) && !kinds.under.has(word));
  // "the old man", "the mother of three": not "the man", whom an article meets by the way.
  const told = modifiers.length > 0 || !kinds.strangers.has(noun);
  const byAge = kinds.anyPerson.has(noun) && modifiers.some((word) => AGES.has(word));
  const anybody = byAge || (reading.opensQuoted && (aged || (told && kinds.anyPerson.has(noun))));
  const seldom = kinds.seldomGoesOn.has(noun) && !anybody;
  if (seldom && !former && !ofPlace && !aged) return null;
  if (person === justSpoke) return person;
  if (kinds.young.has(noun)) return null;
  const most = salience.of(person);
  if (most < (anybody ? TOLD_OF : SUBJECT)) return null;
  const next = salience.best((entity) => (entity === person ? 0 : mayBe(entity)));
  return next === null || salience.of(next) <= ALONE * most ? person : null;
}

/** "The old man says": the age tells that it is somebody of whom was told. */
const AGES: ReadonlySet<string> = new Set(['old', 'elderly', 'young', 'older', 'younger']);

/** "The farmer replied", "The 58-year-old replied", "the witness replied": not "the clerk", whom an article meets by the way. */
function mayAnswer(
  noun: string,
  modifiers: readonly string[],
  { lexicon, kinds }: Reading,
): boolean {
  if (ageIn(modifiers) !== null || kinds.inDock.has(noun)) return true;
  return isPersonRole(noun, lexicon) && !kinds.strangers.has(noun);
}

/** "A guard said he was tired. “I want to go home,” the conscript said": who has just spoken without a name. */
export function unnamedGoesOn(
  noun: string,
  modifiers: readonly string[],
  { lexicon, kinds, lastSpeaker, spokeIn, paragraph, opensQuoted, answers }: Reading,
): boolean {
  if (lastSpeaker !== NOBODY || answers || modifiers.length > 0) return false;
  if (spokeIn !== paragraph && !(opensQuoted && spokeIn === paragraph - 1)) return false;
  if (!isPersonRole(noun, lexicon)) return false;
  return !kinds.byOffice.has(noun) && !kinds.seldomGoesOn.has(noun);
}

/** "the centre-half", "the vintner": a noun that no list holds, as those of persons end, of whom it says that they said something. */
function mayBeTrade(noun: string, { lexicon, kinds, said }: Reading): boolean {
  if (!TRADE.test(noun) || kinds.things.has(noun) || kinds.anyOrganisation.has(noun)) return false;
  if (lexicon.roles.has(noun) || kinds.noOrganisation.has(noun)) return false;
  const cue = said?.candidate;
  if (!cue || !said.cueClause.items[cue.verb]?.entry.inverted) return false;
  const { document, cueNoun, medium } = lexicon.entry(noun);
  return !document && !cueNoun && !medium;
}

/** How nouns of persons end. */
const TRADE = /(?:er|or|ist|ian|ee|ant|ent|half|back|eter|smith|wright|man|woman|hand)$/;

/** "President Jane Hill" is not "the chief adviser", nor counsel "the witness". */
function isOtherwise(person: Entity, noun: string, { called, kinds }: Reading): boolean {
  if (noun.startsWith('aged ') || (kinds.anyPerson.has(noun) && !kinds.inDock.has(noun)))
    return false;
  const told = called.ofEntity(person).slice(0, LOOK_AT);
  return told.some((one) => !one.deed && kinds.byOffice.has(one.noun) && one.noun !== noun);
}

/** Descriptions of one person that are looked at. */
const LOOK_AT = 8;
