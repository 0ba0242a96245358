import { createDateFinder, type DateFinder } from './dates/index.ts';
import { findPublicationDate } from './document/publication-date.ts';
import { readDocument } from './document/read-document.ts';
import { loadWink } from './document/wink.ts';
import { createNameRecognizer, type NameRecognizer } from './entities/index.ts';
import { findPatterns, isPatternType } from './entities/patterns.ts';
import { createQuoteFinder, type QuoteFinder } from './quotes/index.ts';
import { createResources, type ReadResource } from './resources/resources.ts';
import type { Analysis, EntityType, Notice, UserName } from './types.ts';

/** What an analyzer is built with. */
export interface AnalyzerOptions {
  /** The user's own names, which win over the recogniser. */
  readonly names?: readonly UserName[];
  readonly dateOrder?: 'dmy' | 'mdy';
}

/** Which parts to work out; all by default. Quotes need names, which are then found in any case. */
export interface Parts {
  readonly entities?: boolean;
  readonly dates?: boolean;
  readonly quotes?: boolean;
}

/** What is known of an article beside its text. */
export interface ArticleOptions {
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly title?: string | undefined;
  /** Publication date, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** Date clues that are weaker than `date`: see `DateClues`. */
  readonly recordDate?: string | undefined;
  readonly metadataDate?: string | undefined;
  readonly url?: string | undefined;
  readonly withText?: boolean | undefined;
  readonly parts?: Parts | undefined;
  /** Types of entities wanted; wink's own patterns (MONEY, URL, …) are looked for only when named here. */
  readonly types?: readonly EntityType[] | undefined;
}

/** Analyses articles, one at a time. Each result depends on its own article only, never on what came before. */
export interface Analyzer {
  /** Gives the whole result for one article's text. Never throws on any string. */
  readonly analyze: (text: string, options?: ArticleOptions) => Analysis;
}

/** Builds an analyzer over the given data files; models and lexicons are read when they are first needed. */
export function createAnalyzer(read: ReadResource, options: AnalyzerOptions = {}): Analyzer {
  const resources = createResources(read);
  const wink = loadWink();
  const names = lazy(() => createNameRecognizer(resources, options));
  const dates = lazy(() => createDateFinder(resources, options));
  const quotes = lazy(() => createQuoteFinder(resources));
  return { analyze: (text, article = {}) => run(text, article, { wink, names, dates, quotes }) };
}

interface Steps {
  readonly wink: ReturnType<typeof loadWink>;
  readonly names: () => NameRecognizer;
  readonly dates: () => DateFinder;
  readonly quotes: () => QuoteFinder;
}

function run(text: string, article: ArticleOptions, steps: Steps): Analysis {
  const parts = { entities: true, dates: true, quotes: true, ...article.parts };
  const published = findPublicationDate({
    text,
    option: article.date,
    record: article.recordDate,
    metadata: article.metadataDate,
    url: article.url,
    fileName: article.source,
  });
  const document = readDocument(text, steps.wink, { title: article.title ?? null, ...published });
  const entities = parts.entities || parts.quotes ? steps.names()(document) : [];
  const patternTypes = (article.types ?? []).filter(isPatternType);
  const patterns =
    patternTypes.length > 0
      ? findPatterns(document, patternTypes, steps.wink, entities.length + 1)
      : [];
  const dates = parts.dates ? steps.dates()(document) : [];
  const quotes = parts.quotes ? steps.quotes()(document, entities) : [];
  return {
    schema: 1,
    id: article.id ?? 'stdin',
    source: article.source ?? null,
    title: document.title,
    date: document.date,
    dateSource: document.dateSource,
    ...(article.withText ? { text } : {}),
    entities: parts.entities ? [...entities, ...patterns] : [],
    dates,
    quotes,
    notices: findNotices(text),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function findNotices(text: string): Notice[] {
  if (text.trim() !== '') return [];
  return [
    { level: 'warning', message: 'is empty; there is nothing to find', start: null, end: null },
  ];
}
