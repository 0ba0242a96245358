import { readClueDate } from '../../document/publication-date/clue-date.ts';
import { findTextDate } from '../../document/publication-date/text-date.ts';
import { type DomDocument, type DomElement, type DomNode, ELEMENT, walkDom } from './dom.ts';
import { attributeOf, textOf, titleOf } from './element.ts';

/** A class or ID that tells of a date: "timestamp", "story-date", "cnnPublished"; not "update", "candidates", "timeline". */
const DATED =
  /(?<!up|vali|candi|man|in)date(?!base)|(?<!over)time(?!line|r)|publish(?!er)|posted|byline/i;
/** Where a page shows other things than its article. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'aside',
  'nav',
  'footer',
  'script',
  'style',
  'template',
  'noscript',
]);
const ELSEWHERE_CLASS =
  /comment|related|sidebar|footer|recommend|promo|trending|popular|latest|widget/i;

/** A line of a masthead is no longer, and a page has so many elements above its story. */
const LONGEST = 160;
const MOST_ELEMENTS = 3000;

/**
 * The date that a page shows behind its heading, in an element whose class or ID tells of a date, as YYYY-MM-DD; undefined where it shows none, or none
 * with a year.
 */
export function findShownDate(document: DomDocument): string | undefined {
  if (!document.body) return undefined;
  let isBehindHeading = document.querySelector('h1') === null;
  let elements = 0;
  let found: string | null = null;
  walkDom(document.body, (node) => {
    if (found !== null || elements > MOST_ELEMENTS) return null;
    if (node.nodeType !== ELEMENT) return false;
    elements++;
    if (node.localName === 'h1') isBehindHeading = true;
    // What holds the heading may well be called "has-sidebar".
    else if (isBehindHeading && node !== document.body) {
      if (isElsewhere(node)) return false;
      if (isDated(node)) found = dateIn(node as DomElement);
    }
    return true;
  });
  return found ?? findTextDate(titleOf(document).slice(0, LONGEST), null) ?? undefined;
}

/** The date in its words, or in what shows when it is pointed at: "5 hours ago". */
function dateIn(element: DomElement): string | null {
  const shown = findTextDate(textOf(element, LONGEST), null);
  return shown ?? readClueDate(attributeOf(element, 'title') ?? '');
}

function isElsewhere(node: DomNode): boolean {
  return ELSEWHERE.has(node.localName ?? '') || ELSEWHERE_CLASS.test(namesOf(node));
}

function isDated(node: DomNode): boolean {
  return node.localName === 'time' || node.localName === 'abbr' || DATED.test(namesOf(node));
}

/** Class and ID. */
function namesOf(node: DomNode): string {
  const element = node as DomElement;
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}
