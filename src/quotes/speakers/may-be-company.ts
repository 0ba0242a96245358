import type { Entity } from '../../types.ts';
import { NOBODY } from '../mentions/nobody.ts';
import type { Reading } from './reading.ts';

/** A name in one word, as "Brandt", or of "Brandt Polymetal, a copper producer", that was taken for a person's though nothing tells that it is. */
export function mayBeCompany(entity: Entity, { genders, called, kinds }: Reading): boolean {
  if (entity.type !== 'PERSON' || entity === NOBODY) return false;
  if (genders.of(entity) !== undefined) return false;
  if (!entity.name.includes(' ')) return true;
  const told = called.ofEntity(entity)[0];
  return told !== undefined && kinds.anyOrganisation.has(told.noun);
}
