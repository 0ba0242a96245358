import { normalizeName } from '../entities/normalize-name.ts';
import type { Place } from '../types.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { CorpusEntity } from './types.ts';

/** Under what a name of an article meets the same thing of other articles. */
export interface NameKeys {
  /** Whoever shares one of these is the same thing. */
  readonly sure: readonly string[];
  /** An acronym, or a place that is not known: different things may be called so. */
  readonly shared: readonly string[];
  /** The normalised names, acronyms left out. */
  readonly names: readonly string[];
}

const ACRONYM = /^\p{Lu}[^\s]{0,6}\p{Lu}[^\s]?$/u;

/**
 * The keys of a name and its aliases. Of a person's, a lone word ("Clinton") is none unless it is the whole name, for it may be
 * another's elsewhere; two places of one name are told apart by where they lie.
 */
export function keysOf(entity: CorpusEntity, knowledge: NameKnowledge): NameKeys {
  const { type, name, aliases, place } = entity;
  const at = placeKey(place);
  const sure: string[] = [];
  const shared: string[] = [];
  const names: string[] = [];
  for (const form of [name, ...aliases]) {
    if (type === 'PERSON' && form !== name && !/\s/.test(form.trim())) continue;
    const key = normalizeName(form);
    const group = knowledge.aliasGroup(type, key);
    const folded = `${type}:${foldName(entity, key, knowledge)}`;
    const isShared = type === 'LOC' ? at === '' : type !== 'PERSON' && ACRONYM.test(form);
    if (type === 'LOC' || isShared) shared.push(folded);
    if (isShared) continue;
    names.push(key);
    sure.push(folded + at);
    if (group !== undefined) sure.push(`${type}#${group}${at}`);
  }
  return { sure, shared, names };
}

function placeKey(place: Place | null): string {
  return place === null || place.lat === null || place.lon === null
    ? ''
    : `@${place.kind}:${place.lat},${place.lon}`;
}

/** "King, Jr." is "King Jr", "Apple Inc." "Apple", "Gadhafi" "Gaddafi". */
function foldName(
  { type }: CorpusEntity,
  key: string,
  { legalForms, spelling }: NameKnowledge,
): string {
  const words = key.replace(/[.,]+(?=\s|$)/g, '').split(' ');
  if (type === 'PERSON') return words.map(spelling).join(' ');
  if (type === 'ORG')
    while (words.length > 1 && legalForms.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
}
