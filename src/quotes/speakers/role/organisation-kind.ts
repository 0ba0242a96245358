import type { Entity } from '../../../types.ts';
import type { Description } from '../../descriptions/description.ts';
import type { Reading } from '../reading.ts';
import { CALLED_OTHERWISE, isCalled } from './is-called.ts';
import type { Suits } from './suits.ts';

/** How much more an organisation is meant when the noun says little but that it is one. */
export const ORGANISATION = 1.7;
/** When it tells what the organisation does, and any may do it as far as its name goes: "the airline". */
export const SOME_KIND = 1;
/** How much less when the noun tells more than the name does, "the commission": only one that was just spoken of. */
export const CERTAIN_KIND = 0.25;
/** How much less still when the name is one that would tell it, as no acronym does. */
const UNTOLD = 0.1;

/** How well an organisation suits a noun of organisations: `fit`, one of the above, unless what the article calls it tells more. */
export function organisationKind(
  fit: number,
  wanted: string,
  { lexicon, kinds, called, lastSpeaker }: Reading,
  goesOn: Entity | null,
): Suits {
  const meant = kinds.meansAny.get(wanted) ?? [];
  // Ryanair, an airline, may be "the company".
  const mayBe = ({ noun, known, kinds: told }: Description) =>
    known && (noun === wanted || told.some((kind) => meant.includes(kind)));
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
