import { onlyStatements } from '../quotes/only-statements.ts';
import { TITLES } from '../render/text/entities.ts';
import { renderArticle, titleOf } from './article-section.ts';
import { type Html, html, join, trusted } from './escape.ts';
import { renderLand } from './place-map.ts';
import type { ReportArticle, ReportAssets } from './types.ts';

/** The switches: class of the marks, and what they are called. */
const SWITCHES: readonly (readonly [string, string])[] = [
  ['PERSON', TITLES.PERSON],
  ['ORG', TITLES.ORG],
  ['LOC', TITLES.LOC],
  ['NORP', TITLES.NORP],
  ['MISC', 'Other names'],
  ['DATE', 'Dates'],
  ['q', 'Quotes'],
];

/**
 * One self-contained page of one or several articles. Its Content-Security-Policy allows nothing but the page's
 * own style and script, by their hashes: nothing is loaded, and nothing that stands in an article can run.
 */
export async function renderReport(
  all: readonly ReportArticle[],
  { style, script, names, world }: ReportAssets,
): Promise<string> {
  const articles = all.map((article) => ({
    ...article,
    quotes: onlyStatements(article.quotes),
  }));
  const [styleHash, scriptHash] = await Promise.all([hashOf(style), hashOf(script)]);
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  // Loaded when there are several articles: it brings the layout of networks along.
  const index =
    articles.length > 1
      ? (await import('./index-section.ts')).renderIndex(articles, names())
      : null;
  const [first] = articles;
  const title = articles.length === 1 && first ? titleOf(first) : `${articles.length} articles`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the articles</a>
<header>
<h1 dir="auto">${articles.length === 1 ? 'Who, where, when, who said what' : title}</h1>
<fieldset class="switches"><legend>Show in the text</legend>${join(
    SWITCHES.map(
      ([kind, label]) =>
        html`<label class="switch ${kind}"><input type="checkbox" checked value="${kind}"> ${label}</label>\n`,
    ),
  )}</fieldset>
</header>
${renderLand(world)}
<main id="main">
${index}
${articles.length === 0 ? html`<p class="none">There is no article in this report.</p>` : join(articles.map((article, at) => renderArticle(article, at)))}
</main>
<aside id="card" role="status" aria-label="What is pointed at" hidden></aside>
<footer><p>Made by article-nlp. Outline of the world: Natural Earth. Places: GeoNames, CC BY 4.0.</p></footer>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return (page satisfies Html).markup;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
