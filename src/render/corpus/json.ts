import type { Corpus, CorpusName } from '../../corpus/types.ts';
import { toJson } from '../to-json.ts';

/** A corpus as JSON: articles and names are referred to by id and name, not by index. */
export function renderCorpusJson(corpus: Corpus): string {
  const { articles, names, pairs, timeline } = corpus;
  const id = (article: number) => articles[article]?.id ?? '';
  const name = (at: number) => {
    const { name, type } = names[at] as CorpusName;
    return { name, type };
  };
  const value = {
    articles,
    names: names.map((entry) => ({ ...entry, articles: entry.articles.map(id) })),
    pairs: pairs.map(({ a, b, articles: count }) => ({ a: name(a), b: name(b), articles: count })),
    timeline: timeline.map((date) => ({ ...date, article: id(date.article) })),
  };
  return `${toJson(value, 2)}\n`;
}
