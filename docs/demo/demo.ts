import files from 'virtual:data';
import { createAnalyzer } from '../../src/index.ts';
import { renderEntityList } from '../../src/report/entity-list.ts';
import { highlightArticle } from '../../src/report/highlight.ts';
import { renderQuoteList } from '../../src/report/quote-list.ts';
import { renderTimeline } from '../../src/report/timeline-chart.ts';

/** Decodes a shipped data file out of the page. */
function read(path: string): Uint8Array {
  const encoded = files[path];
  if (encoded === undefined) throw new Error(`no data file ${path}`);
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

const analyzer = createAnalyzer(read);
const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

find('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = find<HTMLTextAreaElement>('text').value;
  const date = find<HTMLInputElement>('date').value;
  const start = performance.now();
  const result = { ...analyzer.analyze(text, date === '' ? {} : { date }), text };
  const took = Math.round(performance.now() - start);
  find('state').textContent =
    `${result.entities.length} names, ${result.dates.length} dates, ${result.quotes.length} quotes in ${took} ms`;
  // All four escape what comes from the article (src/report/escape.ts).
  find('article').innerHTML = highlightArticle(result, '').markup;
  find('names').innerHTML = renderEntityList(result, '').markup;
  find('quotes').innerHTML = renderQuoteList(result, '').markup;
  find('dates').innerHTML = renderTimeline(result, '').markup;
});
