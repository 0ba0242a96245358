import type { DomDocument } from './dom.ts';
import { attributeOf } from './element.ts';
import { findPageDate } from './page-date.ts';
import { findPageTitle } from './page-title.ts';

/** What a page says of itself; the date is as it is written there. */
export interface PageMetadata {
  readonly title?: string;
  readonly metadataDate?: string;
  readonly url?: string;
}

/** JSON-LD deeper or longer than this is not looked through. */
const LONGEST_JSON_LD = 200_000;
const MOST_ITEMS = 1000;

/** Reads title, date of publication and address: JSON-LD first, then `<meta>`, then the marks in the page and `<link rel="canonical">`. */
export function readPageMetadata(document: DomDocument): PageMetadata {
  const meta = readMeta(document);
  const data = readJsonLd(document);
  const date = findPageDate(document, meta, data.date);
  const title = findPageTitle(document, [
    data.headline,
    meta.get('og:title'),
    meta.get('twitter:title'),
  ]);
  const url =
    attributeOf(document.querySelector('link[rel="canonical"]'), 'href') ?? meta.get('og:url');
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { metadataDate: date }),
    ...(url === undefined ? {} : { url }),
  };
}

function readMeta(document: DomDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop');
    const content = attributeOf(element, 'content');
    if (name !== undefined && content !== undefined && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), content);
  }
  return found;
}

interface LinkedData {
  readonly date?: string;
  readonly headline?: string;
}

/** Looks for the first thing with a `datePublished` in the page's JSON-LD; what cannot be parsed is passed over. */
function readJsonLd(document: DomDocument): LinkedData {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent;
    if (json.length <= LONGEST_JSON_LD) queue.push(parse(json));
  }
  for (let at = 0; at < queue.length && at < MOST_ITEMS; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_ITEMS));
    if (typeof item !== 'object' || item === null) continue;
    const { datePublished, headline, '@graph': graph } = item as Readonly<Record<string, unknown>>;
    if (typeof datePublished === 'string')
      return {
        date: datePublished,
        ...(typeof headline === 'string' && headline !== '' ? { headline } : {}),
      };
    if (graph !== undefined) queue.push(graph);
  }
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
