import { assemble, publicationDateOf } from './assemble.ts';
import { createDateFinder } from './dates/index.ts';
import { createResources, type ReadResource } from './resources/resources.ts';
import type { Analyzer, AnalyzerOptions } from './types.ts';

/** An analyzer that finds dates only: it needs neither wink-nlp nor the model of names, and starts without them. */
export function createDateAnalyzer(read: ReadResource, options: AnalyzerOptions = {}): Analyzer {
  const findDates = createDateFinder(createResources(read), options);
  return {
    analyze: (text, article = {}) => {
      const published = publicationDateOf(text, article, options);
      const dates = findDates({ text, date: published.date });
      return assemble(text, article, published, options, { entities: [], dates, quotes: [] });
    },
  };
}
