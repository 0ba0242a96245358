import type { Entity } from '../../types.ts';

/** Stands for a person without a name who was last brought in ("an official said"), so that "he" afterwards is nobody else. */
export const NOBODY = unnamed('PERSON');

/** Stands for a thing or body without a name ("the report says"), so that "it" afterwards is nothing else. */
export const NOTHING = unnamed('ORG');

function unnamed(type: Entity['type']): Entity {
  return { id: '', name: '', type, count: 0, aliases: [], mentions: [], place: null };
}
