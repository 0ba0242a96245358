import type { Entity } from '../../types.ts';
import type { NamedMention } from '../mentions/mention-index.ts';
import { NOBODY } from '../mentions/nobody.ts';
import type { Reading } from './reading.ts';

/** So many characters before the answer somebody is named who was asked. */
const NEAR = 300;
/** Presence of somebody who is asked something without being named again. */
const ASKED = 0.15;
/** So much less present anybody else must be. */
const ALONE = 0.5;

/** "Poe asked why. The mayor replied": the one person who is present besides who has just spoken; of several the one named last before the answer, or null. */
export function whoAnswers(reading: Reading): Entity | null {
  const { salience, lastSpeaker } = reading;
  const besides = (entity: Entity) =>
    entity.type === 'PERSON' && entity !== lastSpeaker && entity !== NOBODY ? 1 : 0;
  const person = salience.best(besides);
  if (person === null || salience.of(person) < ASKED) return null;
  const next = salience.best((entity) => (entity === person ? 0 : besides(entity)));
  const alone = next === null || salience.of(next) <= ALONE * salience.of(person);
  return alone ? person : lastNamed(reading);
}

function lastNamed({ mentions, lastSpeaker, said }: Reading): Entity | null {
  const at = said?.source?.start ?? 0;
  for (let index = mentions.firstFrom(at) - 1; index >= 0; index--) {
    const { entity, mention } = mentions.all[index] as NamedMention;
    if (mention.start < at - NEAR) return null;
    if (entity.type === 'PERSON' && entity !== lastSpeaker) return entity;
  }
  return null;
}
