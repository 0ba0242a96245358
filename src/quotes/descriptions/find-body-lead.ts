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

/**
 * "It burned, a rights group said. The Ames Initiative, based in Ohio, said", "Sweden’s central bank said. The Riksbank raised": the
 * organisation whose name opens the sentence behind the one in which it speaks.
 */
export function findBodyLead(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
  headline: number | null,
): BodyLead | null {
  const below = clauses.find(({ clause }) => clause.paragraph !== headline)?.clause.items[0]?.start;
  for (let index = 0; index < LOOK_AT && index + 1 < clauses.length; index++) {
    const { clause, cues } = clauses[index] as CuedClause;
    for (const { source } of cues) {
      if (!source || !mayLead(clause.items, source.first, mentions)) continue;
      const { items, core } = speakerPhrase(clause.items, source);
      const { entry, start } = items[core] as Item;
      if (entry.role !== 'group' || entry.document || mentions.at(start)) continue;
      const next = (clauses[index + 1] as CuedClause).clause.items;
      const entity = openingBody(next, mentions, below ?? 0);
      if (entity) return { entity, at: start };
    }
  }
  return null;
}

/** "a", "Sweden’s" */
function mayLead(items: readonly Item[], first: number, mentions: MentionIndex): boolean {
  const { lower, start } = items[first] as Item;
  if (lower === 'a' || lower === 'an') return true;
  const place = mentions.from(start);
  if (place?.entity.type !== 'LOC') return false;
  let at = first + 1;
  while ((itemAt(items, at)?.start ?? place.mention.end) < place.mention.end) at++;
  return itemAt(items, at)?.word === 'possessive';
}

/** The organisation that opens a sentence and is named there for the first time below the headline, which ends before `below`. */
function openingBody(items: readonly Item[], mentions: MentionIndex, below: number): Entity | null {
  const first = items[0]?.lower === 'the' ? 1 : 0;
  const named =
    mentions.from(items[0]?.start ?? -1) ?? mentions.from(itemAt(items, first)?.start ?? -1);
  if (named?.entity.type !== 'ORG') return null;
  const earlier = named.entity.mentions.some(
    ({ start }) => start >= below && start < named.mention.start,
  );
  return earlier ? null : named.entity;
}
