import type { Entity } from '../../../types.ts';
import { itemAt } from '../../clauses/item.ts';
import type { Description } from '../../descriptions/description.ts';
import { NOBODY } from '../../mentions/nobody.ts';
import { isPersonRole } from '../../words/lexicon.ts';
import { byNickname } from '../by-nickname.ts';
import type { Reading } from '../reading.ts';
import { isMinister } from './person-kind.ts';
import type { Asked } from './role-phrase.ts';

/** "the Velmar boss": the organisation named within a role phrase; null when none is. */
export function bodyAsked(
  { phrase: { items, first, core } }: Asked['role'],
  reading: Reading,
): Entity | null {
  for (let at = core - 1; at > first; at--) {
    const { form, start } = itemAt(items, at) ?? {};
    const entity = form === 'capital' ? reading.mentions.at(start ?? -1)?.entity : undefined;
    if (entity?.type === 'ORG') return byNickname(entity, reading) ?? entity;
  }
  return null;
}

/** "Brandt boss Jane Hill": whether a description names another organisation, so that she is not "the Velmar boss". */
export function isOfOtherBody(
  { at, modifiers }: Description,
  asked: Entity,
  reading: Reading,
): boolean {
  if (modifiers.length === 0) return false;
  const { mentions } = reading;
  const next = mentions.firstFrom(at);
  for (const named of [mentions.all[next - 1], mentions.all[next + 1]]) {
    if (named?.entity.type !== 'ORG') continue;
    const words = named.mention.text.toLowerCase().split(' ');
    if (!modifiers.includes(words.at(-1) ?? '')) continue;
    const body = byNickname(named.entity, reading) ?? named.entity;
    return body !== asked && !shareWord(body, asked);
  }
  return false;
}

/** "Ames", "Ames United" */
function shareWord(one: Entity, other: Entity): boolean {
  const words = one.name.toLowerCase().split(' ');
  return other.name
    .toLowerCase()
    .split(' ')
    .some((word) => words.includes(word));
}

/**
 * "League boss Jane Hill said yes. Tom Poe disagreed. “No,” the Velmar coach said": whom the sentence before was of, where who is
 * called so is called something else besides; null for "the finance minister" or "a spokesman", who may be anybody.
 */
export function subjectInstead(
  known: Entity,
  { role, modifiers }: Asked,
  reading: Reading,
): Entity | null {
  const { noun, opening, owned } = role;
  const { subjectBefore, said, called, lexicon, kinds } = reading;
  if (opening !== 'the' || owned || modifiers.length === 0 || !said?.quoted.length) return null;
  if (subjectBefore?.type !== 'PERSON' || subjectBefore === NOBODY || subjectBefore === known)
    return null;
  if (known.type !== 'PERSON' || !isPersonRole(noun, lexicon)) return null;
  if (isMinister(noun) || kinds.oftenUnnamed.has(noun) || kinds.strangers.has(noun)) return null;
  const told = called.ofEntity(known);
  if (!told.some((one) => one.modifiers.length > 0)) return null;
  if (told.some((one) => modifiers.some((word) => one.modifiers.includes(word)))) return null;
  // "the veteran mayor" is the mayor still, "the union leader" not the party leader.
  const isVeryNoun = told.some((one) => one.noun === noun);
  const ofBody = modifiers.some((word) => lexicon.roles.get(word) === 'group');
  if (isVeryNoun && !ofBody && bodyAsked(role, reading) === null) return null;
  const others = called.ofEntity(subjectBefore);
  return others.some((one) => !one.deed && isPersonRole(one.noun, lexicon)) ? null : subjectBefore;
}
