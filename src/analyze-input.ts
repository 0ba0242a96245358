import { NAME_TYPES } from './entity-types.ts';
import type { InputArticle } from './input/article.ts';
import { type NameFilter, narrow } from './render/narrow.ts';
import type { ShownAnalysis } from './render/shown-analysis.ts';
import type { View, ViewOptions } from './render/types.ts';
import type { Analyzer, EntityType, Parts } from './types.ts';

/** What the user asked for beside the view. */
export interface AnalysisFilter extends NameFilter {
  /** Publication date of every article, YYYY-MM-DD. */
  readonly date?: string;
  readonly types?: readonly EntityType[];
}

const PARTS: Readonly<Record<View, Parts>> = {
  summary: {},
  entities: { dates: false, quotes: false },
  dates: { entities: false, quotes: false },
  quotes: { dates: false },
};

/** Analyses one input for a view, with the user's filters; the result always carries the text. */
export function analyzeInput(
  article: InputArticle,
  view: View,
  analyzer: Analyzer,
  filter: AnalysisFilter,
  viewOptions: ViewOptions,
): ShownAnalysis & { readonly text: string } {
  const analysis = analyzer.analyze(article.text, {
    ...article,
    source: article.source ?? undefined,
    date: filter.date,
    // Speakers keep the names that are not shown: all are asked for and narrowed here.
    types: filter.types && [...NAME_TYPES, ...filter.types],
    parts: PARTS[view],
  });
  return {
    ...narrow(analysis, filter, viewOptions),
    text: article.text,
    notices: [...article.notices, ...analysis.notices],
  };
}
