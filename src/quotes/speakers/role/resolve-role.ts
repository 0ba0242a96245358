import type { Entity } from '../../../types.ts';
import { type Item, itemAt } from '../../clauses/item.ts';
import { NOBODY, NOTHING } from '../../mentions/nobody.ts';
import type { SpeakerPhrase } from '../../phrases/speaker-phrase.ts';
import { LEAD, type Reading } from '../reading.ts';
import { resolveRelative } from '../relatives.ts';
import { uttererOf } from '../utterers.ts';
import { bestCandidate } from './best-candidate.ts';
import { resolveBodyLead } from './body-lead.ts';
import { fitByKind } from './fit-by-kind.ts';
import { subjectInstead } from './other-body.ts';
import { isMinister } from './person-kind.ts';
import { resolveHeadline } from './resolve-headline.ts';
import { resolveKin } from './resolve-kin.ts';
import { type RolePhrase, readAsked, readRolePhrase } from './role-phrase.ts';
import { bodyNamedNext, namedLater, unnamedPerson } from './role-without-name.ts';
import { somebodyNew } from './somebody-new.ts';
import { unnamedSince } from './unnamed-since.ts';
import { unnamedGoesOn } from './who-goes-on.ts';
import { whoIsCalledSo } from './who-is-called-so.ts';
import { companyTakenForPerson, onlyOfKind, somebodysOwn } from './without-candidate.ts';

/** "the minister", "the company": an entity that the article has called so, or failing that one of the kind, by its presence. */
export function resolveRole(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const role = readRolePhrase(phrase, reading);
  const meant = findByRole(role, reading);
  if (meant?.type === 'PERSON' && meant !== NOBODY && reading.kinds.byOffice.has(role.noun))
    reading.offices.set(meant, role.noun);
  return meant;
}

/**
 * What the phrase tells by itself comes first:
 * 1. whom or what the opening line brings in before it gives the name; in a headline, whoever the lead calls so;
 * 2. "a judge", "officials": somebody new, whom the article may name further on;
 * 3. "its minister", "the report", "the man with the sign", "her son": an officer of a body, who made the report, nobody who is
 *    named, the relative whom the article names.
 *
 * Then the article is asked who is called so, and the first of these is meant:
 * 4. who has just spoken without a name, "a guard … the conscript", or was called so without one since; nobody for "the founder of one studio";
 * 5. the best of whom the article called so, whom the noun meant before, with whom the paragraph goes on, what the article is
 *    about and who is of the kind, by how well the noun fits and how present they are;
 * 6. "her father": the only other one of her surname; whom the sentence before was of, where who is called so is of another body.
 *
 * Where nobody is:
 * 7. "his lawyer", "its developer": somebody who is named further on, or nobody;
 * 8. "the company": one that was taken for a person;
 * 9. "the mayor": the only one of the kind so far, who is called so further on, or what the opening line is about.
 */
function findByRole(role: RolePhrase, reading: Reading): Entity | null {
  const { phrase, noun, opening, owned } = role;
  if (reading.lead?.at === role.start) return reading.lead.entity;
  if (reading.inHeadline) return resolveHeadline(phrase, noun, reading);
  const body = resolveBodyLead(role, reading);
  if (body) return body;
  if (!role.isKnown) return somebodyNew(role, reading);
  if (isOwner(role) || reading.kinds.nameless.has(noun)) return null;
  if (isOfficer(role, reading)) return officerOfBody(role, reading);
  if (isDocument(role)) return writerOf(role, reading);
  if (noun === 'paper' && isOfJournal(reading)) return NOTHING;
  if (isPointedOut(role, reading)) return null;
  const relative = resolveRelative(phrase, noun, reading);
  if (relative) return relative;

  const asked = readAsked(role, reading);
  const candidates = whoIsCalledSo(asked, reading);
  if (asked.anyOfKind && candidates.isUnheard && unnamedGoesOn(noun, asked.modifiers, reading))
    return NOBODY;
  if (candidates.isUnheard && isOfAny(role)) return unnamedPerson(noun, opening, reading);
  const kind = fitByKind(asked, candidates, reading);
  const unnamed = unnamedSince(asked, candidates.last, reading);
  if (unnamed) return unnamed;
  const known =
    bestCandidate(asked, candidates, kind, reading) ??
    (owned ? null : resolveKin(noun, opening, reading));

  const instead = known ? subjectInstead(known, asked, reading) : null;
  if (instead) return instead;
  if (known === null && opening !== 'the' && (owned || opening !== 'this'))
    return somebodysOwn(asked, reading);
  const meant = known ?? companyTakenForPerson(asked, reading);
  if (owned) return meant ?? (asked.isOrganisation ? NOTHING : headGoesOn(role, reading));
  if (meant === null) return onlyOfKind(asked, kind, reading);
  if (opening === 'the') reading.meant.set(noun, { entity: meant, modifiers: asked.modifiers });
  return meant;
}

