import type { Entity } from '../../../types.ts';
import type { Reading } from '../reading.ts';

/** No organisation is "the mayor", no person "the company" or "the senators", no place "the authorities". */
export function typeFit(
  noun: string,
  { lexicon: { roles }, kinds }: Pick<Reading, 'lexicon' | 'kinds'>,
): (entity: Entity) => boolean {
  const role = roles.get(noun);
  const group = role === 'group';
  if (group) return ({ type }) => type !== 'PERSON' && type !== 'NORP';
  if (role === 'people' || (noun.endsWith('s') && roles.has(noun.slice(0, -1))))
    return ({ type }) => type !== 'PERSON' && type !== 'LOC';
  const both = kinds.anyOrganisation.has(noun);
  return ({ type }) => role === undefined || type === 'PERSON' || (both && type === 'ORG');
}
