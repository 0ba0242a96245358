import { speakerName } from '../render/text/quotes.ts';
import { type Html, html, join } from './escape.ts';
import type { ReportArticle } from './types.ts';

/** Who says what, in text order. */
export function renderQuoteList(article: ReportArticle, prefix: string): Html {
  if (article.quotes.length === 0) return html`<p class="none">No quotes were found.</p>`;
  return join(
    article.quotes.map((quote, at) => {
      const words = (quote.parts ?? [quote]).map(({ start, end }) =>
        article.text.slice(start, end),
      );
      const said = words.join(' … ');
      return html`<figure id="${prefix}q${at}" tabindex="-1"><figcaption><b dir="auto">${speakerName(quote, article)}</b>${
        quote.cue ? html` <span class="also">${quote.cue.text}</span>` : null
      } <span class="also">${quote.kind}</span></figcaption><blockquote dir="auto">${
        quote.kind === 'indirect' ? said : `“${said}”`
      }</blockquote></figure>\n`;
    }),
  );
}
