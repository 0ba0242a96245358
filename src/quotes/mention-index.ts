import type { Entity, Mention } from '../types.ts';

/** A mention with the entity it belongs to. */
export interface NamedMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

const NAMES = new Set(['PERSON', 'ORG', 'LOC', 'NORP', 'MISC']);

/** The names of an article by place in the text. */
export interface MentionIndex {
  /** In text order. */
  readonly all: readonly NamedMention[];
  /** The mention that covers an offset, or null. */
  readonly at: (offset: number) => NamedMention | null;
  /** The mention that begins at an offset, or null. */
  readonly from: (offset: number) => NamedMention | null;
  /** The only person or organisation with a name of several words that begins or ends with a word, or null. */
  readonly byPart: (word: string) => Entity | null;
  /** The persons named right behind a nation or group, "the Kenyan runner Jane Hill"; undefined when there are none. */
  readonly ofNation: (nation: Entity) => ReadonlySet<Entity> | undefined;
  /** Starts a walk through the text: gives the mention that begins at an offset, or null, for offsets that never fall. */
  readonly walk: () => (offset: number) => NamedMention | null;
}

/** Orders the mentions of all named entities; patterns like money and URLs are left out. */
export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const all: NamedMention[] = [];
  for (const entity of entities)
    if (NAMES.has(entity.type))
      for (const mention of entity.mentions) all.push({ entity, mention });
  all.sort((a, b) => a.mention.start - b.mention.start);
  let nations: ReadonlyMap<Entity, ReadonlySet<Entity>> | undefined;
  let parts: ReadonlyMap<string, Entity | null> | undefined;
  return {
    all,
    at: (offset) => findAt(all, offset),
    from: (offset) => {
      const one = findAt(all, offset);
      return one?.mention.start === offset ? one : null;
    },
    byPart: (word) => {
      parts ??= indexParts(entities);
      return parts.get(word) ?? null;
    },
    ofNation: (nation) => {
      nations ??= indexNations(all);
      return nations.get(nation);
    },
    walk: () => walkThrough(all),
  };
}

/** So near before a name its bearer's nation stands. */
const NATION_BEFORE = 30;

function indexNations(all: readonly NamedMention[]): ReadonlyMap<Entity, ReadonlySet<Entity>> {
  const nations = new Map<Entity, Set<Entity>>();
  all.forEach(({ entity, mention }, at) => {
    const next = all[at + 1];
    if (entity.type !== 'NORP' || next?.entity.type !== 'PERSON') return;
    if (next.mention.start - mention.end >= NATION_BEFORE) return;
    const persons = nations.get(entity);
    if (persons) persons.add(next.entity);
    else nations.set(entity, new Set([next.entity]));
  });
  return nations;
}

/** The first and last words of names of persons and organisations; null for those that several share. */
function indexParts(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const parts = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.type !== 'PERSON' && entity.type !== 'ORG') continue;
    for (const name of [entity.name, ...entity.aliases]) {
      const blank = name.indexOf(' ');
      if (blank < 0) continue;
      addPart(parts, name.slice(0, blank), entity);
      addPart(parts, name.slice(name.lastIndexOf(' ') + 1), entity);
    }
  }
  return parts;
}

const SHORTEST_PART = 2;

function addPart(parts: Map<string, Entity | null>, word: string, entity: Entity): void {
  if (word.length < SHORTEST_PART) return;
  const other = parts.get(word);
  parts.set(word, other === undefined || other === entity ? entity : null);
}

function walkThrough(all: readonly NamedMention[]): (offset: number) => NamedMention | null {
  let next = 0;
  return (offset) => {
    while (next < all.length && (all[next] as NamedMention).mention.start < offset) next++;
    const one = all[next];
    return one?.mention.start === offset ? one : null;
  };
}

function findAt(all: readonly NamedMention[], offset: number): NamedMention | null {
  let low = 0;
  let high = all.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = all[middle] as NamedMention;
    if (offset < one.mention.start) high = middle - 1;
    else if (offset >= one.mention.end) low = middle + 1;
    else return one;
  }
  return null;
}
