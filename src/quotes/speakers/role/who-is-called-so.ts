import type { Entity } from '../../../types.ts';
import type { CalledSo } from '../../descriptions/called.ts';
import type { Description } from '../../descriptions/description.ts';
import { IN_NAME, isInName, modifierFit } from '../../descriptions/modifier-fit.ts';
import { type Reading, SPOKEN_OF } from '../reading.ts';
import { bodyAsked, isOfOtherBody } from './other-body.ts';
import { type Asked, OTHER_IN_WORDS } from './role-phrase.ts';
import { isNoBusiness } from './role-words.ts';

/** How well a noun fits whom it meant before. */
const MEANT_BEFORE = 0.6;

/** Whom the article called by a noun or one of its kind. */
export interface Candidates {
  /** How well the noun fits each of them. */
  readonly fits: Map<Entity, number>;
  /** Nobody is called so, or only by a title long ago, "Prof. Hill", nor was meant by it before. */
  readonly isUnheard: boolean;
  /** Whether one is called by the very noun: "the department" is the Department of Trade rather than the Audit Office. */
  readonly isVeryNoun: boolean;
  /** The last use of the noun. */
  readonly last: CalledSo | undefined;
}

/** Reads what the article called its entities before the noun, and whom the noun meant. */
export function whoIsCalledSo(asked: Asked, reading: Reading): Candidates {
  const { sort } = asked;
  const { modifiers, ofPlace, toldApart, isOrganisation, saysLittle, byNation, inWords } = asked;
  const { noun, owned, start } = asked.role;
  const { kinds, salience } = reading;
  // "the defense lawyer" is not the prosecutor.
  const defends = modifiers.some(isDefence);
  const body = isOrganisation ? null : bodyAsked(asked.role, reading);
  const fits = new Map<Entity, number>();
  let isCalledSo = false;
  let isVeryNoun = false;
  const called = reading.called.before(noun, start);
  for (const { description, fit } of called) {
    const { entity, deed, known } = description;
    if (owned && fit < 1 && isOrganisation) continue;
    // "the Florida senator" may be another than "Sen. Hill".
    const byTitle = deed && description.modifiers.length > 0;
    if (ofPlace && byTitle) continue;
    // Any company may be "the company", well known or not; but "the UN agency" is one that is known so.
    if (known && saysLittle && !toldApart) continue;
    if (fit < 1 && isOrganisation && isNoBusiness(description, reading)) continue;
    if (fit === 1 && isOrganisation && !saysLittle) isVeryNoun = true;
    if (sort !== null && isOfOtherSort(description, sort)) continue;
    const byWords = modifierFit(modifiers, description.modifiers, kinds);
    const value = fit * (byWords > 0 && isInName(modifiers, entity) ? IN_NAME : byWords);
    // "the Florida senator" was not heard of as "the Ohio senator".
    const byMore = byTitle ? salience.of(entity) >= SPOKEN_OF : !ofPlace || byWords >= 1;
    if (value > 0 && byMore && inWords?.(entity) !== OTHER_IN_WORDS) isCalledSo = true;
    // Nothing that is of another nation.
    const isOther = body !== null && fit === 1 && isOfOtherBody(description, body, reading);
    if (isOther || byNation?.(entity) === 0 || (defends && description.noun === 'prosecutor'))
      fits.set(entity, 0);
    else if (value > (fits.get(entity) ?? 0)) fits.set(entity, value);
  }
  const before = owned ? undefined : reading.meant.get(noun);
  const isSort = sort === null || !before || isOfSort(before.modifiers, sort);
  const byWords = before && isSort ? modifierFit(modifiers, before.modifiers, kinds) : 0;
  if (before && byWords > 0 && !fits.has(before.entity))
    fits.set(before.entity, MEANT_BEFORE * byWords);
  const isMeant = before !== undefined && (!ofPlace || byWords >= 1);
  const isUnheard = !isMeant && !isCalledSo;
  return { fits, isUnheard, isVeryNoun, last: called.at(-1) };
}

/** "The seafarers' federation" is not "the owners' federation"; one that was just "the federation" may be. */
function isOfOtherSort({ modifiers, entity }: Description, sort: string): boolean {
  return !isOfSort(modifiers, sort) && !isInName([sort], entity);
}

function isOfSort(modifiers: readonly string[], sort: string): boolean {
  return modifiers.length === 0 || modifiers.includes(sort);
}

function isDefence(word: string): boolean {
  return word === 'defence' || word === 'defense';
}
