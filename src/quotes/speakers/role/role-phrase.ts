import type { Entity } from '../../../types.ts';
import { type Item, itemAt } from '../../clauses/item.ts';
import { nationFit } from '../../descriptions/nation-fit.ts';
import { prefixedRole } from '../../descriptions/prefixed-role.ts';
import type { Origins } from '../../mentions/origins.ts';
import { longNoun } from '../../phrases/long-noun.ts';
import type { SpeakerPhrase } from '../../phrases/speaker-phrase.ts';
import { isPersonRole } from '../../words/lexicon.ts';
import type { Reading } from '../reading.ts';
import { contentGender } from '../said-words.ts';
import { isOwned, isToldApart, modifiersOf, ofMany } from './role-words.ts';
import type { Suits } from './suits.ts';

/** "his lawyer": what stands before the noun of somebody's own. */
const HIS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** What stands before the noun of somebody whom the article knows. */
const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its']);

/** "the second official" is not the one who is known. */
const ORDINAL: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'sixth']);

/** How much less somebody is meant when the reported words begin with "he" or "she" of the other gender. */
export const OTHER_IN_WORDS = 0.3;

/** A role noun in the words for a speaker: "minister" of "the former finance minister". */
export interface RolePhrase {
  readonly phrase: SpeakerPhrase;
  readonly noun: string;
  /** "vice" of "the vice-president" */
  readonly prefix: string | null;
  /** Where the noun stands in the article. */
  readonly start: number;
  /** The first word of the phrase, in lower case. */
  readonly opening: string;
  /** "the UN's food agency": another than the owner, and one that the article has named so. */
  readonly owned: boolean;
  /** "the mayor", "his lawyer", "the UN's agency": no such word brings in somebody new. */
  readonly isKnown: boolean;
}

/** Reads the role noun of a phrase. */
export function readRolePhrase(
  phrase: SpeakerPhrase,
  { lexicon, kinds }: Pick<Reading, 'lexicon' | 'kinds'>,
): RolePhrase {
  const { items, first, core } = phrase;
  const { lower, start } = items[core] as Item;
  const parts = prefixedRole(lower, kinds);
  const prefixed = parts && !lexicon.roles.has(lower) ? parts : null;
  const opening = (items[first] as Item).lower;
  const owned = isOwned(items, first, core);
  return {
    phrase,
    noun: prefixed?.noun ?? longNoun(items, core, lexicon) ?? lower,
    prefix: prefixed?.prefix ?? null,
    start,
    opening,
    owned,
    isKnown: owned || KNOWN.has(opening),
  };
}

/** What a role phrase asks for. */
export interface Asked {
  readonly role: RolePhrase;
  /** The words that tell more of the noun. */
  readonly modifiers: readonly string[];
  /** "the Florida senator": a name stands right before the noun. */
  readonly ofPlace: boolean;
  readonly isOrganisation: boolean;
  /** "the PAP agency": which organisation is told, so none of the kind will do. */
  readonly toldApart: boolean;
  /** "employers" of "the employers' group": no other sort will do; null where none is told. */
  readonly sort: string | null;
  /** The noun says little but that it is an organisation: "the company". */
  readonly saysLittle: boolean;
  /** One that the article does not call so will do, if it is of the kind. */
  readonly anyOfKind: boolean;
  /** How well organisations suit "the German company", persons "the German coach"; null when no nation is told. */
  readonly byNation: Suits | null;
  /** How well persons suit the reported words, "The minister replied that she"; null when these tell nothing. */
  readonly inWords: Suits | null;
}

/** Reads what a role phrase asks for. */
export function readAsked(role: RolePhrase, reading: Reading): Asked {
  const { phrase, noun, prefix, opening, owned } = role;
  const { items, first, core } = phrase;
  const { kinds } = reading;
  const modifiers = modifiersOf(items, first + 1, core, prefix, noun, kinds);
  const isOrganisation = reading.lexicon.roles.get(noun) === 'group';
  const sort = isOrganisation ? ofMany(items, first, core) : null;
  const toldApart = isOrganisation && (sort !== null || isToldApart(items, first, core, reading));
  const another = modifiers.some((word) => ORDINAL.has(word) || word === 'then');
  // "his club" is one of the kind as well as "the club"; "his lawyer" may be anybody.
  const hisOwn = HIS.has(opening) && kinds.anyOrganisation.has(noun);
  return {
    role,
    modifiers,
    ofPlace: reading.mentions.at(itemAt(items, core - 1)?.start ?? -1) !== null,
    isOrganisation,
    toldApart,
    sort,
    saysLittle: kinds.saysLittle.has(noun),
    anyOfKind: (opening === 'the' || hisOwn) && !owned && !toldApart && !another,
    byNation: isOrganisation ? nationFit(modifiers, kinds) : originFit(phrase, reading.origins),
    inWords: opening === 'the' && !owned ? byContent(noun, reading) : null,
  };
}

/** "the Kenyan runner": nobody who comes from elsewhere. */
function originFit({ items, first, core }: SpeakerPhrase, origins: Origins): Suits | null {
  for (let at = first + 1; at < core; at++) {
    const { form, text } = items[at] as Item;
    if (form !== 'capital') continue;
    // "the South Korean runner"
    const country = origins.ofDemonym(text) ?? origins.ofDemonym(`${items[at - 1]?.text} ${text}`);
    if (country === undefined) continue;
    return (entity) => (origins.of(entity)?.has(country) === false ? 0 : 1);
  }
  return null;
}

function byContent(noun: string, { said, genders, lexicon, kinds }: Reading): Suits | null {
  const told = contentGender(said);
  if (told === null) return null;
  // "The owner said her customers": no company.
  const isPerson = kinds.anyOrganisation.has(noun) && isPersonRole(noun, lexicon);
  return (entity: Entity) => {
    if (isPerson && entity.type === 'ORG') return 0;
    const known = entity.type === 'PERSON' ? genders.of(entity) : undefined;
    return known === undefined || known === told ? 1 : OTHER_IN_WORDS;
  };
}
