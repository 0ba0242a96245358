import type { Entity } from '../types.ts';
import { isPersonRole } from './lexicon.ts';
import { NOBODY } from './nobody.ts';
import type { Reading } from './reading.ts';

/** Presence of somebody of whom the sentence before this one was. */
const SUBJECT = 1.2;
/** So much less present anybody else must be. */
const ALONE = 0.5;

/**
 * The person with whom a paragraph goes on when it says "the nurse" of nobody who was called so: who has just spoken in it, or
 * of whom alone it has told so far; null for nouns that seldom go on about anybody, as "the judge".
 */
export function whoGoesOn(noun: string, reading: Reading): Entity | null {
  const { salience, lexicon, kinds } = reading;
  if (!isPersonRole(noun, lexicon) || kinds.seldomGoesOn.has(noun)) return null;
  const person = salience.best(isPerson);
  if (person === null || person === NOBODY) return null;
  if (person === reading.lastSpeaker && reading.spokeIn === reading.paragraph) return person;
  const most = salience.of(person);
  if (most < SUBJECT) return null;
  const next = salience.best((entity) => (entity === person ? 0 : isPerson(entity)));
  return next === null || salience.of(next) <= ALONE * most ? person : null;
}

function isPerson({ type }: Entity): number {
  return type === 'PERSON' ? 1 : 0;
}
