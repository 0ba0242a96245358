import MarkdownIt, { type Token } from 'markdown-it';
import { readFrontMatter } from './front-matter.ts';

/** A Markdown file as an article; its text is what offsets refer to. */
export interface MarkdownArticle {
  readonly text: string;
  readonly title?: string;
  readonly recordDate?: string;
  readonly url?: string;
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n/;
const FRONT_MATTER_END = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
/** Front matter ends within so many characters, or it is none. */
const LONGEST_FRONT_MATTER = 20_000;
/** Keys of the address, best first. */
const URL_KEYS: readonly string[] = ['url', 'canonical', 'link'];

const markdown = new MarkdownIt('commonmark', { html: true });

/** Takes the text out of CommonMark: paragraphs parted by a blank line, without marks and HTML; YAML front matter gives title, date and url. */
export function readMarkdown(source: string): MarkdownArticle {
  const { fields, body } = splitFrontMatter(source);
  const blocks = markdown.parse(body, {});
  const heading = blocks.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  const title = fields.get('title') ?? (heading >= 0 ? inlineText(blocks[heading + 1]) : '');
  const date = fields.get('date');
  const url = URL_KEYS.map((key) => fields.get(key)).find((value) => value !== undefined);
  return {
    text: blocks
      .map((block) => blockText(block))
      .filter((text) => text !== '')
      .join('\n\n'),
    ...(title ? { title } : {}),
    ...(date ? { recordDate: date } : {}),
    ...(url ? { url } : {}),
  };
}

function blockText(block: Token): string {
  if (block.type === 'inline') return inlineText(block);
  return block.type === 'fence' || block.type === 'code_block' ? block.content.trim() : '';
}

function inlineText(block: Token | undefined): string {
  return (block?.children ?? [])
    .map(({ type, content }) => {
      if (type === 'softbreak') return ' ';
      if (type === 'hardbreak') return '\n';
      return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : '';
    })
    .join('')
    .trim();
}

function splitFrontMatter(source: string): {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const start = FRONT_MATTER.exec(source)?.[0].length;
  if (start === undefined) return { fields: new Map(), body: source };
  const head = source.slice(0, LONGEST_FRONT_MATTER);
  FRONT_MATTER_END.lastIndex = start - 1;
  const end = FRONT_MATTER_END.exec(head);
  if (!end) return { fields: new Map(), body: source };
  return {
    fields: readFrontMatter(head.slice(start, end.index)),
    body: source.slice(end.index + end[0].length),
  };
}
