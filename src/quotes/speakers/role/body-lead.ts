import type { Entity } from '../../../types.ts';
import { LEAD, type Reading } from '../reading.ts';
import { roleKind } from './role-kind.ts';
import type { RolePhrase } from './role-phrase.ts';

/** "a rights group", "Sweden’s central bank" in the opening lines: the organisation named right behind, when it may be one. */
export function resolveBodyLead({ noun, start }: RolePhrase, reading: Reading): Entity | null {
  if (reading.paragraph > LEAD || reading.lexicon.roles.get(noun) !== 'group') return null;
  const lead = reading.bodyLead();
  return lead?.at === start && mayBeBody(lead.entity, noun, reading) ? lead.entity : null;
}

/** Whether an organisation may be "a rights group", "a union": of the kind, by its name or by what it is called. */
function mayBeBody(entity: Entity, noun: string, reading: Reading): boolean {
  if (roleKind(noun, [], reading)(entity) >= 1) return true;
  const { kindsOf, meansAny } = reading.kinds;
  const meant = meansAny.get(noun) ?? [];
  return reading.called
    .ofEntity(entity)
    .some(
      (one) => one.noun === noun || kindsOf.get(one.noun)?.some((kind) => meant.includes(kind)),
    );
}
