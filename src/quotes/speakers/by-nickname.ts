import { normalizeName } from '../../entities/normalize-name.ts';
import type { Entity } from '../../types.ts';
import type { Reading } from './reading.ts';

/** "Chelsea have sacked him. The Blues said": the only club of the article that readers know by a nickname; null when there is none or several. */
export function byNickname(
  { type, name, aliases }: Entity,
  { kinds, mentions }: Pick<Reading, 'kinds' | 'mentions'>,
): Entity | null {
  if (type === 'PERSON' || type === 'LOC' || aliases.length > 1) return null;
  const known = kinds.nicknamed(name);
  if (!known) return null;
  // Few articles get here: the names of the other clubs are left as they are.
  const clubs = new Set(known.map(normalizeName));
  const isClub = (key: string) => clubs.has(normalizeName(key));
  const bodies = new Set<Entity>();
  const places = new Set<Entity>();
  for (const { entity } of mentions.all) {
    if (entity.type !== 'ORG' && entity.type !== 'LOC') continue;
    if (isClub(entity.name) || entity.aliases.some(isClub))
      (entity.type === 'ORG' ? bodies : places).add(entity);
  }
  // "Newcastle" may have been taken for the city.
  const [only, another] = bodies.size > 0 ? bodies : places;
  return another === undefined ? (only ?? null) : null;
}
