import type { Span } from '../types.ts';
import { type Html, html, join } from './escape.ts';
import type { ReportArticle } from './types.ts';

/** A name or a date to be marked; `target` is the id of the element that tells more. */
interface Mark extends Span {
  readonly kind: string;
  readonly target: string;
}

/** The article's paragraphs with its names, dates and quotes marked. `prefix` makes ids unique among articles. */
export function highlightArticle(article: ReportArticle, prefix: string): Html {
  const marks = collectMarks(article, prefix);
  const quotes = article.quotes
    .flatMap(({ start, end, kind, parts }, at) =>
      (parts ?? [{ start, end }]).map((part) => ({ ...part, kind, at })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs = splitBlocks(article.text).map(({ start, end }) => {
    const pieces: Html[] = [];
    let from = start;
    for (const quote of quotes) {
      if (quote.end <= from || quote.start >= end) continue;
      const [first, last] = [Math.max(quote.start, from), Math.min(quote.end, end)];
      pieces.push(renderMarks(article.text, from, first, marks));
      pieces.push(
        html`<span class="q ${quote.kind}" data-start="${first}" data-end="${last}" data-q="${prefix}q${quote.at}">${renderMarks(article.text, first, last, marks)}</span>`,
      );
      from = last;
    }
    pieces.push(renderMarks(article.text, from, end, marks));
    return html`<p dir="auto">${join(pieces)}</p>\n`;
  });
  return join(paragraphs);
}

/** Names, and dates that lie in none of them, in text order without overlaps. */
function collectMarks(article: ReportArticle, prefix: string): Mark[] {
  const names = article.entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, kind: type, target: `${prefix}${id}` })),
  );
  const dates = article.dates.map(({ start, end }, at) => ({
    start,
    end,
    kind: 'DATE',
    target: `${prefix}d${at}`,
  }));
  const marks: Mark[] = [];
  const order = [...names, ...dates].sort(
    (a, b) => a.start - b.start || Number(a.kind === 'DATE') - Number(b.kind === 'DATE'),
  );
  for (const mark of order) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return marks;
}

function renderMarks(text: string, start: number, end: number, marks: readonly Mark[]): Html {
  const pieces: Html[] = [];
  let from = start;
  for (let at = firstEndingAfter(marks, start); at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.start >= end) break;
    const [first, last] = [Math.max(mark.start, from), Math.min(mark.end, end)];
    if (last <= first) continue;
    pieces.push(html`${text.slice(from, first)}`);
    pieces.push(
      html`<a class="m ${mark.kind}" href="#${mark.target}" data-start="${first}" data-end="${last}">${text.slice(first, last)}</a>`,
    );
    from = last;
  }
  pieces.push(html`${text.slice(from, end)}`);
  return join(pieces);
}

function firstEndingAfter(marks: readonly Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function splitBlocks(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
