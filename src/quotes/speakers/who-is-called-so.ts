import type { Entity } from '../../types.ts';
import type { CalledSo } from '../descriptions/called.ts';
import { IN_NAME, isInName, modifierFit } from '../descriptions/modifier-fit.ts';
import { type Reading, SPOKEN_OF } from './reading.ts';
import { isNoBusiness } from './role-words.ts';
import { contentGender } from './said-words.ts';

/** How well an entity suits, from 0. */
type Suits = (entity: Entity) => number;

/** A noun that means somebody, with what its phrase tells. */
export interface Asked {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly owned: boolean;
  readonly ofPlace: boolean;
  readonly toldApart: boolean;
  readonly isOrganisation: boolean;
  readonly byNation: Suits | null;
  readonly inWords: Suits | null;
}

/** Whom the article called by a noun or one of its kind. */
export interface Candidates {
  /** How well the noun fits each of them. */
  readonly fits: Map<Entity, number>;
  /** Whether one is called so by more than a title long ago: "Prof. Hill". */
  readonly isCalledSo: boolean;
  /** Whether one is called by the very noun: "the department" is the Department of Trade rather than the Audit Office. */
  readonly isVeryNoun: boolean;
  /** The last use of the noun. */
  readonly last: CalledSo | undefined;
}

/** Reads what the article called its entities before an offset. */
export function whoIsCalledSo(asked: Asked, before: number, reading: Reading): Candidates {
  const { noun, modifiers, owned, ofPlace, toldApart, isOrganisation, byNation, inWords } = asked;
  const { kinds, salience } = reading;
  const saysLittle = kinds.saysLittle.has(noun);
  // "the defense lawyer" is not the prosecutor.
  const defends = modifiers.some((word) => DEFENCE.test(word));
  const fits = new Map<Entity, number>();
  let isCalledSo = false;
  let isVeryNoun = false;
  const called = reading.called.before(noun, before);
  for (const { description, fit } of called) {
    const { entity, deed, known } = description;
    if (owned && fit < 1 && isOrganisation) continue;
    // "the Florida senator" may be another than "Sen. Hill".
    const byTitle = deed && description.modifiers.length > 0;
    if (ofPlace && byTitle) continue;
    // Any company may be "the company", well known or not; but "the UN agency" is one that is known so.
    if (known && saysLittle && !toldApart) continue;
    if (fit < 1 && isOrganisation && isNoBusiness(description, reading)) continue;
    if (fit === 1 && isOrganisation && !saysLittle) isVeryNoun = true;
    const byWords = modifierFit(modifiers, description.modifiers, kinds);
    const value = fit * (byWords > 0 && isInName(modifiers, entity) ? IN_NAME : byWords);
    const byMore = !byTitle || salience.of(entity) >= SPOKEN_OF;
    if (value > 0 && byMore && inWords?.(entity) !== OTHER_IN_WORDS) isCalledSo = true;
    // Nothing that is of another nation.
    if (byNation?.(entity) === 0 || (defends && description.noun === 'prosecutor'))
      fits.set(entity, 0);
    else if (value > (fits.get(entity) ?? 0)) fits.set(entity, value);
  }
  return { fits, isCalledSo, isVeryNoun, last: called.at(-1) };
}

const DEFENCE = /^defen[cs]e$/;

/** How much less somebody is meant when the reported words begin with "he" or "she" of the other gender. */
const OTHER_IN_WORDS = 0.3;
/** How well persons suit the reported words, "The minister replied that she"; null when these tell nothing. */
export function byContent({ said, genders }: Reading): Suits | null {
  const told = contentGender(said);
  if (told === null) return null;
  return (entity) => {
    const known = entity.type === 'PERSON' ? genders.of(entity) : undefined;
    return known === undefined || known === told ? 1 : OTHER_IN_WORDS;
  };
}
