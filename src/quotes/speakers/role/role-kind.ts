import type { Entity } from '../../../types.ts';
import type { Description } from '../../descriptions/description.ts';
import { PRIME } from '../../descriptions/modifier-fit.ts';
import { NOBODY, NOTHING } from '../../mentions/nobody.ts';
import type { KindLexicon } from '../../words/kinds.ts';
import { isPersonRole } from '../../words/lexicon.ts';
import { mayBeCompany } from '../may-be-company.ts';
import type { Reading } from '../reading.ts';
import { ageIn, fitsAge, isPersonNoun, isYoung } from './person-noun.ts';

/** How much less an entity is meant by a noun when the article calls it something else. */
const CALLED_OTHERWISE = 0.1;
/** So little that even the only one of the kind is not meant. */
export const UNLIKELY = 0.2;
/** The same for a noun that names no office: a lawyer may be "the widow" too. */
const OTHER_TRADE = 0.5;
/** How much less a person is meant by a noun of an office that the article gives to nobody. */
const BY_OFFICE = 0.3;
/** The same for a noun of people whom an article meets by the way: "the man", "the judge". */
const STRANGER = 0.075;
/** How much less somebody whose age nothing tells is meant by "the teenager". */
const OF_ANY_AGE = 0.3;
/** How much somebody without a name is meant who was called by another noun. */
const ANOTHER = 0.05;
/** How much more when the noun says little but that it is an organisation. */
const ORGANISATION = 1.7;
/** When it tells what the organisation does, and any may do it as far as its name goes: "the airline". */
const SOME_KIND = 1;
/** How much less when the name was taken for a person's: "Brandt", and "the insurer". */
const TAKEN_FOR_PERSON = 0.8;
/** How much less when the noun tells more than the name does, "the commission": only one that was just spoken of. */
const CERTAIN_KIND = 0.25;
/** How much less still when the name is one that would tell it, as no acronym does. */
const UNTOLD = 0.1;
/** Descriptions of one entity that are looked at. */
const LOOK_AT = 8;

/** Nouns of what a company makes that no list need hold: truckmaker, toymaker. */
const MAKER = /.maker$/;

/** Whether a noun tells what a company makes. */
export function isMaker(noun: string): boolean {
  return MAKER.test(noun);
}

const UNDER_AGE = /^aged 1?\d$/;

/** A member of any government. */
export function isMinister(noun: string): boolean {
  return noun === 'minister' || noun === 'secretary';
}

/** How well an entity suits, from 0. */
export type Suits = (entity: Entity) => number;
const never: Suits = () => 0;

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
  return (entity) =>
    entity === NOTHING
      ? 0
      : entity.type === 'ORG'
        ? organisation(entity)
        : entity.type === 'PERSON'
          ? business && mayBeCompany(entity, reading)
            ? TAKEN_FOR_PERSON * organisation(entity)
            : person(entity)
          : 0;
}

function organisationKind(
  fit: number,
  wanted: string,
  { lexicon, kinds, called, lastSpeaker }: Reading,
  goesOn: Entity | null,
): Suits {
  const meant = kinds.meansAny.get(wanted) ?? [];
  // Ryanair, an airline, may be "the company".
  const mayBe = ({ noun, known }: Description) =>
    known &&
    (noun === wanted || (kinds.kindsOf.get(noun) ?? []).some((kind) => meant.includes(kind)));
  const tells = (word: string) =>
    (lexicon.roles.get(word) ?? (kinds.kindsOf.has(word) && 'group')) === 'group';
  return (entity) => {
    const descriptions = called.ofEntity(entity);
    if (descriptions.some(mayBe)) return fit;
    if (entity === goesOn && (fit !== ORGANISATION || entity === lastSpeaker)) return fit;
    if (fit === CERTAIN_KIND && !isAcronym(entity)) return UNTOLD;
    return isCalled(descriptions, tells) ? Math.min(fit, CALLED_OTHERWISE) : fit;
  };
}

