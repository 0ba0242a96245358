import type { NameType } from '../types.ts';
import type { NameMention } from './types.ts';

/** The mention with another type; a copy by spreading would be another kind of object to the engine. */
export function mentionAs(mention: NameMention, type: NameType): NameMention {
  const { start, end, score, word } = mention;
  return { start, end, type, score, word };
}
