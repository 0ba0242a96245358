import type { Entity } from '../../../types.ts';
import type { CalledSo } from '../../descriptions/called.ts';
import { NOBODY, NOTHING } from '../../mentions/nobody.ts';
import type { Salience } from '../../mentions/salience.ts';
import { type Reading, SPOKEN_OF } from '../reading.ts';
import type { Asked } from './role-phrase.ts';

/** So many characters after "a donor" the words "the donor" go back to it. */
const NOT_LONG_AGO = 600;

/** Somebody or something without a name that was called so after the last entity was, "an official said … the official"; null when none was. */
export function unnamedSince(
  { role: { noun, start }, isOrganisation }: Asked,
  last: CalledSo | undefined,
  { unnamed, introduced, salience }: Reading,
): Entity | null {
  if ((unnamed.get(noun) ?? -1) > (last?.description.at ?? -1))
    return isOrganisation ? NOTHING : NOBODY;
  const broughtIn = introduced.get(noun) ?? Number.NEGATIVE_INFINITY;
  if (broughtIn <= start - NOT_LONG_AGO || isRecent(last, broughtIn, salience)) return null;
  return NOBODY;
}

/** Whether somebody is called by the very noun, and was since, or is spoken of now. */
function isRecent(last: CalledSo | undefined, broughtIn: number, salience: Salience): boolean {
  if (last?.fit !== 1) return false;
  const { at, entity } = last.description;
  return at > broughtIn || salience.of(entity) >= SPOKEN_OF;
}
