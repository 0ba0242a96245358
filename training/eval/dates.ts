import type { DateMention } from '../../src/types.ts';
import type { GoldArticle } from '../corpora/read-gold.ts';
import { readJsonLines } from '../corpora/read-jsonl.ts';

/** A gold or found TIMEX3 as the scorer sees it. */
export interface ScoredTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** An article with gold TIMEX3. */
export interface TimexArticle {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly timexes: readonly ScoredTimex[];
}

/** Counts over articles: gold, found, spans that overlap, spans that are equal, equal types and equal values among those that overlap. */
export interface TimexCounts {
  readonly gold: number;
  readonly found: number;
  readonly relaxed: number;
  readonly strict: number;
  readonly type: number;
  readonly value: number;
}

/** F1 in percent; `valueRecall` is the share of gold whose value is found. */
export interface TimexScores {
  readonly relaxed: number;
  readonly strict: number;
  readonly value: number;
  readonly valueRecall: number;
  readonly counts: TimexCounts;
}

/** A gold expression with what was found for it; either side may be missing. */
export interface TimexPair {
  readonly article: string;
  readonly gold: ScoredTimex | null;
  readonly found: ScoredTimex | null;
}

/** Pairs found with gold one to one, the best overlap first. */
export function pairTimexes(
  article: TimexArticle,
  found: readonly ScoredTimex[],
): readonly TimexPair[] {
  const candidates: { readonly share: number; readonly g: number; readonly f: number }[] = [];
  article.timexes.forEach((gold, g) => {
    found.forEach((mention, f) => {
      const overlap = Math.min(gold.end, mention.end) - Math.max(gold.start, mention.start);
      const whole = Math.max(gold.end, mention.end) - Math.min(gold.start, mention.start);
      if (overlap > 0) candidates.push({ share: overlap / whole, g, f });
    });
  });
  candidates.sort((a, b) => b.share - a.share);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f } of candidates) {
    if (partner.has(g) || taken.has(f)) continue;
    partner.set(g, f);
    taken.add(f);
  }
  const pairs = article.timexes.map((gold, g): TimexPair => {
    const f = partner.get(g);
    return { article: article.id, gold, found: f === undefined ? null : (found[f] ?? null) };
  });
  const surplus = found.filter((_, f) => !taken.has(f));
  return [
    ...pairs,
    ...surplus.map((mention) => ({ article: article.id, gold: null, found: mention })),
  ];
}

/** TempEval-3 scores (UzZaman et al. 2013): F1 of spans that overlap, of equal spans, and of values on spans that overlap. */
export function scoreTimexes(
  articles: readonly TimexArticle[],
  find: (article: TimexArticle) => readonly DateMention[],
): TimexScores {
  const counts = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0 };
  for (const article of articles) {
    for (const { gold, found } of pairTimexes(article, find(article))) {
      if (gold) counts.gold++;
      if (found) counts.found++;
      if (!gold || !found) continue;
      counts.relaxed++;
      if (sameText(article.text, gold, found)) counts.strict++;
      if (gold.type === found.type) counts.type++;
      if (gold.value === found.value) counts.value++;
    }
  }
  const f1 = (hits: number): number => (200 * hits) / (counts.gold + counts.found || 1);
  return {
    relaxed: f1(counts.relaxed),
    strict: f1(counts.strict),
    value: f1(counts.value),
    valueRecall: (100 * counts.value) / (counts.gold || 1),
    counts,
  };
}

/** Equal but for blanks, case and marks at the end. */
function sameText(text: string, a: ScoredTimex, b: ScoredTimex): boolean {
  const plain = ({ start, end }: ScoredTimex): string =>
    text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .toLowerCase()
      .split(/[\s.,;:"'`]+$/, 1)[0] ?? '';
  return plain(a) === plain(b);
}

/** Reads the shared TimeBank and AQUAINT articles. */
export function readTimexCorpus(path: string): TimexArticle[] {
  return readJsonLines<TimexArticle>(path);
}

/** Gold articles of the fixtures as the scorer takes them. */
export function toTimexArticles(articles: readonly GoldArticle[]): TimexArticle[] {
  return articles.map(({ id, text, date, timexes }) => ({ id, text, date, timexes }));
}
