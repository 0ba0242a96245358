import type { Entity } from '../types.ts';

/** How present each entity is to the reader at one point of the article. */
export interface Salience {
  /** A mention, weighed by its part in the sentence. */
  readonly mention: (entity: Entity, weight: number) => void;
  /** A sentence ends; `paragraph` tells that a paragraph does. */
  readonly sentence: (paragraph: boolean) => void;
  /** How present an entity is, from 0. */
  readonly of: (entity: Entity) => number;
  /** The only entity mentioned so far that fits, or null; null too when there were very many. */
  readonly only: (suits: (entity: Entity) => boolean) => Entity | null;
  /** The most present entity that fits, or null; `suits` gives 0 for no and up to 1. */
  readonly best: (suits: (entity: Entity) => number) => Entity | null;
}

/** Too little to count against anything but another of these. */
const LATER = 1e-6;

const SENTENCE = 0.55;
const PARAGRAPH = 0.8;
/** No entity is more present than this, however often it was mentioned. */
const MOST = 4.5;
/** Below this an entity is too far off to be meant by a pronoun. */
const FAINT = 0.08;

const MANY = 120;

/** An entity that was mentioned not long ago. */
interface Present {
  readonly entity: Entity;
  weight: number;
}

/** Starts with nobody present. */
export function createSalience(): Salience {
  const present = new Map<Entity, Present>();
  const seen = new Set<Entity>();
  let full = 0;
  return {
    mention: (entity, weight) => {
      if (seen.size <= MANY) seen.add(entity);
      const one = present.get(entity);
      const sum = (one?.weight ?? 0) + weight;
      // Of several that are as present as can be, the one mentioned last is more so.
      const next = sum < MOST ? sum : MOST + ++full * LATER;
      if (one) one.weight = next;
      else present.set(entity, { entity, weight: next });
    },
    sentence: (paragraph) => {
      const kept = paragraph ? PARAGRAPH : 1;
      for (const one of present.values()) {
        one.weight = one.weight * SENTENCE * kept;
        if (one.weight < FAINT / 4) present.delete(one.entity);
      }
    },
    only: (suits) => {
      if (seen.size > MANY) return null;
      const fitting = [...seen].filter(suits);
      return fitting.length === 1 ? (fitting[0] as Entity) : null;
    },
    of: (entity) => present.get(entity)?.weight ?? 0,
    best: (suits) => {
      let best: Entity | null = null;
      let most = FAINT;
      for (const { entity, weight } of present.values()) {
        const score = weight * suits(entity);
        if (score > most) {
          most = score;
          best = entity;
        }
      }
      return best;
    },
  };
}
