import type { Entity } from '../../../types.ts';
import { SAME_KIND } from '../../descriptions/called.ts';
import type { Salience } from '../../mentions/salience.ts';
import type { Reading } from '../reading.ts';
import { bodyOfSpeaker } from './body-goes-on.ts';
import { roleKind, UNLIKELY } from './role-kind.ts';
import type { Asked } from './role-phrase.ts';
import { isOfPlace } from './role-words.ts';
import { never, type Suits } from './suits.ts';
import { whoGoesOn } from './who-goes-on.ts';
import type { Candidates } from './who-is-called-so.ts';

/** How well a noun fits who has just spoken, or of whom alone was told. */
const GOES_ON = 0.6;
/** The same for an organisation that has just spoken. */
const BODY_GOES_ON = 0.75;

/** The same for the organisation of who has just spoken: "said Jane Hill of Green Watch. The charity". */
const BODY_OF_SPEAKER = 1.2;

/** Presence of somebody who was last spoken of some paragraphs before. */
const ABSENT = 0.2;

/** Adds who may be meant though the article does not call them so, whom the paragraph goes on about and what the article is about; gives how well any entity is of the kind. */
export function fitByKind(asked: Asked, { fits, isUnheard }: Candidates, reading: Reading): Suits {
  const { modifiers, anyOfKind, saysLittle, byNation } = asked;
  if (!anyOfKind) return never;
  const { noun, phrase } = asked.role;
  const isNew = isUnheard || saysLittle || isSharedByAbsent(fits, reading.salience);
  const ofPlace = isOfPlace(phrase, reading);
  const goesOn = isNew ? whoGoesOn(noun, modifiers, ofPlace, reading) : null;
  const anyNation = roleKind(noun, modifiers, reading, goesOn);
  const kind = byNation ? (entity: Entity) => byNation(entity) * anyNation(entity) : anyNation;
  if (goesOn && kind(goesOn) > UNLIKELY) {
    const fit = goesOn.type === 'ORG' && goesOn === reading.lastSpeaker ? BODY_GOES_ON : GOES_ON;
    fits.set(goesOn, Math.max(fit, fits.get(goesOn) ?? 0));
  }
  const body = isNew ? bodyOfSpeaker(noun, reading) : null;
  if (body && kind(body) > UNLIKELY) fits.set(body, BODY_OF_SPEAKER);
  const { topic } = reading.mentions;
  if (saysLittle && topic && kind(topic) >= 1)
    fits.set(topic, Math.max(SAME_KIND, fits.get(topic) ?? 0));
  return kind;
}

/** Several persons are "the senator", all of them spoken of long ago: it may be another now. */
function isSharedByAbsent(fits: ReadonlyMap<Entity, number>, salience: Salience): boolean {
  let persons = 0;
  for (const [entity, fit] of fits) {
    if (fit === 0) continue;
    if (entity.type !== 'PERSON' || salience.of(entity) >= ABSENT) return false;
    persons++;
  }
  return persons > 1;
}
