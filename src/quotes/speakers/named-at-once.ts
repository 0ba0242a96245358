import type { Gender } from '../../entities/group/gender.ts';
import type { Entity } from '../../types.ts';
import type { Reading } from './reading.ts';

/** So many characters may stand between a sentence and the name that opens the next: "Today Dr Jane Hill". */
const LONGEST_OPENING = 16;

/** "“We lost it all,” she said. Jane Hill, 40, fled in May": whose name opens the next sentence, where the article has named no person before; null when nobody's does. */
export function namedAtOnce(
  wanted: Gender,
  { mentions, said, genders }: Pick<Reading, 'mentions' | 'said' | 'genders'>,
): Entity | null {
  const end = said?.cueClause.items.at(-1)?.end;
  if (end === undefined) return null;
  for (const { entity, mention } of mentions.all) {
    if (mention.start > end + LONGEST_OPENING) return null;
    if (entity.type !== 'PERSON') continue;
    if (mention.start < end || !mention.text.includes(' ')) return null;
    return (genders.of(entity) ?? wanted) === wanted ? entity : null;
  }
  return null;
}
