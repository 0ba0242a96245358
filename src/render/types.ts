import type { Analysis } from '../types.ts';

/** Which part of the result a view shows; `summary` is the whole. */
export type View = 'summary' | 'entities' | 'dates' | 'quotes';

/** What a renderer may know; it never decides colour or width for itself. */
export interface RenderContext {
  readonly view: View;
  readonly color: boolean;
  /** Columns of the terminal, or the width to lay text out for. */
  readonly width: number;
  /** Whether the inputs can be more than one article. */
  readonly many: boolean;
}

/** Turns results into a string piece by piece: `open`, then each item, then `close`. */
export interface Renderer {
  readonly open: (context: RenderContext) => string;
  /** `index` counts the items from 0. The text of the article is always at hand in `analysis.text`. */
  readonly item: (
    analysis: Analysis & { readonly text: string },
    context: RenderContext,
    index: number,
  ) => string;
  readonly close: (context: RenderContext, count: number) => string;
}
