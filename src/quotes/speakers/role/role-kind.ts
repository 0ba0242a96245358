import type { Entity } from '../../../types.ts';
import { NOTHING } from '../../mentions/nobody.ts';
import { mayBeCompany } from '../may-be-company.ts';
import type { Reading } from '../reading.ts';
import { CERTAIN_KIND, ORGANISATION, organisationKind, SOME_KIND } from './organisation-kind.ts';
import { personKind } from './person-kind.ts';
import { ageIn, isPersonNoun } from './person-noun.ts';
import { never, type Suits } from './suits.ts';

/** So little that even the only one of the kind is not meant. */
export const UNLIKELY = 0.2;
/** How much less an organisation is meant whose name was taken for a person's: "Brandt", and "the insurer". */
const TAKEN_FOR_PERSON = 0.8;

/** Nouns of what a company makes that no list need hold: truckmaker, toymaker. */
const MAKER = /.maker$/;

/** Whether a noun tells what a company makes. */
export function isMaker(noun: string): boolean {
  return MAKER.test(noun);
}

/** Whether an entity is of the kind that a role noun names; less when its gender is not known or it is called otherwise, unless it is who the paragraph goes on about. */
export function roleKind(
  noun: string,
  modifiers: readonly string[],
  reading: Reading,
  goesOn: Entity | null = null,
): Suits {
  const { lexicon, kinds } = reading;
  const age = ageIn(modifiers);
  const role =
    lexicon.roles.get(noun) ??
    (age !== null || isPersonNoun(noun, kinds) || goesOn?.type === 'PERSON' ? 'person' : undefined);
  const any = kinds.anyOrganisation.has(noun) || (role === undefined && isMaker(noun));
  const group =
    any || (role === 'group' && modifiers.length === 0 && !kinds.noOrganisation.has(noun));
  const fit = kinds.saysLittle.has(noun) ? ORGANISATION : any ? SOME_KIND : CERTAIN_KIND;
  const organisation = group ? organisationKind(fit, noun, reading, goesOn) : never;
  const business = any && role !== 'person' && !kinds.saysLittle.has(noun);
  const wanted = role === 'man' ? 'male' : role === 'woman' ? 'female' : null;
  const person =
    wanted !== null || role === 'person'
      ? personKind(noun, modifiers, wanted, reading, goesOn)
      : never;
  return (entity) => {
    if (entity === NOTHING) return 0;
    if (entity.type === 'ORG') return organisation(entity);
    if (entity.type !== 'PERSON') return 0;
    const company = business && mayBeCompany(entity, reading);
    return company ? TAKEN_FOR_PERSON * organisation(entity) : person(entity);
  };
}
