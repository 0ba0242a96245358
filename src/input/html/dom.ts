/** What is used of a DOM node (linkedom's types need the browser's library, which this project does not load). */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

/** What is used of an element. */
export interface DomElement extends DomNode {
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
}

/** What is used of a document. */
export interface DomDocument extends DomNode {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/**
 * Walks a tree in document order without recursion (a page may nest deeper than the stack).
 * `enter` returns false to pass over what is inside a node, null to end the walk; `leave` follows each node's inside.
 */
export function walkDom(
  root: DomNode,
  enter: (node: DomNode, depth: number) => boolean | null,
  leave: (node: DomNode) => void = () => {},
): void {
  const above: DomNode[] = [];
  let node: DomNode = root;
  for (;;) {
    const entered = enter(node, above.length);
    if (entered === null) return;
    const inside = entered ? node.firstChild : null;
    if (inside) {
      above.push(node);
      node = inside;
      continue;
    }
    leave(node);
    while (above.length > 0 && !node.nextSibling) {
      node = above.pop() as DomNode;
      leave(node);
    }
    if (above.length === 0) return;
    node = node.nextSibling as DomNode;
  }
}
