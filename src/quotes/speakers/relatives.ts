import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { genderOfRole } from '../descriptions/person-gender.ts';
import type { NamedMention } from '../mentions/mention-index.ts';
import { NOBODY } from '../mentions/nobody.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** "Hill’s son, Tom", "Ann and Tom Hill": whose relative somebody is, and by which noun; none of a pair. */
export interface Relative {
  readonly owner: Entity;
  readonly noun: string | null;
  readonly entity: Entity;
}

/** So many of those told of last are remembered, to keep the work on any text in proportion to it. */
const MOST = 64;

/** So many words may stand between "his" and the noun: "his 12-year-old". */
const LONGEST = 8;

/** Notes whose relative a name is that begins at an item and ends before `behind`: "her son, Tom", "Hill’s son Tom", "Tom, her son,". */
export function noteRelative(
  items: readonly Item[],
  at: number,
  behind: number,
  named: NamedMention,
  reading: Reading,
): void {
  const { entity } = named;
  if (entity.type !== 'PERSON') return;
  const other = pairedWith(items, at, named, reading);
  if (other) remember({ owner: other, noun: null, entity }, reading);
  const before = itemAt(items, at - 1)?.text === ',' ? at - 2 : at - 1;
  const noun = isKin(items, before, reading) ? before : nounBehind(items, behind, reading);
  if (noun < 0) return;
  const owner = ownerOf(items, noun, reading);
  if (owner === null || owner === NOBODY || owner === entity || owner.type !== 'PERSON') return;
  remember({ owner, noun: (items[noun] as Item).lower, entity }, reading);
}

function remember(relative: Relative, { relatives }: Reading): void {
  relatives.push(relative);
  if (relatives.length > MOST) relatives.shift();
}

/** "Ann" of "Ann and Tom Hill" */
function pairedWith(
  items: readonly Item[],
  at: number,
  { entity, mention }: NamedMention,
  { mentions }: Reading,
): Entity | null {
  if (itemAt(items, at - 1)?.lower !== 'and' || !mention.text.includes(' ')) return null;
  const first = mentions.at(itemAt(items, at - 2)?.start ?? -1);
  if (first?.entity.type !== 'PERSON' || first.entity === entity) return null;
  return first.mention.text.includes(' ') ? null : first.entity;
}

function isKin(items: readonly Item[], at: number, { kinds }: Reading): boolean {
  return kinds.relatives.has(itemAt(items, at)?.lower ?? '');
}

/** ", her son," behind a name; -1 where none is. */
function nounBehind(items: readonly Item[], comma: number, reading: Reading): number {
  if (itemAt(items, comma)?.text !== ',' || !isHis(itemAt(items, comma + 1)?.lower)) return -1;
  for (let at = comma + 2; at <= comma + LONGEST; at++)
    if (isKin(items, at, reading)) {
      const next = itemAt(items, at + 1)?.text;
      return next === ',' || next === '.' ? at : -1;
    }
  return -1;
}

function isHis(word: string | undefined): boolean {
  return word === 'his' || word === 'her';
}

/** Whose relative the noun tells: "his", "Hill’s". */
function ownerOf(items: readonly Item[], noun: number, reading: Reading): Entity | null {
  for (let at = noun - 1; at >= 0 && noun - at <= LONGEST; at--) {
    const { lower, word } = items[at] as Item;
    if (isHis(lower)) return resolvePronoun(lower, reading, false);
    if (word === 'possessive')
      return reading.mentions.at(itemAt(items, at - 1)?.start ?? -1)?.entity ?? null;
    if (word !== 'noun' && word !== 'number' && lower !== '-') return null;
  }
  return null;
}

/** "his mother", "Tom’s mother" where Tom was told to be her son, or she his mother; null where nobody was, or several were. */
export function resolveRelative(
  { items, core }: SpeakerPhrase,
  noun: string,
  reading: Reading,
): Entity | null {
  const { relatives, kinds, genders, lexicon } = reading;
  const others = kinds.relatives.get(noun);
  if (relatives.length === 0 || others === undefined) return null;
  const asked = ownerOf(items, core, reading);
  if (asked === null || asked === NOBODY) return null;
  const wanted = genderOfRole(lexicon.roles.get(noun));
  let only: Entity | null = null;
  for (const { owner, noun: told, entity } of relatives) {
    const isOwn = told === null ? others.has(noun) : kinds.relatives.get(told) === others;
    const isOther = told === null ? isOwn : others.has(told);
    const meant = owner === asked && isOwn ? entity : entity === asked && isOther ? owner : null;
    if (meant === null || meant === only) continue;
    if (wanted && (genders.of(meant) ?? wanted) !== wanted) continue;
    if (only) return null;
    only = meant;
  }
  return only;
}
