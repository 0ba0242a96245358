import type { Entity, Mention, Span } from '../../types.ts';
import { NameParts } from './name-parts.ts';

/** A mention with the entity it belongs to. */
export interface NamedMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

function isName({ type }: Entity): boolean {
  return (
    type === 'PERSON' || type === 'ORG' || type === 'LOC' || type === 'NORP' || type === 'MISC'
  );
}

function byStart(a: NamedMention, b: NamedMention): number {
  return a.mention.start - b.mention.start;
}

/** The names of an article by place in the text; patterns like money and URLs are left out. */
export class MentionIndex {
  /** In text order. */
  readonly all: readonly NamedMention[];
  readonly #starts: readonly number[];
  readonly #entities: readonly Entity[];
  #parts: NameParts | undefined;
  #topic: { readonly entity: Entity | null } | undefined;
  #surnames: ReadonlyMap<string, readonly Entity[]> | undefined;

  constructor(entities: readonly Entity[]) {
    const all: NamedMention[] = [];
    for (const entity of entities)
      if (isName(entity)) for (const mention of entity.mentions) all.push({ entity, mention });
    all.sort(byStart);
    const starts: number[] = [];
    for (const { mention } of all) starts.push(mention.start);
    this.all = all;
    this.#starts = starts;
    this.#entities = entities;
  }

  /** The mention that covers an offset, or null. */
  at(offset: number): NamedMention | null {
    const next = this.firstFrom(offset + 1);
    if (next === 0) return null;
    const one = this.all[next - 1] as NamedMention;
    return offset < one.mention.end ? one : null;
  }

  /** A span with the whole of the names that it cuts at its ends: "Rights Commission" of "Human Rights Commission". */
  whole(span: Span): Span {
    const { start, end } = span;
    const first = this.at(start)?.mention;
    const last = this.at(end - 1)?.mention;
    const from = first && first.start < start && first.end <= end ? first.start : start;
    const to = last && last.end > end && last.start >= start ? last.end : end;
    return from === start && to === end ? span : { start: from, end: to };
  }

  /** The mention that begins at an offset, or null. */
  from(offset: number): NamedMention | null {
    const at = this.firstFrom(offset);
    if (at === this.#starts.length || this.#starts[at] !== offset) return null;
    return this.all[at] as NamedMention;
  }

  /** The index of the first mention that begins at an offset or behind it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The only person or organisation with a name of several words that begins or ends with a word, or null. */
  byPart(word: string): Entity | null {
    this.#parts ??= new NameParts(this.#entities);
    return this.#parts.find(word);
  }

  /** The persons whose name of several words ends with a word. */
  withSurname(word: string): readonly Entity[] {
    this.#surnames ??= indexSurnames(this.#entities);
    return this.#surnames.get(word) ?? [];
  }

  /** The organisation that an article is about: named more often than any other, and first in its opening lines; null when there is none. */
  get topic(): Entity | null {
    this.#topic ??= { entity: findTopic(this.#entities) };
    return this.#topic.entity;
  }
}

/** A walk through the mentions of a text, which is asked for offsets that always rise. */
export class MentionWalk {
  readonly #all: readonly NamedMention[];
  #next = 0;
  /** Where the last mention ends that was passed. */
  #end = 0;
  /** Where the next mention begins; past every offset when there is none. */
  nextStart: number;

  constructor({ all }: MentionIndex) {
    this.#all = all;
    this.nextStart = all[0]?.mention.start ?? Infinity;
  }

  /** The mention that begins at an offset, or null. */
  from(offset: number): NamedMention | null {
    while (this.nextStart < offset) this.#pass();
    if (this.nextStart !== offset) return null;
    const found = this.#all[this.#next] as NamedMention;
    while (this.nextStart === offset) this.#pass();
    return found;
  }

  /** Whether an offset before the next mention lies in the last one. */
  isInside(offset: number): boolean {
    return offset < this.#end;
  }

  #pass(): void {
    this.#end = (this.#all[this.#next] as NamedMention).mention.end;
    this.#next++;
    this.nextStart = this.#all[this.#next]?.mention.start ?? Infinity;
  }
}

/** The last word of a name of several words. */
export function surnameOf({ name }: Entity): string | null {
  const blank = name.lastIndexOf(' ');
  return blank < 0 ? null : name.slice(blank + 1);
}

function indexSurnames(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const bySurname = new Map<string, Entity[]>();
  for (const entity of entities) {
    const surname = entity.type === 'PERSON' ? surnameOf(entity) : null;
    if (surname === null) continue;
    const family = bySurname.get(surname);
    if (family) family.push(entity);
    else bySurname.set(surname, [entity]);
  }
  return bySurname;
}

/** So many characters open an article. */
const OPENING = 500;
/** So often at least it names what it is about. */
const OFTEN = 2;

function findTopic(entities: readonly Entity[]): Entity | null {
  let topic: Entity | null = null;
  for (const entity of entities) {
    if (entity.type !== 'ORG' || entity.count < OFTEN) continue;
    if (topic === null || entity.count > topic.count) topic = entity;
  }
  return topic && (topic.mentions[0]?.start ?? 0) < OPENING ? topic : null;
}
