import { createAnalyzer as createCoreAnalyzer } from './analyze.ts';
import { packagedWink } from './document/wink/load-wink.ts';
import type { ReadResource } from './resources/resources.ts';
import type { Analyzer, AnalyzerOptions } from './types.ts';

/** The library without any Node built-in: pass the reader of `data/` yourself (a browser, a bundle). */
export type { ReadResource } from './resources/resources.ts';
export type * from './types.ts';

/** Builds an analyzer over the given reader of data files; models and lexicons are read when they are first needed. */
export function createAnalyzer(read: ReadResource, options: AnalyzerOptions = {}): Analyzer {
  if (typeof read !== 'function')
    throw new TypeError('createAnalyzer of article-nlp/core takes a reader of data files first');
  return createCoreAnalyzer(read, options, packagedWink);
}
