import { readFileSync } from 'node:fs';
import { createDocumentReader } from '../../src/document/read-document.ts';
import type { ArticleDocument } from '../../src/document/types.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { type QuoteLexicon, readQuoteLexicon } from '../../src/quotes/words/lexicon.ts';
import { createResources, type Resources } from '../../src/resources/resources.ts';
import { readJsonLines } from '../corpora/read-jsonl.ts';
import type { GoldAttribution } from '../eval/reference-marks.ts';

/** An article of PolNeAR, read into a document. */
export interface AttributedArticle {
  readonly id: string;
  readonly document: ArticleDocument;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads an attribution corpus (JSON lines) with the lexicon the product ships. */
export function readArticles(path: string): {
  articles: AttributedArticle[];
  lexicon: QuoteLexicon;
  resources: Resources;
} {
  const resources = createResources((name) =>
    readFileSync(new URL(`../../data/${name}`, import.meta.url)),
  );
  const readDocument = createDocumentReader(loadWink(), resources);
  const articles = readJsonLines<{ id: string; text: string; attributions: GoldAttribution[] }>(
    path,
  ).map(({ id, text, attributions }) => ({
    id,
    document: readDocument(text),
    attributions,
  }));
  return { articles, lexicon: readQuoteLexicon(resources), resources };
}
