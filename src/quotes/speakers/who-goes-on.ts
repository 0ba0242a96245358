import type { Entity } from '../../types.ts';
import { NOBODY, NOTHING } from '../mentions/nobody.ts';
import { isPersonRole } from '../words/lexicon.ts';
import type { Reading } from './reading.ts';

/** Presence of somebody of whom the sentence before this one was. */
const SUBJECT = 1.2;
/** So much less present anybody else must be. */
const ALONE = 0.5;

/**
 * With whom a paragraph goes on when it says "the nurse" or "the miner" of nobody who was called so: who has just spoken in
 * it, or the person of whom alone it has told so far; null for nouns that seldom go on about anybody, as "the judge".
 */
export function whoGoesOn(
  noun: string,
  modifiers: readonly string[],
  ofPlace: boolean,
  reading: Reading,
): Entity | null {
  const { salience, lexicon, kinds, lastSpeaker } = reading;
  const justSpoke = reading.spokeIn === reading.paragraph ? lastSpeaker : null;
  if (justSpoke?.type === 'ORG' && justSpoke !== NOTHING)
    if (kinds.anyOrganisation.has(noun) && !kinds.saysLittle.has(noun)) return justSpoke;
  if (!isPersonRole(noun, lexicon)) return null;
  // "the former mayor", though not "the mayor"
  const former = modifiers.some((word) => kinds.other.has(word) && !kinds.under.has(word));
  if (kinds.seldomGoesOn.has(noun) && !former && !ofPlace) return null;
  const person = salience.best(isPerson);
  if (person === null || person === NOBODY) return null;
  if (person === justSpoke) return person;
  const most = salience.of(person);
  if (most < SUBJECT) return null;
  const next = salience.best((entity) => (entity === person ? 0 : isPerson(entity)));
  return next === null || salience.of(next) <= ALONE * most ? person : null;
}

function isPerson({ type }: Entity): number {
  return type === 'PERSON' ? 1 : 0;
}
