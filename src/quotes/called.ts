import type { Description } from './descriptors.ts';
import type { KindLexicon } from './kinds.ts';

/** What an article calls its entities, by noun and by kind of noun. */
export interface Called {
  /** The last uses before an offset of a noun, and of nouns of its kind. */
  readonly before: (noun: string, offset: number) => readonly CalledSo[];
  /** The first use of a noun, or failing that of a noun of its kind. */
  readonly first: (noun: string) => Description | null;
  readonly ofEntity: (id: string) => readonly Description[];
}

/** A description with how well its noun fits: 1 when it is the very noun, less when it is of the same kind. */
export interface CalledSo {
  readonly description: Description;
  readonly fit: number;
}

/** How well a noun of the same kind fits. */
const SAME_KIND = 0.7;
/** Few enough to keep the work on any text in proportion to it. */
const MOST_CALLED = 40;

/** Descriptions, in text order, by noun and kind of noun and by entity. */
interface DescriptionIndex {
  readonly byNoun: ReadonlyMap<string, readonly Description[]>;
  readonly byEntity: ReadonlyMap<string, readonly Description[]>;
}

/** Orders descriptions, which come in text order, by their nouns; they are read when they are first asked for. */
export function indexDescriptions(
  read: () => readonly Description[],
  { kindsOf, meansAny }: KindLexicon,
): Called {
  let made: DescriptionIndex | undefined;
  const index = () => {
    made ??= indexByNoun(read(), kindsOf);
    return made;
  };
  return {
    before: (noun, offset) => {
      const { byNoun } = index();
      const found: CalledSo[] = [];
      for (const kind of meansAny.get(noun) ?? [])
        addLatest(found, byNoun.get(kind), offset, SAME_KIND);
      addLatest(found, byNoun.get(noun), offset, 1);
      return found;
    },
    first: (noun) => {
      const { byNoun } = index();
      for (const key of [noun, ...(meansAny.get(noun) ?? [])]) {
        const one = byNoun.get(key)?.[0];
        if (one) return one;
      }
      return null;
    },
    ofEntity: (id) => index().byEntity.get(id) ?? [],
  };
}

function indexByNoun(
  descriptions: readonly Description[],
  kindsOf: KindLexicon['kindsOf'],
): DescriptionIndex {
  const byNoun = new Map<string, Description[]>();
  const byEntity = new Map<string, Description[]>();
  for (const one of descriptions) {
    put(byEntity, one.entity, one);
    put(byNoun, one.noun, one);
    for (const kind of kindsOf.get(one.noun) ?? []) put(byNoun, kind, one);
  }
  return { byNoun, byEntity };
}

function put(lists: Map<string, Description[]>, key: string, one: Description): void {
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
