import type { ArticleDocument } from '../document/types.ts';
import type { Entity, Mention } from '../types.ts';
import type { ResolvedSpeakers } from './assemble-quotes.ts';
import type { Speech } from './attribute-speech.ts';
import type { Attribution } from './attribution.ts';
import type { QuoteLexicon } from './lexicon.ts';

/** Finds the entity behind each attribution's source. */
export type SpeakerResolver = (
  document: ArticleDocument,
  speech: Speech,
  entities: readonly Entity[],
) => ResolvedSpeakers;

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Builds the resolver: names inside the source first. */
export function createSpeakerResolver(_lexicon: QuoteLexicon): SpeakerResolver {
  return (_document, speech, entities) => {
    const mentions = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start);
    const resolved = new Map<Attribution, string | null>();
    for (const attribution of speech.attributions)
      resolved.set(attribution, namedIn(mentions, attribution)?.entity.id ?? null);
    return resolved;
  };
}

/** The name that the source is: the last one in its core, when the core ends with it. */
function namedIn(mentions: readonly Named[], { source }: Attribution): Named | null {
  if (!source) return null;
  return (
    mentions.find(({ mention }) => mention.start >= source.start && mention.end <= source.end) ??
    null
  );
}