/** "Tom Poe, who picks the films, said it was late. The festival’s director said": who has just spoken in the paragraph, whom the article gives no office. */
function headGoesOn(
  { noun, opening }: RolePhrase,
  { kinds, called, lastSpeaker, spokeIn, paragraph }: Reading,
): Entity | null {
  if (opening !== 'the' || spokeIn !== paragraph || !kinds.byOffice.has(noun)) return null;
  if (kinds.onBehalf.has(noun) || kinds.oftenUnnamed.has(noun)) return null;
  if (lastSpeaker?.type !== 'PERSON' || lastSpeaker === NOBODY) return null;
  const told = called.ofEntity(lastSpeaker);
  return told.some((one) => kinds.byOffice.has(one.noun)) ? null : lastSpeaker;
}

/** "the minister's": whoever owns what follows. */
function isOwner({ phrase: { items, core }, noun }: RolePhrase): boolean {
  const behind = noun.startsWith('head of ') ? core + 3 : core + 1;
  return itemAt(items, behind)?.word === 'possessive';
}

/** "Its minister", of a country: not the minister of whom the article told before. */
function isOfficer({ noun, opening }: RolePhrase, { kinds }: Reading): boolean {
  return (opening === 'its' || opening === 'their') && kinds.byOffice.has(noun);
}

function officerOfBody({ noun, opening, start }: RolePhrase, reading: Reading): Entity | null {
  return (
    (opening === 'its' ? theOneCalledSo(noun, start, reading) : null) ??
    (reading.paragraph < LEAD ? namedLater(noun, start, reading) : null) ??
    (opening === 'its' ? bodyNamedNext(noun, [], start, reading) : null) ??
    unnamedPerson(noun, opening, reading)
  );
}

/** "Its director", where one person was called director so far, "its director, Jane Hill"; not "its minister", whom each country has. */
function theOneCalledSo(noun: string, start: number, reading: Reading): Entity | null {
  const { called, kinds } = reading;
  if (isMinister(noun) || kinds.oftenUnnamed.has(noun)) return null;
  let only: Entity | null = null;
  for (const { description, fit } of called.before(noun, start)) {
    const { entity, deed } = description;
    if (fit < 1 || entity.type !== 'PERSON') continue;
    if (deed || (only !== null && only !== entity)) return null;
    only = entity;
  }
  return only;
}

function isDocument({ phrase: { items, core }, noun }: RolePhrase): boolean {
  const { lower, entry } = items[core] as Item;
  return noun === lower && entry.document;
}

/** Who made "the statement"; no more is told by "the annual report". */
function writerOf({ phrase, noun, start }: RolePhrase, reading: Reading): Entity {
  const isBare = phrase.first + 1 === phrase.core;
  return (isBare ? uttererOf(noun, start, reading) : null) ?? NOTHING;
}

/** "in the journal Ames Letters … the paper says": a study, no newspaper. */
function isOfJournal({ called }: Reading): boolean {
  return called
    .before('journal', Number.MAX_SAFE_INTEGER)
    .some(
      ({ description: { noun, entity } }) =>
        noun === 'journal' && !entity.name.toLowerCase().includes(noun),
    );
}

/** "the man with the sign": told apart from all who are named. */
function isPointedOut({ phrase: { items, core }, noun }: RolePhrase, { kinds }: Reading): boolean {
  return kinds.anyPerson.has(noun) && POINTS_OUT.has(itemAt(items, core + 1)?.lower ?? '');
}

const POINTS_OUT: ReadonlySet<string> = new Set(['with', 'in', 'from', 'at', 'on']);

/** "the founder of one studio", "the owner of a bar": nobody whom the article has named. */
function isOfAny({ phrase: { items, core }, opening }: RolePhrase): boolean {
  if (opening !== 'the' || itemAt(items, core + 1)?.lower !== 'of') return false;
  return /^(?:an?|one|another)$/.test(itemAt(items, core + 2)?.lower ?? '');
}
