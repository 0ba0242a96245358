import { createAnalyzer as createCoreAnalyzer } from './analyze.ts';
import { readPackagedResource } from './resources/node-reader.ts';
import { packedWink } from './resources/packed-wink.ts';
import type { ReadResource } from './resources/resources.ts';
import type { Analysis, Analyzer, AnalyzerOptions, ArticleOptions } from './types.ts';

export type { ReadResource } from './resources/resources.ts';
export type * from './types.ts';

/** Builds an analyzer over the data that the package ships; see `analyze.ts`. */
export function createAnalyzer(
  options: AnalyzerOptions = {},
  read: ReadResource = readPackagedResource,
): Analyzer {
  return createCoreAnalyzer(read, options, packedWink);
}

let shared: Analyzer | undefined;

/** Analyses one article with a shared analyzer. `date` is the publication date, YYYY-MM-DD. */
export function analyze(text: string, options: ArticleOptions = {}): Analysis {
  shared ??= createAnalyzer();
  return shared.analyze(text, options);
}
