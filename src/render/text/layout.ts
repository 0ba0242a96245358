import { beginningOf, columnsOf, wrap } from './columns.ts';

/** Pads to a width in terminal columns; wide characters count two. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Pads on the left. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** Wraps between words to a width, the first line after `first`, all others after as many blanks. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = columnsOf(first);
  return wrap(text, Math.max(16, width - indent)).map(
    (line, at) => (at === 0 ? first : ' '.repeat(indent)) + line.trimEnd(),
  );
}

/** Cuts to a width in columns, with an ellipsis. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `${beginningOf(text, width - 1).trimEnd()}…`;
}

/** The width of the widest text, no more than `most`. */
export function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => columnsOf(text))));
}

/** A small horizontal bar of eighths for a value out of the greatest. */
export function bar(value: number, greatest: number, width: number): string {
  const eighths = Math.max(1, Math.round((value / greatest) * width * 8));
  const rest = EIGHTHS[eighths % 8] ?? '';
  return '█'.repeat(Math.floor(eighths / 8)) + rest;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
