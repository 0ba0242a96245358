import { NAME_TYPES } from '../entity-types.ts';
import type { NameType, UserName } from '../types.ts';

/**
 * Checks one of the user's own names, as a file or a caller gives it: `{ name, type, aliases }`, of which `aliases` may be left
 * out. @throws TypeError that says where it stands and what is wrong with it.
 */
export function checkUserName(where: string, value: unknown): UserName & { aliases: string[] } {
  const { name, type, aliases = [] } = (value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string'))
    throw new TypeError(`${where}: "aliases" is not a list of strings`);
  if (typeof name !== 'string' || name.trim() === '') throw new TypeError(`${where}: has no name`);
  const kind = typeof type === 'string' ? type.trim().toUpperCase() : '';
  if (!NAME_TYPES.includes(kind as NameType))
    throw new TypeError(
      `${where}: the type is one of ${NAME_TYPES.join(', ')}, not "${String(type)}"`,
    );
  return { name: name.trim(), type: kind as NameType, aliases };
}
