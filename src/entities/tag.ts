import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { NameMention } from './types.ts';
export function createTagger(_resources: Resources): (document: ArticleDocument) => NameMention[] {
  return () => [];
}
