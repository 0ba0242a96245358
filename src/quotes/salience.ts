import type { Entity } from '../types.ts';

/** How present each entity is to the reader at one point of the article. */
export interface Salience {
  /** A mention, weighed by its part in the sentence. */
  readonly mention: (entity: Entity, weight: number) => void;
  /** A sentence ends; `paragraph` tells that a paragraph does. */
  readonly sentence: (paragraph: boolean) => void;
  /** How present an entity is, from 0. */
  readonly of: (entity: Entity) => number;
  /** The only entity of its type mentioned so far, or null. */
  readonly only: (type: Entity['type']) => Entity | null;
  /** The most present entity that fits, or null; `suits` gives 0 for no and up to 1. */
  readonly best: (suits: (entity: Entity) => number) => Entity | null;
}

const SENTENCE = 0.55;
const PARAGRAPH = 0.8;
/** No entity is more present than this, however often it was mentioned. */
const MOST = 4.5;
/** Below this an entity is too far off to be meant by a pronoun. */
const FAINT = 0.08;

/** Starts with nobody present. */
export function createSalience(): Salience {
  const weights = new Map<Entity, number>();
  const only = new Map<Entity['type'], Entity | null>();
  return {
    mention: (entity, weight) => {
      const before = only.get(entity.type);
      if (before === undefined) only.set(entity.type, entity);
      else if (before !== entity) only.set(entity.type, null);
      weights.set(entity, Math.min(MOST, (weights.get(entity) ?? 0) + weight));
    },
    sentence: (paragraph) => {
      for (const [entity, weight] of weights) {
        const left = weight * SENTENCE * (paragraph ? PARAGRAPH : 1);
        if (left < FAINT / 4) weights.delete(entity);
        else weights.set(entity, left);
      }
    },
    only: (type) => only.get(type) ?? null,
    of: (entity) => weights.get(entity) ?? 0,
    best: (suits) => {
      let best: Entity | null = null;
      let most = FAINT;
      for (const [entity, weight] of weights) {
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
