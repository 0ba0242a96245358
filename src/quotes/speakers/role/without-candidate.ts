import type { Entity } from '../../../types.ts';
import { NOBODY, NOTHING } from '../../mentions/nobody.ts';
import { mayBeCompany } from '../may-be-company.ts';
import { LEAD, type Reading } from '../reading.ts';
import { UNCALLED } from './best-candidate.ts';
import { isMaker, UNLIKELY } from './role-kind.ts';
import type { Asked, RolePhrase } from './role-phrase.ts';
import { bodyNamedNext, calledLater, unnamedPerson } from './role-without-name.ts';
import { isIntroduced } from './role-words.ts';
import type { Suits } from './suits.ts';

/** "his lawyer", "its developer", "the club's captain", where nobody fits: somebody's own who is named further on, or nobody. */
export function somebodysOwn({ role, modifiers }: Asked, reading: Reading): Entity | null {
  const { noun, opening, owned, start } = role;
  const later = owned
    ? null
    : (calledLater(noun, modifiers, start, reading) ??
      (opening === 'its' ? bodyNamedNext(noun, modifiers, start, reading) : null));
  if (later) return later;
  reading.unnamed.set(noun, start);
  return unnamedPerson(noun, opening, reading);
}

/** "the company", "the carmaker", where nobody fits: one that was taken for a person. */
export function companyTakenForPerson(asked: Asked, reading: Reading): Entity | null {
  if (!asked.anyOfKind || !(asked.saysLittle || isMaker(asked.role.noun))) return null;
  return reading.salience.best((entity) => (mayBeCompany(entity, reading) ? UNCALLED : 0));
}

/** "the mayor", where nobody fits: the only one of the kind in the article so far, who is called so further on, or what the opening line is about. */
export function onlyOfKind(asked: Asked, kind: Suits, reading: Reading): Entity | null {
  const { role, inWords, modifiers, anyOfKind, toldApart, isOrganisation } = asked;
  const { noun, start } = role;
  // "the UN refugee agency", and "the agency" afterwards.
  if (toldApart) reading.unnamed.set(noun, start);
  return (
    reading.salience.only(
      (entity) => entity !== NOBODY && kind(entity) * (inWords?.(entity) ?? 1) > UNLIKELY,
    ) ??
    calledLater(noun, modifiers, 0, reading) ??
    topicOfOpening(asked, reading) ??
    (anyOfKind ? bodyNamedNext(noun, modifiers, start, reading) : null) ??
    (isOrganisation ? NOTHING : unnamedOfficer(role, reading))
  );
}

/** "The health minister told parliament": an officer whom the article names nowhere, who is "he" afterwards; not "the man", nor the base chief known as Tom Poe. */
function unnamedOfficer({ phrase, noun, opening }: RolePhrase, reading: Reading): Entity | null {
  const { byOffice, strangers, kin } = reading.kinds;
  if (!byOffice.has(noun) || strangers.has(noun) || kin.has(noun)) return null;
  return isIntroduced(phrase, reading) ? null : unnamedPerson(noun, opening, reading);
}

/** "the operator warned", and the name in the next line. */
function topicOfOpening(
  { role, anyOfKind }: Asked,
  { mentions, kinds, paragraph }: Reading,
): Entity | null {
  const { topic } = mentions;
  if (!topic || !anyOfKind || paragraph >= LEAD) return null;
  if (!kinds.anyOrganisation.has(role.noun)) return null;
  return (topic.mentions[0]?.start ?? 0) > role.start ? topic : null;
}
