import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { NamedMention } from '../mentions/mention-index.ts';
import {
  isBeside,
  isByline,
  isComma,
  isDateline,
  isDescribed,
  isEmployer,
  isIntroduced,
  isTold,
} from '../mentions/mention-place.ts';
import type { Clause } from '../types.ts';
import { type Part, WEIGHT, weightOf } from './mention-weight.ts';
import type { Reading } from './reading.ts';
import { noteRelative } from './relatives.ts';

/** Makes the entity present whose name begins at an item, by where the name stands; not the place of a dateline. */
export function noteName(
  clause: Clause,
  at: number,
  named: NamedMention,
  part: Part,
  reading: Reading,
): void {
  const { items } = clause;
  let behind = at + 1;
  while ((itemAt(items, behind)?.start ?? named.mention.end) < named.mention.end) behind++;
  if (isDateline(items, at, behind)) return;
  const weight = isByline(clause)
    ? WEIGHT.byline
    : reading.inHeadline
      ? WEIGHT.headline
      : weightOfName(items, at, behind, named, part);
  if (part === 'subject' && weight === WEIGHT.subject) reading.subject ??= named.entity;
  noteRelative(items, at, behind, named, reading);
  reading.salience.mention(named.entity, weight);
}

function weightOfName(
  items: readonly Item[],
  at: number,
  behind: number,
  named: NamedMention,
  part: Part,
): number {
  const { entity } = named;
  if (entity.type === 'ORG' && (isEmployer(items, at) || isTold(items, at))) return WEIGHT.employer;
  const next = itemAt(items, behind);
  if (next?.word === 'possessive' && at === 0 && entity.type === 'PERSON')
    return WEIGHT.opensAsOwner;
  if (next?.word === 'possessive' || isPartOfNoun(entity, items, at, behind)) return WEIGHT.owner;
  if (part === 'other' && isIntroduced(items, at, behind, named)) return WEIGHT.introduced;
  if (part === 'subject' && isBeside(items, at, behind, named)) return WEIGHT.beside;
  if (part === 'other' && isDescribed(items, at, behind, named)) return WEIGHT.described;
  return weightOf(part);
}

/** "Trading Standards officers", "Trump rallies": of whom they are, not who acts; but "it gave Hill new heart". */
function isPartOfNoun({ type }: Entity, items: readonly Item[], at: number, noun: number): boolean {
  const next = itemAt(items, noun);
  if (next?.word !== 'noun' || next.form !== 'small') return false;
  if (type !== 'PERSON') return type === 'ORG' && !next.entry.organisationKind;
  if (itemAt(items, at - 1)?.word === 'verb' || next.entry.verbForm) return false;
  // "Poe lives there"
  return !next.entry.endsInS || goesOn(itemAt(items, noun + 1));
}

function goesOn(item: Item | undefined): boolean {
  return item?.word === 'verb' || item?.word === 'auxiliary' || isComma(item);
}
