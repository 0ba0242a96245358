import type { Entity, Quote, QuoteKind } from '../types.ts';

/** The quotes of one speaker in text order; `entity` is null for a speaker who is no entity, `name` null for an unknown one. */
export interface SpeakerQuotes {
  readonly name: string | null;
  readonly entity: Entity | null;
  readonly quotes: readonly Quote[];
}

/**
 * Groups quotes by speaker, in order of each speaker's first quote; those of unknown speakers come last. Speakers that are
 * no entities are one group when the words for them are the same; pronouns without entity are all unknown.
 */
export function groupBySpeaker(
  quotes: readonly Quote[],
  entities: readonly Entity[],
): SpeakerQuotes[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, { name: string | null; entity: Entity | null; quotes: Quote[] }>();
  for (const quote of quotes) {
    const entity = byId.get(quote.speaker?.entity ?? '') ?? null;
    const name = entity?.name ?? unnamedSpeaker(quote);
    const key = entity ? `id:${entity.id}` : `text:${name?.toLowerCase() ?? ''}`;
    const group = groups.get(key) ?? { name, entity, quotes: [] };
    group.quotes.push(quote);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)];
}

/** What `--speaker` and `--kind` ask for. */
export interface QuoteFilter {
  /** Any part of the speaker's name, alias or words; case and accents do not matter. */
  readonly speaker?: string;
  readonly kinds?: readonly QuoteKind[];
}

/** Keeps the quotes that fit the filter. */
export function filterQuotes(
  quotes: readonly Quote[],
  entities: readonly Entity[],
  { speaker, kinds }: QuoteFilter,
): Quote[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const wanted = speaker === undefined ? null : plain(speaker.trim());
  return quotes.filter((quote) => {
    if (kinds && !kinds.includes(quote.kind)) return false;
    if (wanted === null) return true;
    const entity = byId.get(quote.speaker?.entity ?? '');
    const names = entity
      ? [entity.name, ...entity.aliases, ...entity.mentions.map(({ text }) => text)]
      : [];
    return [...names, quote.speaker?.text ?? ''].some((name) => plain(name).includes(wanted));
  });
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|his|her|their|its|him|them)$/i;

function unnamedSpeaker({ speaker }: Quote): string | null {
  const words = speaker?.text ?? null;
  return words === null || PRONOUN.test(words) ? null : words;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
