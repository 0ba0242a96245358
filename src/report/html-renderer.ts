import type { Renderer } from '../render/types.ts';
import { renderReport } from './render-report.ts';
import type { ReportArticle, ReportAssets } from './types.ts';

/** The report page as a format: it is made when all articles are there. */
export function createHtmlRenderer(assets: ReportAssets): Renderer {
  const articles: ReportArticle[] = [];
  return {
    open: () => '',
    item: (analysis) => {
      articles.push(analysis);
      return '';
    },
    close: () => renderReport(articles, assets),
  };
}
