import type { Entity } from '../types.ts';
import type { Called } from './called.ts';
import type { Description } from './descriptors.ts';
import type { KindLexicon } from './kinds.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { MentionIndex } from './mention-index.ts';
import { phraseCore, type SpeakerPhrase } from './name-in-phrase.ts';
import type { Genders } from './person-gender.ts';
import type { Salience } from './salience.ts';
import type { Item } from './types.ts';

/** What is known of the article while its speakers are resolved, sentence by sentence. */
export interface Reading {
  readonly mentions: MentionIndex;
  readonly called: Called;
  readonly genders: Genders;
  readonly salience: Salience;
  readonly lexicon: QuoteLexicon;
  readonly kinds: KindLexicon;
  readonly byId: ReadonlyMap<string, Entity>;
  /** The sentence at hand belongs to the headline. */
  inHeadline: boolean;
}

/** Presence that an entity keeps however long ago it was called so. */
const CALLED = 0.5;
/** How much better a description fits that shares a word before the noun: "the finance minister". */
const SAME_MODIFIER = 3;
/** How much less an entity is meant by a role noun that the article has not used of it. */
const UNCALLED = 0.4;
/** … when the noun says little more than that it is an organisation. */
const ORGANISATION = 1.7;
/** … and how much less when the article calls it something else. */
const CALLED_OTHERWISE = 0.1;
/** How much worse a description fits that says something else before the noun: "the Democratic nominee". */
const OTHER_MODIFIER = 0.5;

/** Nouns of a person's trade that no list need hold: economist, mountaineer, beautician, fireman. */
const TRADE = /(?:ist|eer|ician|arian|man|woman)$/;

/** Who speaks so wants no name. */
const NAMELESS = /^(?:source|insider|whistleblower)$/;

/** "the minister", "the company": an entity that the article has called so, or failing that one of the kind, by its presence. */
export function resolveRole(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const { items, first } = phrase;
  const at = phraseCore(phrase);
  const core = items[at] as Item;
  const opening = (items[first] as Item).lower;
  const noun = ageNoun(items, at) ?? core.lower;
  if (reading.inHeadline) return reading.byId.get(reading.called.first(noun) ?? '') ?? null;
  if (!/^(?:the|this|that|his|her|their|its)$/.test(opening)) return null;
  if (items[at + 1]?.word === 'possessive' || NAMELESS.test(noun)) return null;
  const modifiers = items.slice(first + 1, at).map((item) => item.lower);
  // "the UN's food agency", "his lawyer": another than the owner, and one that the article has named so.
  const owned = items.slice(first, at).some((item) => item.word === 'possessive');
  const fits = new Map<string, number>();
  for (const { description, fit } of reading.called.before(noun, core.start)) {
    if (owned && fit < 1) continue;
    const value = fit * modifierFit(modifiers, description.modifiers);
    if (value > (fits.get(description.entity) ?? 0)) fits.set(description.entity, value);
  }
  const suits = typeFit(noun, reading.lexicon);
  const kind =
    opening === 'the' && !owned ? roleKind(noun, modifiers.length > 0, reading) : () => 0;
  const { salience, byId } = reading;
  let best = salience.best((entity) => (fits.has(entity.id) ? 0 : UNCALLED * kind(entity)));
  let most = best ? salience.of(best) * UNCALLED * kind(best) : 0;
  for (const [id, fit] of fits) {
    const entity = byId.get(id);
    if (!entity || !suits(entity)) continue;
    const score = fit * (CALLED + salience.of(entity));
    if (score >= most) {
      most = score;
      best = entity;
    }
  }
  if (best || owned) return best;
  return (
    salience.only((entity) => kind(entity) > CALLED_OTHERWISE) ??
    calledLater(noun, modifiers, reading)
  );
}

/** "the mayor said" before "Mayor Jane Hill" is named, where nobody else fits. */
function calledLater(
  noun: string,
  modifiers: readonly string[],
  { called, byId, lexicon }: Reading,
): Entity | null {
  if (modifiers.length > 0 || !lexicon.roles.has(noun)) return null;
  const entity = byId.get(called.first(noun) ?? '');
  return entity && typeFit(noun, lexicon)(entity) ? entity : null;
}

/** "the finance minister" was called so, or "minister" alone, or "minister of trade". */
function modifierFit(asked: readonly string[], told: readonly string[]): number {
  if (asked.some((word) => told.includes(word))) return SAME_MODIFIER;
  return asked.length > 0 && told.length > 0 ? OTHER_MODIFIER : 1;
}

/** No organisation is "the mayor", no person "the company" or "the senators". */
function typeFit(noun: string, { roles }: QuoteLexicon): (entity: Entity) => boolean {
  const role = roles.get(noun);
  if (role === 'group') return ({ type }) => type !== 'PERSON' && type !== 'NORP';
  if (role === 'people' || (noun.endsWith('s') && roles.has(noun.slice(0, -1))))
    return ({ type }) => type !== 'PERSON';
  return role === undefined ? () => true : ({ type }) => type === 'PERSON';
}

/** "the 43-year-old": the noun that an age makes. */
export function ageNoun(items: readonly Item[], at: number): string | null {
  if (items[at]?.lower !== 'old' || !/^years?$/.test(items[at - 2]?.lower ?? '')) return null;
  return `aged ${items[at - 4]?.lower ?? ''}`;
}

/** Whether an entity is of the kind that a role noun names: 1 for yes, less when its gender is not known or it is called otherwise. */
function roleKind(noun: string, modified: boolean, reading: Reading): (entity: Entity) => number {
  const { lexicon, kinds, genders, called } = reading;
  const role =
    lexicon.roles.get(noun) ??
    (noun.startsWith('aged ') || TRADE.test(noun) ? 'person' : undefined);
  if (role === 'group') {
    // "the commission" goes back to one that was named, "the electoral commission" may be new.
    if (!kinds.anyOrganisation.has(noun) && (modified || kinds.noOrganisation.has(noun)))
      return () => 0;
    const isGroup = (word: string) =>
      (lexicon.roles.get(word) ?? (kinds.kindsOf.has(word) && 'group')) === 'group';
    return (entity) =>
      entity.type !== 'ORG'
        ? 0
        : isCalled(called.ofEntity(entity.id), isGroup)
          ? CALLED_OTHERWISE
          : ORGANISATION;
  }
  if (role !== 'man' && role !== 'woman' && role !== 'person') return () => 0;
  const wanted = role === 'man' ? 'male' : role === 'woman' ? 'female' : null;
  const isPerson = (word: string) => /^(?:person|man|woman)$/.test(lexicon.roles.get(word) ?? '');
  const open = kinds.anyPerson.has(noun) || noun.startsWith('aged ');
  return (entity) => {
    if (entity.type !== 'PERSON') return 0;
    const known = genders.get(entity.id);
    if (wanted !== null && known !== undefined && known !== wanted) return 0;
    const gender = wanted === null || known === undefined ? 0.6 : 1;
    const otherwise = !open && isCalled(called.ofEntity(entity.id), isPerson);
    return gender * (otherwise ? CALLED_OTHERWISE : 1);
  };
}

/** Whether the article says what an entity is, by a noun that tells; what it was formerly does not count. */
function isCalled(descriptions: readonly Description[], tells: (noun: string) => boolean): boolean {
  return descriptions
    .slice(0, LOOK_AT)
    .some(({ noun, modifiers }) => tells(noun) && !modifiers.includes('former'));
}

/** Descriptions of one entity that are looked at. */
const LOOK_AT = 8;
