import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { genderOfRole } from '../descriptions/person-gender.ts';
import { NOBODY } from '../mentions/nobody.ts';
import { isNamedNext } from './apposed-name.ts';
import { WEIGHT } from './mention-weight.ts';
import type { Reading } from './reading.ts';
import { isPast, tellsOfLife, verbBehind } from './tells-of-life.ts';

/** "Hill’s mother begged him": somebody without a name, of whom the sentence is. */
export function noteKin(items: readonly Item[], end: number, from: number, reading: Reading): void {
  let at = from;
  while ((itemAt(items, at)?.start ?? end) < end) at++;
  if (itemAt(items, at)?.word !== 'possessive') return;
  const kin = itemAt(items, at + 1);
  const verb = verbBehind(items, at + 2);
  if (!kin || !reading.kinds.kin.has(kin.lower) || !acts(items, verb)) return;
  if (itemAt(items, at + 2)?.word === 'name' || isNamedNext(items, at + 2, reading.mentions))
    return;
  reading.genders.meet(NOBODY, genderOfRole(kin.entry.role ?? undefined));
  reading.salience.mention(NOBODY, WEIGHT.pronoun);
}

/** "Her mother wept", "His wife is a nurse" at the start of a sentence, of nobody with a name: makes the owner present; gives whether the relative is as well. */
export function noteOwn(
  items: readonly Item[],
  at: number,
  behind: number,
  owner: Entity,
  reading: Reading,
): boolean {
  const verb = verbBehind(items, behind);
  if (!isOfOwnGender(items, at)) return false;
  if (!acts(items, verb)) {
    reading.salience.mention(owner, WEIGHT.other);
    return false;
  }
  reading.ownerBefore = isPast(itemAt(items, verb)) ? owner : null;
  return true;
}

/** "His son", "her mother": whom the next "he" or "she" may mean as well as whose son it is; not "his mother". */
function isOfOwnGender(items: readonly Item[], at: number): boolean {
  const gender = genderOfRole(itemAt(items, at + 1)?.entry.role ?? undefined);
  return gender === ((items[at] as Item).lower === 'his' ? 'male' : 'female');
}

/** "visits every week", "was less sure"; not "was forbidden to", "was a nurse", "died". */
function acts(items: readonly Item[], verb: number): boolean {
  if (tellsOfLife(items, verb)) return false;
  if (itemAt(items, verb)?.word !== 'auxiliary') return true;
  const next = itemAt(items, verb + 1);
  return next?.word !== 'verb' || next.entry.endsInIng;
}
