import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { DateMention } from '../types.ts';

/** Finds the temporal expressions of an article, resolved against its publication date, in text order. */
export type DateFinder = (document: ArticleDocument) => readonly DateMention[];

/** Builds the finder; `dateOrder` decides "3/4/2020" (default: from the article's own evidence). */
export function createDateFinder(
  _resources: Resources,
  _options: { readonly dateOrder?: 'dmy' | 'mdy' } = {},
): DateFinder {
  return () => [];
}
