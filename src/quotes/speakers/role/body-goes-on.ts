import type { Entity } from '../../../types.ts';
import type { Description } from '../../descriptions/description.ts';
import { NOTHING } from '../../mentions/nobody.ts';
import type { Salience } from '../../mentions/salience.ts';
import { type Reading, SUBJECT } from '../reading.ts';
import { isNoBusiness } from './role-words.ts';

/** So much less present any other organisation must be. */
const NEXT_BODY = 0.85;
/** With which organisation a paragraph goes on when it says "the airline": the one that has just spoken in it; for "the company", which says little, also the one that the sentence before was about. */
export function bodyGoesOn(noun: string, reading: Reading): Entity | null {
  const { kinds, lastSpeaker, salience } = reading;
  if (!kinds.anyOrganisation.has(noun)) return null;
  const spoke = reading.spokeIn === reading.paragraph && lastSpeaker?.type === 'ORG';
  const body = spoke ? lastSpeaker : kinds.saysLittle.has(noun) ? subjectBefore(salience) : null;
  return body && body !== NOTHING && !isOtherBody(body, noun, reading) ? body : null;
}

/** "said Jane Hill of Green Watch. The charity said": whose the one was who has just spoken; not "the company", which may be another of which the article is. */
export function bodyOfSpeaker(noun: string, reading: Reading): Entity | null {
  const { kinds, spokeFor, spokeIn, paragraph } = reading;
  if (spokeFor === null || spokeIn !== paragraph || !kinds.anyOrganisation.has(noun)) return null;
  if (kinds.saysLittle.has(noun) && noun !== 'group') return null;
  return isOtherBody(spokeFor, noun, reading) ? null : spokeFor;
}

/** The organisation that the sentence before was about. */
function subjectBefore(salience: Salience): Entity | null {
  const body = salience.best(isBody);
  if (body === null || salience.of(body) < SUBJECT) return null;
  const next = salience.best((entity) => (entity === body ? 0 : isBody(entity)));
  return next === null || salience.of(next) <= NEXT_BODY * salience.of(body) ? body : null;
}

/** "the company" is no "environmental group". */
function isOtherBody(body: Entity, noun: string, reading: Reading): boolean {
  if (noun === 'group' || noun.startsWith('organi')) return false;
  const told = reading.called.ofEntity(body);
  if (isCompany(noun, reading) && isNoCompany(body, told, reading)) return true;
  return told.some((one) => isNoBusiness(one, reading) || isPaper(one.noun, noun, reading));
}

/** "company", "firm", "corporation" */
function isCompany(noun: string, { kinds }: Reading): boolean {
  if (!kinds.saysLittle.has(noun)) return false;
  const companies = kinds.meansAny.get('firm') ?? [];
  return (kinds.kindsOf.get(noun) ?? []).some((kind) => companies.includes(kind));
}

/** "The union said talks had failed. The company said": another, if it was just the union or is called so. */
function isNoCompany(
  body: Entity,
  told: readonly Description[],
  { kinds: { noCompany }, meant }: Reading,
): boolean {
  if (told.some(({ noun }) => noCompany.has(noun))) return true;
  for (const noun of noCompany) if (meant.get(noun)?.entity === body) return true;
  return false;
}

/** "The bank denied it" is not the newspaper that reported it. */
function isPaper(told: string, noun: string, { kinds: { kindsOf, saysLittle } }: Reading): boolean {
  if (saysLittle.has(noun)) return false;
  const papers = kindsOf.get('newspaper') ?? [];
  const isOfThem = (other: string) =>
    (kindsOf.get(other) ?? []).some((kind) => papers.includes(kind));
  return isOfThem(told) && !isOfThem(noun);
}

function isBody({ type }: Entity): number {
  return type === 'ORG' ? 1 : 0;
}
