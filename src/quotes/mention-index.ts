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
}

/** Orders the mentions of all named entities; patterns like money and URLs are left out. */
export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const all = entities
    .filter((entity) => NAMES.has(entity.type))
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const byStart = new Map(all.map((one) => [one.mention.start, one]));
  return {
    all,
    at: (offset) => findAt(all, offset),
    from: (offset) => byStart.get(offset) ?? null,
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
