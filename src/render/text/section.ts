import type { ShownAnalysis } from '../shown-analysis.ts';
import type { RenderContext } from '../types.ts';
import type { Palette } from './palette.ts';

/** Lays one part of a result out as lines no wider than the context's width. */
export type Section = (
  analysis: ShownAnalysis & { readonly text: string },
  palette: Palette,
  context: RenderContext,
) => string[];
