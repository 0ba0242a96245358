import type { Entity } from '../../types.ts';

/** Too little to count against anything but another of these. */
const LATER = 1e-6;

const SENTENCE = 0.55;
const PARAGRAPH = 0.8;
/** No entity is more present than this, however often it was mentioned. */
const MOST = 4.5;
/** Below this an entity is too far off to be meant by a pronoun. */
const FAINT = 0.08;

const MANY = 120;

/** An entity that was mentioned, with how present it is: 0 when that was long ago. */
interface Presence {
  readonly entity: Entity;
  weight: number;
}

/** How present each entity is to the reader at one point of the article; nobody at its start. */
export class Salience {
  readonly #mentioned = new Map<Entity, Presence>();
  /** Those of them that are present still. */
  readonly #present: Presence[] = [];
  #full = 0;

  /** A mention, weighed by its part in the sentence. */
  mention(entity: Entity, weight: number): void {
    let one = this.#mentioned.get(entity);
    if (!one) {
      one = { entity, weight: 0 };
      this.#mentioned.set(entity, one);
    }
    if (one.weight === 0) this.#present.push(one);
    const sum = one.weight + weight;
    // Of several that are as present as can be, the one mentioned last is more so.
    one.weight = sum < MOST ? sum : MOST + ++this.#full * LATER;
  }

  /** A sentence ends; `paragraph` tells that a paragraph does. */
  sentence(paragraph: boolean): void {
    const kept = paragraph ? PARAGRAPH : 1;
    let left = 0;
    for (const one of this.#present) {
      one.weight = one.weight * SENTENCE * kept;
      if (one.weight < FAINT / 4) one.weight = 0;
      else this.#present[left++] = one;
    }
    while (this.#present.length > left) this.#present.pop();
  }

  /** How present an entity is, from 0. */
  of(entity: Entity): number {
    return this.#mentioned.get(entity)?.weight ?? 0;
  }

  /** The only entity mentioned so far that fits, or null; null too when there were very many. */
  only(suits: (entity: Entity) => boolean): Entity | null {
    if (this.#mentioned.size > MANY) return null;
    let only: Entity | null = null;
    for (const entity of this.#mentioned.keys()) {
      if (!suits(entity)) continue;
      if (only !== null) return null;
      only = entity;
    }
    return only;
  }

  /** Whether an entity that fits was mentioned so far. */
  some(suits: (entity: Entity) => boolean): boolean {
    for (const entity of this.#mentioned.keys()) if (suits(entity)) return true;
    return false;
  }

  /** The most present entity that fits, or null; `suits` gives 0 for no and up to `highest`. */
  best(suits: (entity: Entity) => number, highest = 1): Entity | null {
    let best: Entity | null = null;
    let most = FAINT;
    for (const { entity, weight } of this.#present) {
      if (weight * highest <= most) continue;
      const score = weight * suits(entity);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    return best;
  }
}
