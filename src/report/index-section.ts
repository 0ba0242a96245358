import { buildCorpus } from '../corpus/build-corpus.ts';
import type { NameKnowledge } from '../corpus/name-knowledge.ts';
import { titleOf } from './article-section.ts';
import { type Html, html, join } from './escape.ts';
import { renderNetwork } from './network.ts';
import { renderPlaceMap } from './place-map.ts';
import type { ReportArticle } from './types.ts';

const MOST_SHARED = 60;
const MOST_LINKED = 40;

/** What stands above several articles: a table that sorts, the names they share, their map and their network. */
export function renderIndex(articles: readonly ReportArticle[], knowledge: NameKnowledge): Html {
  const corpus = buildCorpus(articles, knowledge);
  const rows = articles.map(
    (article, at) =>
      html`<tr><td><a href="#a${at}" dir="auto">${titleOf(article)}</a></td><td class="day">${article.date ?? '–'}</td><td>${article.entities.length}</td><td>${article.dates.length}</td><td>${article.quotes.length}</td></tr>\n`,
  );
  const shared = corpus.names.filter((name) => name.articles.length > 1).slice(0, MOST_SHARED);
  return html`<section aria-label="Articles"><h2>Articles</h2>
<div class="wide"><table class="sortable"><thead><tr>${join(
    ['Article', 'Date', 'Names', 'Dates', 'Quotes'].map(
      (title) => html`<th scope="col"><button type="button">${title}</button></th>`,
    ),
  )}</tr></thead><tbody>${join(rows)}</tbody></table></div></section>
<section aria-label="Names shared across articles"><h2>Names in several articles</h2>${
    shared.length === 0
      ? html`<p class="none">No name stands in more than one article.</p>`
      : html`<div class="wide"><table class="sortable"><thead><tr>${join(
          ['Name', 'Type', 'Articles', 'Mentions', 'First', 'Last'].map(
            (title) => html`<th scope="col"><button type="button">${title}</button></th>`,
          ),
        )}</tr></thead><tbody>${join(
          shared.map(
            (entry) =>
              html`<tr><td><span class="m ${entry.type}">${entry.name}</span></td><td>${entry.type}</td><td><b>${entry.articles.length}</b> ${linkArticles(entry.articles)}</td><td>${entry.count}</td><td class="day">${entry.first ?? '–'}</td><td class="day">${entry.last ?? '–'}</td></tr>\n`,
          ),
        )}</tbody></table></div>`
  }</section>
<section aria-label="Names that stand together"><h2>Together</h2>${renderNetwork(corpus)}</section>
<section aria-label="Map of all places"><h2>Places</h2>${renderPlaceMap(corpus.names)}</section>
`;
}

/** The numbers of articles as links, of many the first. */
function linkArticles(articles: readonly number[]): Html {
  const links = articles.slice(0, MOST_LINKED).map((at) => html`<a href="#a${at}">${at + 1}</a>`);
  return html`<span class="also">${join(links, ' ')}${articles.length > MOST_LINKED ? ' …' : null}</span>`;
}
