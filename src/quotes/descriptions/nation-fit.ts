import { normalizeName } from '../../entities/normalize-name.ts';
import type { Entity } from '../../types.ts';
import type { KindLexicon } from '../words/kinds.ts';
import { SAME_MODIFIER } from './modifier-fit.ts';

/** How well organisations suit "the Swiss group": none that readers know to be of another nation; null when no nation is told. */
export function nationFit(
  modifiers: readonly string[],
  { nations }: KindLexicon,
): ((entity: Entity) => number) | null {
  if (modifiers.length === 0) return null;
  const { byAdjective, names } = nations();
  const told = modifiers.find((word) => byAdjective.has(word));
  if (told === undefined) return null;
  return ({ name, aliases }) => {
    const keys = [name, ...aliases].map(normalizeName).filter((key) => names.has(key));
    if (keys.length === 0) return 1;
    return keys.some((key) => byAdjective.get(told)?.has(key)) ? SAME_MODIFIER : 0;
  };
}
