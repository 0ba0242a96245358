import { hasWords } from '../render/narrow.ts';
import type { Corpus, CorpusName, CorpusPair } from './types.ts';

/** What of a corpus is wanted. */
export interface CorpusFilter {
  readonly types?: readonly string[] | undefined;
  /** Mentions over all articles. */
  readonly minCount: number;
  /** Words of a name: only names that bear them, those named beside them, and the dates of their articles. */
  readonly name: string | null;
}

/** Narrows a corpus; indexes of pairs follow the names that stay. */
export function filterCorpus(corpus: Corpus, { types, minCount, name }: CorpusFilter): Corpus {
  const fits = (entry: CorpusName) =>
    entry.count >= minCount && (!types || types.includes(entry.type));
  const isNamed = (entry: CorpusName) =>
    name === null || [entry.name, ...entry.aliases].some((form) => hasWords(form, name));
  const named = new Set(corpus.names.flatMap((entry, at) => (isNamed(entry) ? [at] : [])));
  const pairs = corpus.pairs.filter(({ a, b }) => named.has(a) || named.has(b));
  const beside = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const kept = corpus.names.flatMap((entry, at) =>
    fits(entry) && (named.has(at) || beside.has(at)) ? [at] : [],
  );
  const newIndex = new Map(kept.map((at, index) => [at, index]));
  const articles = new Set([...named].flatMap((at) => corpus.names[at]?.articles ?? []));
  return {
    articles: corpus.articles,
    names: kept.map((at) => corpus.names[at] as CorpusName),
    pairs: pairs.flatMap(({ a, b, articles: count }): CorpusPair[] => {
      const [left, right] = [newIndex.get(a), newIndex.get(b)];
      return left === undefined || right === undefined
        ? []
        : [{ a: left, b: right, articles: count }];
    }),
    timeline:
      name === null
        ? corpus.timeline
        : corpus.timeline.filter(({ article }) => articles.has(article)),
  };
}
