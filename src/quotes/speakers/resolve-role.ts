import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { longNoun } from '../clauses/long-noun.ts';
import type { SpeakerPhrase } from '../clauses/speaker-phrase.ts';
import { type CalledSo, SAME_KIND } from '../descriptions/called.ts';
import { modifierFit, SAME_MODIFIER } from '../descriptions/modifier-fit.ts';
import { nationFit } from '../descriptions/nation-fit.ts';
import { prefixedRole } from '../descriptions/prefixed-role.ts';
import { NOBODY, NOTHING } from '../mentions/nobody.ts';
import type { Salience } from '../mentions/salience.ts';
import { mayBeCompany } from './may-be-company.ts';
import { type Reading, SPOKEN_OF } from './reading.ts';
import { resolveHeadline } from './resolve-headline.ts';
import { resolveKin } from './resolve-kin.ts';
import { resolvePronoun } from './resolve-phrase.ts';
import { isMaker, roleKind, typeFit, UNLIKELY } from './role-kind.ts';
import {
  bareRole,
  bodyNamedNext,
  calledLater,
  namedLater,
  unnamedPerson,
} from './role-without-name.ts';
import { isIntroduced, isOfPlace, isOwned, isToldApart, modifiersOf } from './role-words.ts';
import { uttererOf } from './utterers.ts';
import { unnamedGoesOn, whoGoesOn } from './who-goes-on.ts';
import { byContent, whoIsCalledSo } from './who-is-called-so.ts';

/** How much less an organisation is meant that is only of the same kind, where another has the very noun in its name. */
const OF_ITS_KIND = 0.4;
/** Presence that an entity keeps however long ago it was called so. */
const CALLED = 0.5;
/** Presence that each mention in the article adds to an organisation, so that "the company" is the one that the article is about. */
const TOPIC = 0.02;
/** So many mentions are counted. */
const MOST_COUNTED = 8;
/** How much less an entity is meant by a role noun that the article has not used of it. */
const UNCALLED = 0.4;
/** Presence below which a person is not meant whom the article does not call so. */
const LEAST = 0.45;
/** How well a noun fits whom it meant before. */
const MEANT_BEFORE = 0.6;
/** How well it fits who has just spoken, or of whom alone was told. */
const GOES_ON = 0.6;
/** The same for an organisation that has just spoken. */
const BODY_GOES_ON = 0.75;
/** "his lawyer" is not somebody's that the article spoke of long ago. */
const PRESENT = 0.1;

/** Presence of somebody who was last spoken of some paragraphs before. */
const ABSENT = 0.2;

/** So many characters after "a donor" the words "the donor" go back to it. */
const NOT_LONG_AGO = 600;

/** What stands before the noun of somebody new. */
const NEW: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/** Of whom a case has one. */
const JUDGES: ReadonlySet<string> = new Set(['judge', 'magistrate', 'coroner', 'sheriff']);
/** The paragraphs, headline among them, in which "a prosecutor said" may mean the one who is named next. */
const OPENING = 2;
/** So many paragraphs bring somebody in before the name is given. */
const LEAD = 4;

/** "the second official" is not the one who is known. */
const ORDINAL: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'sixth']);

/** What stands before the noun of somebody whom the article knows. */
const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its']);

/** "his lawyer": what stands before the noun of somebody's own. */
const HIS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** "the man with the sign" */
const TELLS_APART: ReadonlySet<string> = new Set(['with', 'in', 'from', 'at', 'on']);

/** "the minister", "the company": an entity that the article has called so, or failing that one of the kind, by its presence. */
export function resolveRole(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const { items, core: at } = phrase;
  const { lower } = items[at] as Item;
  const prefixed = reading.lexicon.roles.has(lower) ? null : prefixedRole(lower, reading.kinds);
  const noun = prefixed?.noun ?? longNoun(items, at, reading.lexicon) ?? lower;
  const meant = findByRole(phrase, at, noun, prefixed?.prefix ?? null, reading);
  if (meant?.type === 'PERSON' && meant !== NOBODY && reading.kinds.byOffice.has(noun))
    reading.offices.set(meant, noun);
  return meant;
}

