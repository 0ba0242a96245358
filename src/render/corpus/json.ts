import type { Corpus, CorpusName } from '../../corpus/types.ts';
import { toJson } from '../to-json.ts';

/**
 * A corpus as JSON, in pieces, for the whole may be longer than a string can be: articles and names are referred to by id and
 * name, not by index.
 */
export function* renderCorpusJson(corpus: Corpus): Generator<string> {
  const { articles, names, timeline } = corpus;
  const id = (article: number) => articles[article]?.id ?? '';
  const name = (at: number) => {
    const { name, type } = names[at] as CorpusName;
    return { name, type };
  };
  yield '{\n';
  yield* list('articles', articles, (article) => article);
  yield* list('names', names, (entry) => ({ ...entry, articles: entry.articles.map(id) }));
  yield* list('pairs', corpus.pairs(), ({ a, b, articles: count }) => ({
    a: name(a),
    b: name(b),
    articles: count,
  }));
  yield* list('timeline', timeline, (date) => ({ ...date, article: id(date.article) }), '');
  yield '}\n';
}

/** One key and its array, laid out as `JSON.stringify` does. */
function* list<T>(
  key: string,
  items: Iterable<T>,
  toValue: (item: T) => unknown,
  after = ',',
): Generator<string> {
  let before = `  "${key}": [`;
  let isEmpty = true;
  for (const item of items) {
    yield `${before}\n    ${toJson(toValue(item), 2).replaceAll('\n', '\n    ')}`;
    before = ',';
    isEmpty = false;
  }
  yield isEmpty ? `${before}]${after}\n` : `\n  ]${after}\n`;
}