/** "FAO", "CBIRC": a name that tells nothing of what it names. */
function isAcronym({ name, aliases }: Entity): boolean {
  return ACRONYM.test(name) || aliases.some((alias) => ACRONYM.test(alias));
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]+$/u;

function personKind(
  noun: string,
  modifiers: readonly string[],
  wanted: 'male' | 'female' | null,
  { lexicon, kinds, genders, called, offices }: Reading,
  goesOn: Entity | null,
): Suits {
  // A daughter may be a teacher.
  const tells = (word: string) => isPersonRole(word, lexicon) && !kinds.kin.has(word);
  const isOffice = (word: string) => kinds.byOffice.has(word) && !kinds.kin.has(word);
  const aged = noun.startsWith('aged ');
  const age = ageIn(modifiers);
  const open = kinds.anyPerson.has(noun) || aged || age !== null;
  // "the former president" holds none now.
  const left = modifiers.some((word) => kinds.other.has(word) && !kinds.under.has(word));
  const office = kinds.byOffice.has(noun) && !left;
  // "the interior minister" would have been named with that office.
  const portfolio =
    isMinister(noun) &&
    !left &&
    modifiers.some((word) => word !== PRIME && kinds.portfolios.has(word));
  const stranger = portfolio || kinds.strangers.has(noun);
  const byItself = stranger ? STRANGER : office ? BY_OFFICE : 1;
  return (person) => {
    if (person === NOBODY) return open ? 0.6 : ANOTHER;
    const descriptions = called.ofEntity(person);
    const told = ageOf(descriptions);
    // "the 43-year-old" is nobody who is 61.
    if (told !== null && (aged ? noun !== told : age !== null && `aged ${age}` !== told)) return 0;
    const known = genders.of(person);
    if (wanted !== null && known !== undefined && known !== wanted) return 0;
    const gender = wanted === null || known === undefined ? 0.6 : 1;
    // "Mr Poe, 74", and "the old man"
    const years = age === null && told !== null ? fitsAge(Number(told.slice(5)), modifiers) : null;
    if (years !== null) return gender * years;
    // "Tom Poe, 13", and "the boy"
    const young = isYoung(noun);
    if (young && isUnderAge(descriptions)) return Math.min(1, 2 * gender);
    // "the teenager": who is no more than spoken of may be of any age.
    if (young && told !== null) return 0;
    const otherwise =
      !open && (isCalled(descriptions, tells) || holdsAnother(offices.get(person), noun, kinds));
    if (otherwise && office) return gender * CALLED_OTHERWISE;
    // "the defendant" is not the prosecutor.
    if (kinds.inDock.has(noun) && isCalled(descriptions, isOffice))
      return gender * CALLED_OTHERWISE;
    if (person === goesOn) return gender;
    return gender * (young ? OF_ANY_AGE : 1) * (otherwise ? OTHER_TRADE : byItself);
  };
}

/** "aged 74", where the article tells so. */
function ageOf(descriptions: readonly Description[]): string | null {
  for (const { noun } of descriptions) if (noun.startsWith('aged ')) return noun;
  return null;
}

function isUnderAge(descriptions: readonly Description[]): boolean {
  return descriptions.slice(0, LOOK_AT).some(({ noun }) => UNDER_AGE.test(noun));
}

/** Whether somebody who was just "the chancellor" holds no such office. */
function holdsAnother(office: string | undefined, noun: string, kinds: KindLexicon): boolean {
  if (office === undefined || office === noun) return false;
  const meant = kinds.meansAny.get(noun) ?? [];
  return !(kinds.kindsOf.get(office) ?? []).some((kind) => meant.includes(kind));
}

/** Whether the article says what an entity is, by a noun that tells; what it was formerly does not count. */
function isCalled(descriptions: readonly Description[], tells: (noun: string) => boolean): boolean {
  return descriptions
    .slice(0, LOOK_AT)
    .some(({ noun, modifiers, deed }) => !deed && tells(noun) && !modifiers.includes('former'));
}

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
