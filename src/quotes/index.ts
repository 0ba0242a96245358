import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { Entity, Quote } from '../types.ts';

/** Finds the statements of an article and who made them, in text order; `entities` are those of the same document. */
export type QuoteFinder = (
  document: ArticleDocument,
  entities: readonly Entity[],
) => readonly Quote[];

/** Builds the finder from the shipped lexicons. */
export function createQuoteFinder(_resources: Resources): QuoteFinder {
  return () => [];
}
