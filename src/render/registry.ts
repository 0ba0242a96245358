import type { ReportAssets } from '../report/types.ts';
import type { Resources } from '../resources/resources.ts';
import { readSummaryWords } from '../summary/summary-words.ts';
import { createJsonRenderer, createNdjsonRenderer } from './json.ts';
import type { Renderer } from './types.ts';

/** What a format may be built with. */
export interface FormatOptions {
  readonly withText: boolean;
  /** Where renderers read word lists. */
  readonly resources: Resources;
  /** Reads what an HTML page is made of. */
  readonly assets: () => ReportAssets;
}

/** Every output format, and what makes its renderer; heavy ones are loaded when used. */
export const FORMATS: Readonly<Record<string, (options: FormatOptions) => Promise<Renderer>>> = {
  text: async ({ resources }) =>
    (await import('./text/index.ts')).createTextRenderer(() => readSummaryWords(resources)),
  json: async ({ withText }) => createJsonRenderer(withText),
  html: async ({ assets }) =>
    (await import('../report/html-renderer.ts')).createHtmlRenderer(assets()),
  geojson: async () => (await import('./geojson.ts')).createGeojsonRenderer(),
  brat: async () => (await import('./annotation/brat.ts')).createBratRenderer(),
  conll: async () => (await import('./annotation/conll.ts')).createConllRenderer(),
  spacy: async () => (await import('./annotation/spacy.ts')).createSpacyRenderer(),
  timeml: async () => (await import('./timeml.ts')).createTimemlRenderer(),
  csv: async () => (await import('./csv.ts')).createCsvRenderer(),
  ndjson: async ({ withText }) => createNdjsonRenderer(withText),
};
