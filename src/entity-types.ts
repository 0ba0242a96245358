import type { EntityType, NameType, PatternType } from './types.ts';

/** The types of names that the recogniser finds, in the order in which they are shown and of the model's labels: it must not change. */
export const NAME_TYPES: readonly NameType[] = ['PERSON', 'ORG', 'LOC', 'NORP', 'MISC'];

/** Types that wink-nlp finds by pattern: as entities of its own recogniser or as types of tokens. */
export const PATTERN_TYPES: readonly PatternType[] = [
  'MONEY',
  'PERCENT',
  'EMAIL',
  'URL',
  'HASHTAG',
  'MENTION',
];

/** Every type an entity can have. */
export const ENTITY_TYPES: readonly EntityType[] = [...NAME_TYPES, ...PATTERN_TYPES];
