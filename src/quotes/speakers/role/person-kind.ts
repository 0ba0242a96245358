import type { Entity } from '../../../types.ts';
import type { Description } from '../../descriptions/description.ts';
import { PRIME } from '../../descriptions/modifier-fit.ts';
import { NOBODY } from '../../mentions/nobody.ts';
import type { KindLexicon } from '../../words/kinds.ts';
import { isPersonRole } from '../../words/lexicon.ts';
import type { Reading } from '../reading.ts';
import { CALLED_OTHERWISE, isCalled, LOOK_AT } from './is-called.ts';
import { ageIn, fitsAge } from './person-noun.ts';
import type { Suits } from './suits.ts';

/** How much less a person is meant by a noun of an office that the article gives to nobody. */
const BY_OFFICE = 0.3;
/** The same for a noun of people whom an article meets by the way: "the man", "the judge". */
const STRANGER = 0.075;
/** How much less by a noun that names no office when the article calls somebody something else: a lawyer may be "the widow" too. */
const OTHER_TRADE = 0.5;
/** How much less somebody whose age nothing tells is meant by "the teenager". */
const OF_ANY_AGE = 0.3;
/** How much somebody without a name is meant who was called by another noun. */
const ANOTHER = 0.05;
/** How much somebody without a name is meant by a noun that anybody may be called by. */
const ANYBODY = 0.6;
/** How much less a person is meant whose gender is not known, or by a noun that tells none. */
const ANY_GENDER = 0.6;

const UNDER_AGE = /^aged 1?\d$/;

/** A member of any government. */
export function isMinister(noun: string): boolean {
  return noun === 'minister' || noun === 'secretary';
}

/** How well a person suits a noun of persons, by age, gender and office; `goesOn` is whom the paragraph goes on about. */
export function personKind(
  noun: string,
  modifiers: readonly string[],
  wanted: 'male' | 'female' | null,
  { lexicon, kinds, genders, called, offices }: Reading,
  goesOn: Entity | null,
): Suits {
  // A daughter or a resident may be a teacher.
  const tells = (word: string) =>
    isPersonRole(word, lexicon) && !kinds.kin.has(word) && !kinds.anyTrade.has(word);
  const isOffice = (word: string) => kinds.byOffice.has(word) && !kinds.kin.has(word);
  const aged = noun.startsWith('aged ');
  const age = ageIn(modifiers);
  const open = kinds.anyPerson.has(noun) || aged || age !== null;
  const young = kinds.young.has(noun);
  const office = kinds.byOffice.has(noun) && !hasLeft(modifiers, kinds);
  const byItself = isStranger(noun, modifiers, kinds) ? STRANGER : office ? BY_OFFICE : 1;
  return (person) => {
    if (person === NOBODY) return open ? ANYBODY : ANOTHER;
    const descriptions = called.ofEntity(person);
    const told = ageOf(descriptions);
    // "the 43-year-old" is nobody who is 61.
    if (told !== null && (aged ? noun !== told : age !== null && `aged ${age}` !== told)) return 0;
    const known = genders.of(person);
    if (wanted !== null && known !== undefined && known !== wanted) return 0;
    const gender = wanted === null || known === undefined ? ANY_GENDER : 1;
    // "Mr Poe, 74", and "the old man"
    const years = age === null && told !== null ? fitsAge(Number(told.slice(5)), modifiers) : null;
    if (years !== null) return gender * years;
    // "Tom Poe, 13", and "the boy"
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

/** "the former president" holds no office now. */
function hasLeft(modifiers: readonly string[], { other, under }: KindLexicon): boolean {
  return modifiers.some((word) => other.has(word) && !under.has(word));
}

/** "the man", "the judge"; "the interior minister" would have been named with that office. */
function isStranger(noun: string, modifiers: readonly string[], kinds: KindLexicon): boolean {
  if (kinds.strangers.has(noun)) return true;
  if (!isMinister(noun) || hasLeft(modifiers, kinds)) return false;
  return modifiers.some((word) => word !== PRIME && kinds.portfolios.has(word));
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
