import type { Entity } from '../../types.ts';
import { NOBODY } from '../mentions/nobody.ts';
import type { Reading } from './reading.ts';

/** A name in one word, as "Brandt", that was taken for a person's though nothing tells that it is. */
export function mayBeCompany(entity: Entity, { genders }: Reading): boolean {
  if (entity.type !== 'PERSON' || entity === NOBODY || entity.name.includes(' ')) return false;
  return genders.of(entity) === undefined;
}
