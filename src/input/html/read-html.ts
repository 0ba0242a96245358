import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Notice } from '../../types.ts';
import { type DomDocument, type DomNode, ELEMENT, walkDom } from './dom.ts';
import { domToText } from './dom-to-text.ts';
import { nestingDepth } from './nesting-depth.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';

/** A web page as an article; its text is what offsets refer to. */
export interface HtmlArticle extends PageMetadata {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * Readability's time grows with the elements and with how deep they lie: pages over these limits
 * are read whole instead. (A long news page has 3,000 elements, 12 deep on average.)
 */
const MOST_ELEMENTS = 10_000;
const MOST_DEPTH_IN_ALL = 250_000;

/** Past this depth parsers need quadratic time. (Chrome itself stops at 512.) */
const DEEPEST = 1000;
const TOO_DEEP = {
  error: 'cannot be read as a web page: its markup is nested or repeated too much',
};

const NO_ARTICLE: Notice = {
  level: 'info',
  message: 'no article was found in this page; the whole page was read',
  start: null,
  end: null,
};

/**
 * Takes the article's text, title, date and address out of an HTML page (Mozilla's readability over linkedom).
 * Nothing in the page is run or fetched.
 */
export function readHtml(html: string): HtmlArticle | { readonly error: string } {
  if (nestingDepth(html) > DEEPEST) return TOO_DEEP;
  try {
    const document = parse(html);
    const metadata = readPageMetadata(document);
    const text = isOrdinary(document) ? findArticle(document) : '';
    if (text !== '') return { ...metadata, text, notices: [] };
    // Readability has taken the first tree apart.
    const whole = parse(html);
    const page = domToText(whole.body ?? whole.documentElement ?? whole);
    return { ...metadata, text: page, notices: [NO_ARTICLE] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return TOO_DEEP;
  }
}

/** What a page begins with; an `<html>` may stand in a comment. */
const OPENS_PAGE = /^\s{0,1000}(?:<html[\s>]|<[!?])/i;

function parse(html: string): DomDocument {
  const start = html.search(/<html[\s>]/i);
  // A filing wraps its page: "<DOCUMENT> <TYPE>EX-99.1 … <HTML>".
  const page =
    start < 0 ? `<html><body>${html}</body></html>` : html.slice(OPENS_PAGE.test(html) ? 0 : start);
  return parseHTML(page).document as unknown as DomDocument;
}

function isOrdinary({ documentElement }: DomDocument): boolean {
  if (!documentElement) return false;
  let elements = 0;
  let depthInAll = 0;
  walkDom(documentElement, (node, depth) => {
    if (node.nodeType === ELEMENT) elements++;
    depthInAll += depth;
    return elements <= MOST_ELEMENTS && depthInAll <= MOST_DEPTH_IN_ALL;
  });
  return elements <= MOST_ELEMENTS && depthInAll <= MOST_DEPTH_IN_ALL;
}

/** The text of the page's article, or nothing when readability sees none. */
function findArticle(document: DomDocument): string {
  try {
    const reader = new Readability<DomNode>(document as never, {
      serializer: (node) => node as unknown as DomNode,
      charThreshold: 0,
    });
    const content = reader.parse()?.content;
    return content ? domToText(content) : '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
