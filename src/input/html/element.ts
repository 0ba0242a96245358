import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT, walkDom } from './dom.ts';

/** An attribute without the blanks around it; undefined where there is none, or nothing in it. */
export function attributeOf(element: DomElement | null, name: string): string | undefined {
  return element?.getAttribute(name)?.trim() || undefined;
}

/** The words in an element, its blanks made one each; cut off behind the first `most` characters. */
export function textOf(element: DomNode, most: number): string {
  const parts: string[] = [];
  let length = 0;
  walkDom(element, (node) => {
    if (length > 2 * most) return null;
    if (HIDDEN.has(node.localName ?? '')) return false;
    const part = node.nodeType === TEXT ? (node.nodeValue ?? '').slice(0, 2 * most) : ' ';
    if (node.nodeType === TEXT || node.nodeType === ELEMENT) parts.push(part);
    length += part.length;
    return true;
  });
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, most);
}

/** The words of the `<title>`, in one line; empty without one. */
export function titleOf(document: DomDocument): string {
  const element = document.querySelector('title');
  return element === null ? '' : textOf(element, LONGEST_TITLE);
}

const LONGEST_TITLE = 300;
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
