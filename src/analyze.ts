import { assemble, publicationDateOf } from './assemble.ts';
import { checkAnalyzerOptions } from './check-analyzer-options.ts';
import { createDateFinder, type DateFinder } from './dates/index.ts';
import { createDocumentReader, type DocumentReader } from './document/read-document.ts';
import { createWink, type Wink, type WinkFiles } from './document/wink/wink.ts';
import { createNameRecognizer, type NameRecognizer } from './entities/index.ts';
import { findPatterns, isPatternType } from './entities/patterns.ts';
import { createQuoteFinder, type QuoteFinder } from './quotes/index.ts';
import { createResources, type ReadResource } from './resources/resources.ts';
import type { Analysis, Analyzer, AnalyzerOptions, ArticleOptions, Entity } from './types.ts';

/** Builds an analyzer over the given data files; models and lexicons are read when they are first needed. @throws TypeError for wrong options. */
export function createAnalyzer(
  read: ReadResource,
  options: AnalyzerOptions,
  winkFiles: WinkFiles,
): Analyzer {
  const checked = checkAnalyzerOptions(options);
  const resources = createResources(read);
  const wink = createWink(winkFiles);
  const readDocument = lazy(() => createDocumentReader(wink, resources));
  const names = lazy(() => createNameRecognizer(resources, checked));
  const dates = lazy(() => createDateFinder(resources, checked));
  const quotes = lazy(() => createQuoteFinder(resources));
  return {
    analyze: (text, article = {}) =>
      run(text, article, checked, { wink, readDocument, names, dates, quotes }),
  };
}

interface Steps {
  readonly wink: Wink;
  readonly readDocument: () => DocumentReader;
  readonly names: () => NameRecognizer;
  readonly dates: () => DateFinder;
  readonly quotes: () => QuoteFinder;
}

function run(
  text: string,
  article: ArticleOptions,
  options: AnalyzerOptions,
  steps: Steps,
): Analysis {
  if (typeof text !== 'string') throw new TypeError(`the text is a string, not ${typeof text}`);
  const parts = { entities: true, dates: true, quotes: true, ...article.parts };
  const published = publicationDateOf(text, article, options);
  const document = steps.readDocument()(text, { title: article.title ?? null, ...published });
  const names = parts.entities || parts.quotes ? steps.names() : null;
  const words = names?.readWords(document) ?? [];
  const entities = names?.findEntities(document, words) ?? [];
  const patternTypes = (article.types ?? []).filter(isPatternType);
  const patterns =
    patternTypes.length > 0
      ? findPatterns(document, patternTypes, steps.wink, entities.length + 1)
      : [];
  const dates = parts.dates ? steps.dates()(document) : [];
  const quotes = parts.quotes ? steps.quotes()(document, entities, words) : [];
  const wanted = ({ type }: Entity) => !article.types || article.types.includes(type);
  const named = parts.entities ? [...entities, ...patterns].filter(wanted) : [];
  return assemble(text, article, published, options, { entities: named, dates, quotes });
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