function findByRole(
  phrase: SpeakerPhrase,
  at: number,
  noun: string,
  prefix: string | null,
  reading: Reading,
): Entity | null {
  const { items, first } = phrase;
  const core = items[at] as Item;
  const opening = (items[first] as Item).lower;
  if (reading.lead?.at === core.start) return reading.lead.entity;
  if (reading.inHeadline) return resolveHeadline(phrase, noun, reading);
  // "the UN's food agency", "his lawyer": another than the owner, and one that the article has named so.
  const owned = isOwned(items, first, at);
  if (!owned && !KNOWN.has(opening)) {
    if (reading.kinds.oftenUnnamed.has(noun)) reading.unnamed.set(noun, core.start);
    if (isIntroduced(phrase, reading)) return null;
    // "A judge ruled on Friday", whom the article names further on.
    const later =
      NEW.has(opening) &&
      (noun === 'prosecutor'
        ? first + 1 === at && reading.paragraph < OPENING
        : reading.paragraph < LEAD && JUDGES.has(noun));
    const judge = later ? calledLater(noun, [], core.start, reading) : null;
    if (judge) return judge;
    if (NEW.has(opening)) reading.introduced.set(noun, core.start);
    const bare = phrase.head === at ? bareRole(items, first, at, reading) : null;
    return bare ?? unnamedPerson(noun, opening, reading);
  }
  const behind = noun.startsWith('head of ') ? at + 3 : at + 1;
  if (itemAt(items, behind)?.word === 'possessive' || reading.kinds.nameless.has(noun)) return null;
  // "Its minister", of a country: not the minister of whom the article told before.
  if ((opening === 'its' || opening === 'their') && reading.kinds.byOffice.has(noun)) {
    const later = reading.paragraph < LEAD ? namedLater(noun, core.start, reading) : null;
    const body = opening === 'its' ? bodyNamedNext(noun, [], core.start, reading) : null;
    return later ?? body ?? unnamedPerson(noun, opening, reading);
  }
  if (noun === core.lower && core.entry.document)
    return (first + 1 === at ? uttererOf(noun, core.start, reading) : null) ?? NOTHING;
  // Told apart from all who are named.
  if (reading.kinds.anyPerson.has(noun) && TELLS_APART.has(itemAt(items, at + 1)?.lower ?? ''))
    return null;
  const modifiers = modifiersOf(items, first + 1, at, prefix, noun);
  const isOrganisation = reading.lexicon.roles.get(noun) === 'group';
  const toldApart = isOrganisation && isToldApart(items, first, at, reading);
  const byNation = isOrganisation ? nationFit(modifiers, reading.kinds) : null;
  const ofPlace = reading.mentions.at(itemAt(items, at - 1)?.start ?? -1) !== null;
  const inWords = opening === 'the' && !owned ? byContent(reading) : null;
  const asked = { noun, modifiers, owned, ofPlace, toldApart, isOrganisation, byNation, inWords };
  const { fits, isCalledSo, isVeryNoun, last } = whoIsCalledSo(asked, core.start, reading);
  const before = owned ? undefined : reading.meant.get(noun);
  if (before && !fits.has(before.entity)) {
    const byWords = modifierFit(modifiers, before.modifiers, reading.kinds);
    if (byWords > 0) fits.set(before.entity, MEANT_BEFORE * byWords);
  }
  const suits = typeFit(noun, reading);
  const another = modifiers.some((word) => ORDINAL.has(word) || word === 'then');
  // "his club" is one of the kind as well as "the club"; "his lawyer" may be anybody.
  const hisOwn = HIS.has(opening) && reading.kinds.anyOrganisation.has(noun);
  const anyOfKind = (opening === 'the' || hisOwn) && !owned && !toldApart && !another;
  const saysLittle = reading.kinds.saysLittle.has(noun);
  const isUnheard = before === undefined && !isCalledSo;
  const isNew = anyOfKind && (isUnheard || saysLittle || isSharedByAbsent(fits, reading.salience));
  if (anyOfKind && isUnheard && unnamedGoesOn(noun, modifiers, reading)) return NOBODY;
  const goesOn = isNew ? whoGoesOn(noun, modifiers, isOfPlace(items, at, reading), reading) : null;
  const anyKind = anyOfKind ? roleKind(noun, modifiers, reading, goesOn) : () => 0;
  const kind = byNation ? (entity: Entity) => byNation(entity) * anyKind(entity) : anyKind;
  if (goesOn && kind(goesOn) > UNLIKELY) {
    const fit = goesOn.type === 'ORG' && goesOn === reading.lastSpeaker ? BODY_GOES_ON : GOES_ON;
    fits.set(goesOn, Math.max(fit, fits.get(goesOn) ?? 0));
  }
  const { topic } = reading.mentions;
  if (saysLittle && anyOfKind && topic && kind(topic) >= 1)
    fits.set(topic, Math.max(SAME_KIND, fits.get(topic) ?? 0));
  const { salience } = reading;
  if ((reading.unnamed.get(noun) ?? -1) > (last?.description.at ?? -1))
    return isOrganisation ? NOTHING : NOBODY;
  const introduced = reading.introduced.get(noun) ?? Number.NEGATIVE_INFINITY;
  if (introduced > core.start - NOT_LONG_AGO && !isRecent(last, introduced, salience))
    return NOBODY;
  // "Its chief executive", of the company that the article is about.
  const isOfTopic = () =>
    opening === 'its' && topic !== null && resolvePronoun('its', reading, false) === topic;
  const likely = inWords ? (entity: Entity) => kind(entity) * inWords(entity) : kind;
  let best = salience.best((entity) => (fits.has(entity) ? 0 : UNCALLED * likely(entity)));
  let most = best ? salience.of(best) * UNCALLED * likely(best) : 0;
  for (const [entity, fit] of fits) {
    if (!suits(entity) && !(isOrganisation && mayBeCompany(entity, reading))) continue;
    // "the division's spokesman" was a spokesman for the division.
    const isOwners = owned && fit > 1;
    // "her daughter", of whom the article has one.
    const onlyKin = !owned && fit === 1 && fits.size === 1 && reading.kinds.kin.has(noun);
    if (
      (owned || opening !== 'the') &&
      !isOwners &&
      !onlyKin &&
      !(fit >= SAME_MODIFIER && isOfTopic()) &&
      salience.of(entity) < PRESENT
    )
      continue;
    const often = isOrganisation ? TOPIC * Math.min(entity.count, MOST_COUNTED) : 0;
    const told = (inWords?.(entity) ?? 1) * (isVeryNoun && fit === SAME_KIND ? OF_ITS_KIND : 1);
    const score = told * fit * (CALLED + often + salience.of(entity));
    if (score > 0 && score >= most) {
      most = score;
      best = entity;
    }
  }
  if (best?.type === 'PERSON' && !fits.has(best) && salience.of(best) < LEAST) best = null;
  if (best === null && HIS.has(opening) && !owned) best = resolveKin(noun, opening, reading);
  if (best === null && opening !== 'the' && (owned || opening !== 'this')) {
    const later = owned
      ? null
      : (calledLater(noun, modifiers, core.start, reading) ??
        (opening === 'its' ? bodyNamedNext(noun, modifiers, core.start, reading) : null));
    if (later) return later;
    reading.unnamed.set(noun, core.start);
    return unnamedPerson(noun, opening, reading);
  }
  const none = isOrganisation ? NOTHING : null;
  if (best === null && anyOfKind && (saysLittle || isMaker(noun)))
    best = salience.best((entity) => (mayBeCompany(entity, reading) ? UNCALLED : 0));
  if (best && !owned && opening === 'the') reading.meant.set(noun, { entity: best, modifiers });
  if (best || owned) return best ?? none;
  // "the operator warned", and the name in the next line.
  const opensArticle =
    topic &&
    anyOfKind &&
    reading.paragraph < LEAD &&
    reading.kinds.anyOrganisation.has(noun) &&
    (topic.mentions[0]?.start ?? 0) > core.start;
  // "the UN refugee agency", and "the agency" afterwards.
  if (toldApart) reading.unnamed.set(noun, core.start);
  return (
    salience.only((entity) => entity !== NOBODY && kind(entity) > UNLIKELY) ??
    calledLater(noun, modifiers, 0, reading) ??
    (opensArticle
      ? topic
      : anyOfKind
        ? bodyNamedNext(noun, modifiers, core.start, reading)
        : null) ??
    none
  );
}

/** Several persons are "the senator", all of them spoken of long ago: it may be another now. */
function isSharedByAbsent(fits: ReadonlyMap<Entity, number>, salience: Salience): boolean {
  let persons = 0;
  for (const [entity, fit] of fits) {
    if (fit === 0) continue;
    if (entity.type !== 'PERSON' || salience.of(entity) >= ABSENT) return false;
    persons++;
  }
  return persons > 1;
}

/** Whether somebody is called by the very noun, and was since, or is spoken of now. */
function isRecent(last: CalledSo | undefined, introduced: number, salience: Salience): boolean {
  if (last?.fit !== 1) return false;
  const { at, entity } = last.description;
  return at > introduced || salience.of(entity) >= SPOKEN_OF;
}
