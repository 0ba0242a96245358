import type { Entity } from '../../types.ts';

/** Stands for a person without a name who was last brought in ("an official said"), so that "he" afterwards is nobody else. */
export const NOBODY: Entity = {
  id: '',
  name: '',
  type: 'PERSON',
  count: 0,
  aliases: [],
  mentions: [],
  place: null,
};

/** Stands for a thing or body without a name ("the report says"), so that "it" afterwards is nothing else. */
export const NOTHING: Entity = {
  id: '',
  name: '',
  type: 'ORG',
  count: 0,
  aliases: [],
  mentions: [],
  place: null,
};
