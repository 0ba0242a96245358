import { type DomNode, ELEMENT, TEXT, walkDom } from './dom.ts';

const PASSED_OVER = new Set(
  'script style noscript template head nav aside footer form button select svg iframe object video audio'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The readable text below a node: paragraphs parted by a blank line, `<br>` as a line break, other white space as single spaces. */
export function domToText(root: DomNode): string {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  const close = () => {
    const text = pieces
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .split('\v')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    pieces = [];
  };
  const isBlock = (node: DomNode) => node.nodeType === ELEMENT && BLOCKS.has(node.localName ?? '');
  walkDom(
    root,
    (node) => {
      if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replaceAll('\v', ' '));
      else if (node.localName === 'br') pieces.push('\v');
      else if (isBlock(node)) close();
      return node.nodeType !== ELEMENT || !PASSED_OVER.has(node.localName ?? '');
    },
    (node) => {
      if (isBlock(node)) close();
    },
  );
  close();
  return paragraphs.join('\n\n');
}
