import { noticesOfDates } from './document/publication-date/date-notices.ts';
import {
  findPublicationDate,
  type PublicationDate,
} from './document/publication-date/publication-date.ts';
import type { Analysis, AnalyzerOptions, ArticleOptions, Notice } from './types.ts';

/** Finds the publication date with all that is known of an article. */
export function publicationDateOf(
  text: string,
  article: ArticleOptions,
  { dateOrder }: AnalyzerOptions,
): PublicationDate {
  return findPublicationDate({
    text,
    option: article.date,
    record: article.recordDate == null ? null : String(article.recordDate),
    metadata: article.metadataDate,
    url: article.url,
    fileName: article.source,
    order: dateOrder,
  });
}

/** Puts the parts of a result together. */
export function assemble(
  text: string,
  article: ArticleOptions,
  published: PublicationDate,
  { dateOrder }: AnalyzerOptions,
  parts: Pick<Analysis, 'entities' | 'dates' | 'quotes'>,
): Analysis {
  return {
    schema: 1,
    id: article.id ?? 'stdin',
    source: article.source ?? null,
    title: article.title ?? null,
    date: published.date,
    dateSource: published.dateSource,
    ...(article.withText ? { text } : {}),
    entities: parts.entities,
    dates: parts.dates,
    quotes: parts.quotes,
    notices: [...findNotices(text), ...noticesOfDates(article, dateOrder)],
  };
}

function findNotices(text: string): Notice[] {
  if (text.trim() !== '') return [];
  return [
    { level: 'warning', message: 'is empty; there is nothing to find', start: null, end: null },
  ];
}
