import { hasWords } from '../render/narrow.ts';
import { countPairs } from './count-pairs.ts';
import type { Corpus, CorpusName } from './types.ts';

/** What of a corpus is wanted. */
export interface CorpusFilter {
  readonly types?: readonly string[] | undefined;
  /** Mentions over all articles. */
  readonly minCount: number;
  /** Words of a name: only names that bear them, those named beside them, and the dates of their articles. */
  readonly name: string | null;
}

/** Narrows a corpus; pairs are those of the names that stay. */
export function filterCorpus(corpus: Corpus, { types, minCount, name }: CorpusFilter): Corpus {
  const fits = (entry: CorpusName) =>
    entry.count >= minCount && (!types || types.includes(entry.type));
  if (name === null) {
    const names = corpus.names.filter(fits);
    return { ...corpus, names, pairs: () => countPairs(names) };
  }
  const isNamed = (entry: CorpusName) =>
    [entry.name, ...entry.aliases].some((form) => hasWords(form, name));
  const named = new Set(corpus.names.filter(isNamed));
  const articles = new Set([...named].flatMap((entry) => entry.articles));
  const names = corpus.names.filter(
    (entry) => fits(entry) && (named.has(entry) || entry.articles.some((at) => articles.has(at))),
  );
  const places = new Set(names.flatMap((entry, at) => (named.has(entry) ? [at] : [])));
  return {
    ...corpus,
    names,
    pairs: () => countPairs(names, places),
    timeline: corpus.timeline.filter(({ article }) => articles.has(article)),
  };
}
