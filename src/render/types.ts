import type { QuoteKind } from '../types.ts';
import type { ShownAnalysis } from './shown-analysis.ts';

/** Which part of the result a view shows; `summary` is the whole. */
export type View = 'summary' | 'entities' | 'dates' | 'quotes';

/** What the options of single views ask for. */
export interface ViewOptions {
  /** Order of the names; null is the view's own. */
  readonly sort: 'first' | 'count' | 'name' | null;
  /** Only so many names of each type. */
  readonly top: number | null;
  /** Words on each side of a mention; null shows none. */
  readonly context: number | null;
  /** Quotes in text order or grouped by speaker. */
  readonly by: 'order' | 'speaker';
  readonly timeline: boolean;
  readonly speaker: string | null;
  readonly kind: QuoteKind | null;
}

/** What a renderer may know; it never decides colour or width for itself. */
export interface RenderContext {
  readonly view: View;
  readonly color: boolean;
  /** Columns of the terminal, or the width to lay text out for. */
  readonly width: number;
  /** Whether the inputs can be more than one article. */
  readonly many: boolean;
  readonly options: ViewOptions;
}

/** Turns results into a string piece by piece: `open`, then each item, then `close`. */
export interface Renderer {
  readonly open: (context: RenderContext) => string;
  /** `index` counts the items from 0. The text of the article is always at hand in `analysis.text`. */
  readonly item: (
    analysis: ShownAnalysis & { readonly text: string },
    context: RenderContext,
    index: number,
  ) => string | Promise<string>;
  /** `count` articles were rendered, `failed` inputs gave none. */
  readonly close: (
    context: RenderContext,
    count: number,
    failed?: number,
  ) => string | Promise<string>;
}
