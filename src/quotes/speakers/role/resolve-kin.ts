import type { Entity } from '../../../types.ts';
import { genderOfRole } from '../../descriptions/person-gender.ts';
import { surnameOf } from '../../mentions/mention-index.ts';
import { NOBODY } from '../../mentions/nobody.ts';
import type { Reading } from '../reading.ts';
import { resolvePronoun } from '../resolve-pronoun.ts';

/** Of a surname that more persons have, nobody is the one; so many descriptions of each are looked at. */
const MOST = 8;

/** "her father", where nobody was called so: the only person of her surname who may be one; null when there is none or several. */
export function resolveKin(noun: string, opening: string, reading: Reading): Entity | null {
  const { kinds, mentions, genders, lexicon } = reading;
  if (!kinds.kin.has(noun) || (opening !== 'his' && opening !== 'her')) return null;
  const meant = resolvePronoun(opening, reading, false);
  const owner = meant === NOBODY ? namedOwner(opening, reading) : meant;
  const surname = owner && surnameOf(owner);
  if (!owner || !surname) return null;
  const family = mentions.withSurname(surname);
  if (family.length > MOST) return null;
  const wanted = genderOfRole(lexicon.roles.get(noun));
  const mayBe = family.filter((person) => {
    if (person === owner) return false;
    const gender = genders.of(person);
    return (!wanted || !gender || wanted === gender) && !isOtherKin(person, noun, reading);
  });
  return mayBe.length === 1 ? (mayBe[0] as Entity) : null;
}

/** "her father", where somebody without a name has just spoken: the most present woman who has one. */
function namedOwner(opening: string, { salience, genders }: Reading): Entity | null {
  const wanted = opening === 'his' ? 'male' : 'female';
  return salience.best((entity) =>
    entity !== NOBODY && entity.type === 'PERSON' && genders.of(entity) === wanted ? 1 : 0,
  );
}

/** Somebody's son is nobody's father here. */
function isOtherKin(person: Entity, noun: string, { called, kinds }: Reading): boolean {
  const descriptions = called.ofEntity(person).slice(0, MOST);
  return descriptions.some((one) => one.noun !== noun && kinds.kin.has(one.noun));
}
