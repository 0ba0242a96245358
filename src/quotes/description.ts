import type { Entity } from '../types.ts';

/** A noun that an article uses of an entity ("minister", "museum") with where it does. */
export interface Description {
  readonly entity: Entity;
  readonly noun: string;
  /** Words of the description before the noun, lower case. */
  readonly modifiers: readonly string[];
  readonly at: number;
  /** Told by what somebody does ("who leads the party"), which does not tell what else somebody is. */
  readonly deed: boolean;
  /** Not told by the article, but known to its readers. */
  readonly known: boolean;
}

/** Notes what an entity is called; `deed` as in `Description`. */
export type Add = (noun: string, modifiers: readonly string[], deed?: boolean) => void;
