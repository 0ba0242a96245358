import { renderEntityList } from './entity-list.ts';
import { type Html, html } from './escape.ts';
import { highlightArticle } from './highlight.ts';
import { renderNameChart } from './name-chart.ts';
import { renderPlaceMap } from './place-map.ts';
import { renderQuoteList } from './quote-list.ts';
import { renderTimeline } from './timeline-chart.ts';
import type { ReportArticle } from './types.ts';

/** One article: its text with marks, and beside it names, quotes, timeline and map. */
export function renderArticle(article: ReportArticle, at: number): Html {
  const prefix = `a${at}-`;
  const empty = article.text.trim() === '';
  return html`<article id="a${at}" aria-labelledby="a${at}-title">
<h2 id="a${at}-title" dir="auto">${titleOf(article)}</h2>
<p class="facts">${article.date ?? 'date unknown'}${article.dateSource ? ` (from the ${article.dateSource})` : ''} · ${article.source ?? article.id} · ${article.entities.length} names, ${article.dates.length} dates, ${article.quotes.length} quotes</p>
<div class="columns">
<section class="text" aria-label="Text of the article, article ${at + 1}">${empty ? html`<p class="none">This article is empty.</p>` : highlightArticle(article, prefix)}</section>
<div class="side">
<section aria-label="Quotes, article ${at + 1}"><h3>Who said what</h3>${renderQuoteList(article, prefix)}</section>
<section aria-label="Names, article ${at + 1}"><h3>Names</h3>${renderNameChart(article.entities)}${renderEntityList(article, prefix)}</section>
</div>
</div>
<section aria-label="Timeline, article ${at + 1}"><h3>Timeline</h3>${renderTimeline(article, prefix)}</section>
<section aria-label="Map, article ${at + 1}"><h3>Places</h3>${renderPlaceMap(article.entities)}</section>
</article>
`;
}

/** The title, else the first line, else the id. */
export function titleOf({ title, text, id }: ReportArticle): string {
  const line = title ?? text.trim().split(/[\n\r\u2028\u2029]/)[0] ?? '';
  const signs = [...line];
  if (signs.length === 0) return id;
  return signs.length > 160 ? `${signs.slice(0, 159).join('')}…` : line;
}
