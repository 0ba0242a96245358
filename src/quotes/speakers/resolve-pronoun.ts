import type { Gender } from '../../entities/group/gender.ts';
import type { Entity } from '../../types.ts';
import { NOBODY } from '../mentions/nobody.ts';
import { mayBeCompany } from './may-be-company.ts';
import { namedAtOnce } from './named-at-once.ts';
import type { Reading } from './reading.ts';

/** How much less somebody answers who has just spoken. */
const ANSWERS_HIMSELF = 0.2;

/** How much less somebody names himself in his own words: “Poe will win,” he said. */
const NAMES_HIMSELF = 0.5;

/** How much less he or she is somebody whose gender nothing tells. */
const UNKNOWN_GENDER = 0.8;
/** The same for somebody with a name of whom the sentence before was: “Vikram was cross,” and “he said” next. */
const UNKNOWN_SUBJECT = 0.95;

/** The same for somebody who was "she" before, though nothing else told it. */
const LEARNED_OTHER = 0.3;

/** Whom he, she or it goes back to. */
export function resolvePronoun(word: string, reading: Reading, learns = true): Entity | null {
  const { salience, genders } = reading;
  if (word === 'it' || word === 'its')
    return salience.best((entity) => {
      const isBody = entity.type === 'ORG' || isSpeakingThing(entity, reading);
      const fits = isBody ? 1 : entity.type === 'LOC' ? 0.3 : 0;
      return reading.spokenOf.has(entity) ? fits * NAMES_HIMSELF : fits;
    });
  const wanted = word === 'he' || word === 'him' || word === 'his' ? 'male' : 'female';
  const unknown = (entity: Entity) =>
    entity === reading.subject
      ? 1
      : entity === reading.subjectBefore
        ? UNKNOWN_SUBJECT
        : UNKNOWN_GENDER;
  const meant = salience.best((entity) => {
    if (entity.type !== 'PERSON') return 0;
    const known = genders.of(entity);
    const other = entity !== NOBODY && genders.isLearned(entity) ? LEARNED_OTHER : 0;
    const fits = known === undefined ? unknown(entity) : known === wanted ? 1 : other;
    if (reading.answers && entity === reading.lastSpeaker) return fits * ANSWERS_HIMSELF;
    return reading.spokenOf.has(entity) ? fits * NAMES_HIMSELF : fits;
  });
  if (meant === NOBODY) {
    const owner = ownerSays(wanted, reading);
    if (owner) return owner;
  }
  if (meant === null || meant === NOBODY) {
    const speaker = justSpoke(reading, learns);
    if (speaker) return speaker;
  }
  if (meant === null)
    return (
      lastSpeakerOf(wanted, reading) ??
      (learns ? onlyGuessed(wanted, reading) : null) ??
      namedAtOnce(wanted, reading)
    );
  const unsure = genders.of(meant) === undefined || genders.isLearned(meant);
  if (learns && unsure) genders.learn(meant, wanted);
  return meant;
}

/** Whether the paragraph let an entity speak that may be a company, though it was taken for a person: "Brandt said … it added". */
function isSpeakingThing(entity: Entity, reading: Reading): boolean {
  const { lastSpeaker, spokeIn, paragraph } = reading;
  return entity === lastSpeaker && spokeIn === paragraph && mayBeCompany(entity, reading);
}

/** "Her mother sang. “I did too,” she says": whose mother it was, where he or she speaks now and the mother did what is past. */
function ownerSays(wanted: Gender, { ownerBefore, said, genders }: Reading): Entity | null {
  if (ownerBefore === null || !said?.candidate) return null;
  if (!said.cueClause.items[said.candidate.verb]?.entry.endsInS) return null;
  return (genders.of(ownerBefore) ?? wanted) === wanted ? ownerBefore : null;
}

/** So much more present than anybody without a name. */
const FAR_MORE = 2;

/** "Evo Morales said … He said", though Evo is a woman's name elsewhere: who has just spoken in the paragraph, where only the first name speaks against it. */
function justSpoke(reading: Reading, learns: boolean): Entity | null {
  const { lastSpeaker, spokeIn, paragraph, salience, genders } = reading;
  const spoke = spokeIn === paragraph || (reading.opensQuoted && spokeIn === paragraph - 1);
  if (!learns || !spoke || reading.answers) return null;
  if (lastSpeaker?.type !== 'PERSON' || lastSpeaker === NOBODY) return null;
  if (spokeIn !== paragraph && reading.spokenOf.has(lastSpeaker)) return null;
  if (salience.of(lastSpeaker) < FAR_MORE * salience.of(NOBODY)) return null;
  return genders.isGuessed(lastSpeaker) ? lastSpeaker : null;
}

/** "Nino Hill won a prize. She wept." and before a paragraph “…,” she said, though Nino is a man's name elsewhere: of whom alone was told, where only the first name speaks against it. */
function onlyGuessed(wanted: Gender, reading: Reading): Entity | null {
  const { salience, genders, opensQuoted, opensParagraph, spokenOf, subjectBefore } = reading;
  const isPerson = ({ type }: Entity) => (type === 'PERSON' ? 1 : 0);
  const person = salience.best(isPerson);
  if (person === null || person === NOBODY || spokenOf.has(person)) return null;
  if (!opensQuoted && (opensParagraph || person !== subjectBefore)) return null;
  if (!genders.isGuessed(person)) return null;
  if (salience.of(person) < TOLD_OF) return null;
  const next = salience.best((entity) => (entity === person ? 0 : isPerson(entity)));
  if (next && salience.of(next) * FAR_MORE >= salience.of(person)) return null;
  genders.learn(person, wanted);
  return person;
}

/** Presence of somebody of whom the paragraph before this one was. */
const TOLD_OF = 0.6;

/** Who spoke last, however long ago, where nobody who fits is present. */
function lastSpeakerOf(wanted: Gender, { lastSpeaker, genders }: Reading): Entity | null {
  if (lastSpeaker?.type !== 'PERSON') return null;
  return genders.of(lastSpeaker) === wanted ? lastSpeaker : null;
}
