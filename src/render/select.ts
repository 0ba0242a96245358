import type { Analysis } from '../types.ts';
import type { ShownAnalysis } from './shown-analysis.ts';
import type { View } from './types.ts';

/** Leaves out the keys that a view does not give, and the text unless it was asked for. */
export function select(analysis: ShownAnalysis, view: View, withText: boolean): Partial<Analysis> {
  const { text, entities, unlisted, dates, quotes, notices, ...head } = analysis;
  return {
    ...head,
    ...(withText && text !== undefined ? { text } : {}),
    ...(view === 'summary' || view === 'entities' ? { entities } : {}),
    ...(view === 'summary' || view === 'dates' ? { dates } : {}),
    ...(view === 'summary' || view === 'quotes' ? { quotes } : {}),
    notices,
  };
}
