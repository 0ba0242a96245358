import type { Gender } from '../../../entities/group/gender.ts';
import type { Entity } from '../../../types.ts';
import type { Item } from '../../clauses/item.ts';
import { genderOfRole } from '../../descriptions/person-gender.ts';
import type { NamedMention } from '../../mentions/mention-index.ts';
import { NOBODY } from '../../mentions/nobody.ts';
import { isPersonRole } from '../../words/lexicon.ts';
import type { Reading } from '../reading.ts';
import { contentGender, hearerGender } from '../said-words.ts';
import { isMaker, roleKind } from './role-kind.ts';
import { typeFit } from './type-fit.ts';

/** Anybody. */
const SOMEBODY: ReadonlySet<string> = new Set(['one', 'another', 'someone', 'somebody']);

/** "Her lawyer said it was late. She": her own again, not the lawyer, whose gender nothing tells. */
const OTHER_THAN_OWNER: ReadonlyMap<string, Gender> = new Map([
  ['her', 'male'],
  ['his', 'female'],
]);

/** "A doctor told him it was late. He": who was told, not the doctor, whose gender nothing tells. */
const OTHER_THAN: Readonly<Record<Gender, Gender>> = { male: 'female', female: 'male' };

/** "an official", "another resident": somebody new, whose gender only the noun tells. */
export function unnamedPerson(
  noun: string,
  opening: string,
  { lexicon, kinds, genders, said }: Reading,
): Entity | null {
  if (opening === 'our' || opening === 'my') return null;
  if (!isPersonRole(noun, lexicon) && !SOMEBODY.has(noun)) return null;
  const told = genderOfRole(lexicon.roles.get(noun)) ?? contentGender(said);
  const hearer = hearerGender(said);
  const owner = kinds.onBehalf.has(noun) ? OTHER_THAN_OWNER.get(opening) : undefined;
  const other = hearer === null ? owner : OTHER_THAN[hearer];
  genders.meet(NOBODY, told ?? other);
  return NOBODY;
}

/** "Fire chief: it burned" in a live report: somebody who was called just so. */
export function bareRole(
  items: readonly Item[],
  first: number,
  core: number,
  { called, lexicon }: Reading,
): Entity | null {
  const { lower, start } = items[core] as Item;
  if (!isPersonRole(lower, lexicon)) return null;
  const words = items.slice(first, core);
  if (words.some(({ word }) => word !== 'noun' && word !== 'name')) return null;
  const last = called.before(lower, start).at(-1);
  const told = last?.fit === 1 ? last.description : called.first(lower);
  if (told?.noun !== lower || !words.every((word) => told.modifiers.includes(word.lower)))
    return null;
  return told.entity.type === 'PERSON' ? told.entity : null;
}

/** "the mayor said" before "Mayor Jane Hill" is named, where nobody else fits; "his mother" only when she is named after `from`. */
export function calledLater(
  noun: string,
  modifiers: readonly string[],
  from: number,
  { called, lexicon, kinds }: Reading,
): Entity | null {
  if (modifiers.length > 0 || !lexicon.roles.has(noun)) return null;
  const first = called.first(noun);
  if (!first || first.deed || first.at < from) return null;
  return typeFit(noun, { lexicon, kinds })(first.entity) ? first.entity : null;
}

/** So many paragraphs, headline among them, open an article. */
const OPENING = 3;
/** So many characters further on the name stands at most. */
const NEAR = 300;

/** What a developer, an operator or a maker may be called besides. */
const BUSINESS = /^(?:company|firm)$/;

/** "the operator warned", "its developer announced" in the opening line: the organisation named for the first time right behind it, where nobody has spoken yet. */
export function bodyNamedNext(
  noun: string,
  modifiers: readonly string[],
  from: number,
  reading: Reading,
): Entity | null {
  const { mentions, called, paragraph, kinds, said, lastSpeaker } = reading;
  if (paragraph >= OPENING || said === null || (lastSpeaker?.id && reading.spokeIn > 0))
    return null;
  if (!(kinds.anyOrganisation.has(noun) || isMaker(noun))) return null;
  const kind = roleKind(noun, modifiers, reading);
  for (let next = mentions.firstFrom(from); next < mentions.all.length; next++) {
    const { entity, mention } = mentions.all[next] as NamedMention;
    if (mention.start > from + NEAR) return null;
    if (entity.type !== 'ORG') continue;
    if (said.content.some((span) => span.start <= mention.start && mention.start < span.end))
      return null;
    const business = called.ofEntity(entity).some((one) => BUSINESS.test(one.noun));
    return (kind(entity) >= 1 || business) && entity.mentions[0] === mention ? entity : null;
  }
  return null;
}

/** "its director said" in an opening line, whom the article names further on: the only person whom it calls so. */
export function namedLater(noun: string, from: number, { called, kinds }: Reading): Entity | null {
  if (kinds.oftenUnnamed.has(noun)) return null;
  let only: Entity | null = null;
  for (const { description, fit } of called.before(noun, Number.MAX_SAFE_INTEGER)) {
    const { entity, at, deed } = description;
    if (fit < 1 || deed) continue;
    if (at < from || entity.type !== 'PERSON' || (only !== null && only !== entity)) return null;
    only = entity;
  }
  return only;
}
