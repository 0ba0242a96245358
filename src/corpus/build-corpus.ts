import type { QuoteKind } from '../types.ts';
import { joinNames, type Occurrence } from './join-names.ts';
import type { Corpus, CorpusDate, CorpusInput, CorpusName, CorpusPair } from './types.ts';

/** Puts results together: names over articles, pairs, one timeline, who is quoted how often. */
export function buildCorpus(inputs: readonly CorpusInput[]): Corpus {
  const names = joinNames(inputs)
    .map((group) => toName(group, inputs))
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length || b.count - a.count || compare(a.name, b.name),
    );
  return {
    articles: inputs.map(({ id, source, title, date }) => ({ id, source, title, date })),
    names,
    pairs: countPairs(names),
    timeline: buildTimeline(inputs),
  };
}

function toName(group: readonly Occurrence[], inputs: readonly CorpusInput[]): CorpusName {
  const best = group.reduce((a, b) => (b.entity.count > a.entity.count ? b : a)).entity;
  const articles = [...new Set(group.map(({ article }) => article))].sort((a, b) => a - b);
  const days = articles.flatMap((article) => inputs[article]?.date ?? []).sort();
  const forms = new Set(group.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  forms.delete(best.name);
  return {
    name: best.name,
    type: best.type,
    aliases: [...forms].sort(compare),
    count: group.reduce((sum, { entity }) => sum + entity.count, 0),
    articles,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    place: group.find(({ entity }) => entity.place)?.entity.place ?? null,
    quoted: countQuotes(group, inputs),
  };
}

function countQuotes(
  group: readonly Occurrence[],
  inputs: readonly CorpusInput[],
): Record<QuoteKind, number> {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const { article, entity } of group)
    for (const quote of inputs[article]?.quotes ?? [])
      if (quote.speaker?.entity === entity.id) counts[quote.kind]++;
  return counts;
}

/** Only so many names of an article are paired: pairs grow with the square. */
const MOST_PAIRED = 60;
const KEY_STEP = 2 ** 26;

function countPairs(names: readonly CorpusName[]): CorpusPair[] {
  const inArticle = new Map<number, number[]>();
  names.forEach(({ articles }, name) => {
    for (const article of articles) {
      const list = inArticle.get(article);
      if (!list) inArticle.set(article, [name]);
      else if (list.length < MOST_PAIRED) list.push(name);
    }
  });
  const counts = new Map<number, number>();
  for (const list of inArticle.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const key = (list[i] as number) * KEY_STEP + (list[j] as number);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return [...counts]
    .map(([key, articles]) => ({ a: Math.floor(key / KEY_STEP), b: key % KEY_STEP, articles }))
    .sort((x, y) => y.articles - x.articles || x.a - y.a || x.b - y.b);
}

function buildTimeline(inputs: readonly CorpusInput[]): CorpusDate[] {
  return inputs
    .flatMap(({ dates }, article) =>
      dates.flatMap(({ from, to, value, text, type }) =>
        from !== null && to !== null && type !== 'DURATION' && type !== 'SET'
          ? [{ from, to, value, text, article }]
          : [],
      ),
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || a.article - b.article);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
