import type { Entity } from '../../../types.ts';

/** How well an entity suits, from 0. */
export type Suits = (entity: Entity) => number;

/** No entity does. */
export const never: Suits = () => 0;
