import type { Entity } from '../types.ts';
import { genderOfRole } from './person-gender.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-phrase.ts';

/** "her father", where nobody was called so: the only person of her surname who may be one; null when there is none or several. */
export function resolveKin(noun: string, opening: string, reading: Reading): Entity | null {
  const { kinds, mentions, genders, called, lexicon } = reading;
  if (!kinds.kin.has(noun)) return null;
  const owner = opening === 'their' ? null : resolvePronoun(opening, reading, false);
  const surname = owner && surnameOf(owner);
  if (!owner || !surname) return null;
  const wanted = genderOfRole(lexicon.roles.get(noun));
  let only: Entity | null = null;
  for (const { entity } of mentions.all) {
    if (entity === owner || entity === only || entity.type !== 'PERSON') continue;
    if (surnameOf(entity) !== surname) continue;
    const gender = genders.of(entity);
    if (wanted && gender && wanted !== gender) continue;
    // Somebody's son is nobody's father here.
    if (called.ofEntity(entity).some((one) => kinds.kin.has(one.noun) && one.noun !== noun))
      continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

/** The last word of a name of several words. */
function surnameOf({ name }: Entity): string | null {
  const blank = name.lastIndexOf(' ');
  return blank < 0 ? null : name.slice(blank + 1);
}
