import type { Entity } from '../../../types.ts';
import { SAME_KIND } from '../../descriptions/called.ts';
import { SAME_MODIFIER } from '../../descriptions/modifier-fit.ts';
import { mayBeCompany } from '../may-be-company.ts';
import type { Reading } from '../reading.ts';
import { resolvePronoun } from '../resolve-pronoun.ts';
import type { Asked, RolePhrase } from './role-phrase.ts';
import type { Suits } from './suits.ts';
import { typeFit } from './type-fit.ts';
import type { Candidates } from './who-is-called-so.ts';

/** What stands before the noun of somebody's own. */
const OWN: ReadonlySet<string> = new Set(['his', 'her']);
/** How much less an organisation is meant that is only of the same kind, where another has the very noun in its name. */
const OF_ITS_KIND = 0.4;
/** Presence that an entity keeps however long ago it was called so. */
const CALLED = 0.5;
/** Presence that each mention in the article adds to an organisation, so that "the company" is the one that the article is about. */
const TOPIC = 0.02;
/** So many mentions are counted. */
const MOST_COUNTED = 8;
/** How much less an entity is meant by a role noun that the article has not used of it. */
export const UNCALLED = 0.4;
/** Presence below which a person is not meant whom the article does not call so. */
const LEAST = 0.45;
/** "his lawyer" is not somebody's that the article spoke of long ago. */
const PRESENT = 0.1;

/** Whom a role means of those who are called so and of those who are only of the kind, by how well the noun fits and how present they are; null when nobody is. */
export function bestCandidate(
  asked: Asked,
  candidates: Candidates,
  kind: Suits,
  reading: Reading,
): Entity | null {
  const { isOrganisation, inWords } = asked;
  const { fits, isVeryNoun } = candidates;
  const { salience } = reading;
  const suited = inWords ? (entity: Entity) => kind(entity) * inWords(entity) : kind;
  const { answers, lastSpeaker } = reading;
  const likely: Suits = answers
    ? (entity) => (entity === lastSpeaker ? 0 : suited(entity))
    : suited;
  let best = salience.best((entity) => (fits.has(entity) ? 0 : UNCALLED * likely(entity)));
  let most = best ? salience.of(best) * UNCALLED * likely(best) : 0;
  const suits = typeFit(asked.role.noun, reading);
  const owner = OWN.has(asked.role.opening)
    ? resolvePronoun(asked.role.opening, reading, false)
    : null;
  for (const [entity, fit] of fits) {
    // "Her private secretary" is not the secretary herself.
    if (entity === owner) continue;
    if (!suits(entity) && !(isOrganisation && mayBeCompany(entity, reading))) continue;
    if (isOfAnother(asked.role, entity, fit, fits.size, reading)) continue;
    const often = isOrganisation ? TOPIC * Math.min(entity.count, MOST_COUNTED) : 0;
    const told = (inWords?.(entity) ?? 1) * (isVeryNoun && fit === SAME_KIND ? OF_ITS_KIND : 1);
    const score = told * fit * (CALLED + often + salience.of(entity));
    if (score > 0 && score >= most) {
      most = score;
      best = entity;
    }
  }
  const isFaint = best?.type === 'PERSON' && !fits.has(best) && salience.of(best) < LEAST;
  return isFaint ? null : best;
}

/** "his lawyer", "the club's captain": somebody who was called so long ago may be another's. */
function isOfAnother(
  { noun, opening, owned }: RolePhrase,
  entity: Entity,
  fit: number,
  called: number,
  reading: Reading,
): boolean {
  if (!owned && opening === 'the') return false;
  // "the division's spokesman" was a spokesman for the division.
  if (owned && fit > 1) return false;
  // "her daughter", "her office", of which the article has one.
  if (!owned && fit === 1 && called === 1 && isOnesOwn(noun, reading)) return false;
  if (fit >= SAME_MODIFIER && isOfTopic(opening, reading)) return false;
  return reading.salience.of(entity) < PRESENT;
}

/** A relative, an office, a ministry; not a campaign, which is no part of any name. */
function isOnesOwn(noun: string, { kinds, lexicon }: Reading): boolean {
  return (
    kinds.kin.has(noun) || (lexicon.roles.get(noun) === 'group' && !kinds.noOrganisation.has(noun))
  );
}

/** "Its chief executive", of the company that the article is about. */
function isOfTopic(opening: string, reading: Reading): boolean {
  const { topic } = reading.mentions;
  return opening === 'its' && topic !== null && resolvePronoun('its', reading, false) === topic;
}
