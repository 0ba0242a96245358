import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { MentionIndex } from '../mentions/mention-index.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';

/** An organisation that speaks before the article gives its name. */
export interface BodyLead {
  readonly entity: Entity;
  /** Where the noun stands. */
  readonly at: number;
}

/** Sentences, the headline among them, within which an organisation is brought in. */
const LOOK_AT = 4;

/** "It burned, a rights group said. The Ames Initiative, based in Ohio, said": the organisation whose name opens the sentence behind the one in which it speaks. */
export function findBodyLead(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
): BodyLead | null {
  for (let index = 0; index < LOOK_AT && index + 1 < clauses.length; index++) {
    const { clause, cues } = clauses[index] as CuedClause;
    for (const { source } of cues) {
      const opening = source && itemAt(clause.items, source.first)?.lower;
      if (!source || (opening !== 'a' && opening !== 'an')) continue;
      const { items, core } = speakerPhrase(clause.items, source);
      const { entry, start } = items[core] as Item;
      if (entry.role !== 'group' || entry.document) continue;
      const entity = openingBody((clauses[index + 1] as CuedClause).clause.items, mentions);
      if (entity) return { entity, at: start };
    }
  }
  return null;
}

/** The organisation that opens a sentence and is named there for the first time. */
function openingBody(items: readonly Item[], mentions: MentionIndex): Entity | null {
  const first = items[0]?.lower === 'the' ? 1 : 0;
  const named =
    mentions.from(items[0]?.start ?? -1) ?? mentions.from(itemAt(items, first)?.start ?? -1);
  if (named?.entity.type !== 'ORG') return null;
  return named.entity.mentions[0] === named.mention ? named.entity : null;
}
