import { readPatternTokens } from '../document/read-tokens.ts';
import type { ArticleDocument } from '../document/types.ts';
import type { Wink } from '../document/wink/wink.ts';
import { PATTERN_TYPES } from '../entity-types.ts';
import type { Entity, EntityType, Mention, PatternType } from '../types.ts';

/** Whether a type is one of wink's patterns. */
export function isPatternType(type: EntityType): type is PatternType {
  return (PATTERN_TYPES as readonly EntityType[]).includes(type);
}

/** Finds the wanted patterns, grouped by spelling; ids go on from `firstId`. */
export function findPatterns(
  document: ArticleDocument,
  types: readonly PatternType[],
  wink: Wink,
  firstId: number,
): Entity[] {
  const found = new Map<string, { type: PatternType; mentions: Mention[] }>();
  const add = (type: string, start: number, end: number) => {
    if (!(types as readonly string[]).includes(type)) return;
    const text = document.text.slice(start, end);
    const key = `${type}:${text}`;
    const known = found.get(key);
    if (known) known.mentions.push({ start, end, text, score: 1 });
    else found.set(key, { type: type as PatternType, mentions: [{ start, end, text, score: 1 }] });
  };
  const seen = new Set<string>();
  for (const paragraph of document.paragraphs)
    for (const { type, start, end } of readPatternTokens(document.text, paragraph, wink)) {
      const key = `${type} ${start}`;
      if (!seen.has(key)) add(type, start, end);
      seen.add(key);
    }
  wink.forget();
  return [...found.values()]
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
    .map(({ type, mentions }, at) => ({
      id: `e${firstId + at}`,
      name: (mentions[0] as Mention).text,
      type,
      count: mentions.length,
      aliases: [],
      mentions,
      place: null,
    }));
}
