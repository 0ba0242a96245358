import type { Entity } from '../../types.ts';
import type { KindLexicon } from '../words/kinds.ts';
import type { Description } from './description.ts';

/** A description with how well its noun fits: 1 when it is the very noun, less when it is of the same kind. */
export interface CalledSo {
  readonly description: Description;
  readonly fit: number;
}

/** How well a noun of the same kind fits. */
export const SAME_KIND = 0.7;
/** Few enough to keep the work on any text in proportion to it. */
const MOST_CALLED = 40;

/** What an article calls its entities, by noun and by kind of noun; the descriptions, which come in text order, are read when they are first asked for. */
export class Called {
  readonly #read: () => readonly Description[];
  readonly #kinds: KindLexicon;
  #all: readonly Description[] | undefined;
  #byNoun: DescriptionsByNoun | undefined;
  #byEntity: ReadonlyMap<Entity, readonly Description[]> | undefined;

  constructor(read: () => readonly Description[], kinds: KindLexicon) {
    this.#read = read;
    this.#kinds = kinds;
  }

  /** The last uses before an offset of a noun, and of nouns of its kind. */
  before(noun: string, offset: number): readonly CalledSo[] {
    const { byNoun, byKind } = this.#nouns();
    const found: CalledSo[] = [];
    for (const kind of this.#kinds.meansAny.get(noun) ?? NO_KINDS)
      addLatest(found, byKind[kind], offset, SAME_KIND);
    addLatest(found, byNoun.get(noun), offset, 1);
    return found;
  }

  /** The first use of a noun, or failing that of a noun of its kind. */
  first(noun: string): Description | null {
    const { byNoun, byKind } = this.#nouns();
    const called = byNoun.get(noun)?.[0];
    if (called) return called;
    for (const kind of this.#kinds.meansAny.get(noun) ?? NO_KINDS) {
      const alike = byKind[kind]?.[0];
      if (alike) return alike;
    }
    return null;
  }

  /** All that an entity is called, in text order. */
  ofEntity(entity: Entity): readonly Description[] {
    this.#byEntity ??= groupByEntity(this.#descriptions());
    return this.#byEntity.get(entity) ?? [];
  }

  #nouns(): DescriptionsByNoun {
    this.#byNoun ??= groupByNoun(this.#descriptions());
    return this.#byNoun;
  }

  #descriptions(): readonly Description[] {
    this.#all ??= this.#read();
    return this.#all;
  }
}

const NO_KINDS: readonly number[] = [];

/** Descriptions by their noun, and by the number of its kind, in text order. */
interface DescriptionsByNoun {
  readonly byNoun: ReadonlyMap<string, readonly Description[]>;
  readonly byKind: readonly (readonly Description[] | undefined)[];
}

function groupByEntity(
  descriptions: readonly Description[],
): ReadonlyMap<Entity, readonly Description[]> {
  const byEntity = new Map<Entity, Description[]>();
  for (const one of descriptions) put(byEntity, one.entity, one);
  return byEntity;
}

function groupByNoun(descriptions: readonly Description[]): DescriptionsByNoun {
  const byNoun = new Map<string, Description[]>();
  const byKind: Description[][] = [];
  for (const one of descriptions) {
    put(byNoun, one.noun, one);
    for (const kind of one.kinds) {
      const alike = byKind[kind];
      if (alike) alike.push(one);
      else byKind[kind] = [one];
    }
  }
  return { byNoun, byKind };
}

function put<Key>(lists: Map<Key, Description[]>, key: Key, one: Description): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** Adds the last descriptions before an offset. */
function addLatest(
  found: CalledSo[],
  all: readonly Description[] | undefined,
  offset: number,
  fit: number,
): void {
  if (!all) return;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  for (let at = Math.max(0, low - MOST_CALLED); at < low; at++)
    found.push({ description: all[at] as Description, fit });
}
