import type { Entity, EntityType, Quote, Span } from '../../src/types.ts';
import type { GoldArticle, GoldQuote } from '../corpora/read-gold.ts';
import type { QuoteFigures } from './quotes.ts';

/** A quote of an answer with the entities of the same answer. */
export interface QuoteAnswer {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}

/** The gold names of an article as entities, to score the resolution of speakers apart from the finding of names. */
export function goldEntities(article: GoldArticle): Entity[] {
  const byId = new Map<string, GoldArticle['names'][number][]>();
  for (const name of article.names) byId.set(name.entity, [...(byId.get(name.entity) ?? []), name]);
  return [...byId].map(([id, names]) => {
    const mentions = names.map(({ start, end }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      score: 1,
    }));
    const longest = mentions.reduce(
      (best, one) => (one.text.length > best.length ? one.text : best),
      '',
    );
    return {
      id,
      name: longest,
      type: (names[0]?.type ?? 'MISC') as EntityType,
      count: mentions.length,
      aliases: [...new Set(mentions.map((one) => one.text))].filter((text) => text !== longest),
      mentions,
      place: null,
    };
  });
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|his|her|their|its|him|them)$/i;

/**
 * Scores quotes against the gold articles: statements found (any part overlapping by half), kinds, cues, and speakers as
 * entities, by the way they are named. `miss` hears of every error.
 */
export function scoreQuotesOnGold(
  articles: readonly GoldArticle[],
  answer: (index: number) => QuoteAnswer,
  miss: (kind: string, index: number, at: Span, said?: string | null) => void = () => {},
): QuoteFigures {
  const counts = new Map<string, { hits: number; of: number }>();
  const count = (name: string, hit: boolean) => {
    const tally = counts.get(name) ?? { hits: 0, of: 0 };
    tally.of++;
    if (hit) tally.hits++;
    counts.set(name, tally);
  };
  articles.forEach((article, index) => {
    const { quotes, entities } = answer(index);
    const parts = quotes.flatMap((quote) =>
      (quote.parts ?? [quote]).map((part) => ({ part, quote })),
    );
    const toGold = alignEntities(entities, article);
    const taken = new Set<Span>();
    for (const gold of article.quotes) {
      const best = parts.reduce<{ part: Span; quote: Quote; share: number } | null>((most, one) => {
        const share = commonShare(one.part, gold);
        return share > (most?.share ?? 0) ? { ...one, share } : most;
      }, null);
      const family = gold.kind === 'indirect' ? 'indirect' : 'quoted';
      const found = best !== null && best.share >= 0.5;
      count(`${family} found`, found);
      if (!found) miss(`${family} missed`, index, gold, best?.quote.text ?? null);
      if (!found || !best) continue;
      taken.add(best.part);
      count('gold kind', best.quote.kind === gold.kind);
      if (family === 'indirect') count('indirect whole', best.share >= 0.8);
      if (gold.cue !== null)
        count(
          'gold cue',
          best.quote.cue?.text.toLowerCase().includes(gold.cue.toLowerCase()) ?? false,
        );
      scoreSpeaker(gold, best.quote, toGold, article, (name, hit) => {
        count(name, hit);
        if (!hit)
          miss(
            name,
            index,
            gold,
            `${best.quote.speaker?.text ?? '-'} = ${toGold.get(best.quote.speaker?.entity ?? '') ?? '-'} not ${gold.speaker}`,
          );
      });
    }
    for (const { part, quote } of parts) {
      const right =
        taken.has(part) || article.quotes.some((gold) => commonShare(part, gold) >= 0.5);
      count(quote.kind === 'indirect' ? 'indirect right' : 'quoted right', right);
      if (!right)
        miss(
          quote.kind === 'indirect' ? 'indirect spurious' : 'quoted spurious',
          index,
          part,
          quote.cue?.text ?? null,
        );
    }
  });
  return Object.fromEntries(counts);
}

function scoreSpeaker(
  gold: GoldQuote,
  quote: Quote,
  toGold: ReadonlyMap<string, string>,
  article: GoldArticle,
  count: (name: string, hit: boolean) => void,
): void {
  if (gold.speaker === null) {
    count('speaker unknown', quote.speaker === null || quote.speaker.entity === null);
    return;
  }
  const { start, end, entity } = quote.speaker ?? { start: null, end: null, entity: null };
  const answered = entity === null ? null : (toGold.get(entity) ?? 'another');
  if (gold.speaker.startsWith('text:')) {
    count('speaker unnamed', quote.speaker !== null && answered === null);
    return;
  }
  const right = answered === gold.speaker;
  count('speaker entity', right);
  const words = quote.speaker?.text ?? '';
  const named =
    start !== null &&
    end !== null &&
    article.names.some((name) => name.start >= start && name.end <= end);
  count(
    PRONOUN.test(words) ? 'entity of pronoun' : named ? 'entity of name' : 'entity of nominal',
    right,
  );
}

/** Maps each entity of an answer to the gold entity that it shares most mentions with. */
function alignEntities(entities: readonly Entity[], article: GoldArticle): Map<string, string> {
  const map = new Map<string, string>();
  for (const entity of entities) {
    const tally = new Map<string, number>();
    for (const mention of entity.mentions)
      for (const name of article.names)
        if (name.start < mention.end && name.end > mention.start)
          tally.set(name.entity, (tally.get(name.entity) ?? 0) + 1);
    const best = [...tally].sort((a, b) => b[1] - a[1])[0];
    if (best) map.set(entity.id, best[0]);
  }
  return map;
}

function commonShare(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
