import type { Description } from '../../descriptions/description.ts';

/** Descriptions of one entity that are looked at. */
export const LOOK_AT = 8;

/** How much less an entity is meant by a noun when the article calls it something else. */
export const CALLED_OTHERWISE = 0.1;

/** Whether the article says what an entity is, by a noun that tells; what it was formerly does not count. */
export function isCalled(
  descriptions: readonly Description[],
  tells: (noun: string) => boolean,
): boolean {
  for (let at = 0; at < LOOK_AT && at < descriptions.length; at++) {
    const { noun, modifiers, deed } = descriptions[at] as Description;
    if (!deed && !modifiers.includes('former') && tells(noun)) return true;
  }
  return false;
}
