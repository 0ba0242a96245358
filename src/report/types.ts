import type { NameKnowledge } from '../corpus/name-knowledge.ts';
import type { ShownAnalysis } from '../render/shown-analysis.ts';

/** A result with its text, as the report shows it. */
export type ReportArticle = ShownAnalysis & { readonly text: string };

/** What a report is made of beside the articles. */
export interface ReportAssets {
  /** The style sheet. */
  readonly style: string;
  /** The script of the page. */
  readonly script: string;
  /** What is known of names, to join those of several articles. */
  readonly names: () => NameKnowledge;
  /** SVG path of the world's land in a box of 720 by 360. */
  readonly world: string;
}
