import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Pads to a width in terminal columns; wide characters count two. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Pads on the left. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Wraps between words to a width, the first line after `first`, all others after as many blanks. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = stringWidth(first);
  const room = Math.max(16, width - indent);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, at) => (at === 0 ? first : ' '.repeat(indent)) + line.trimEnd());
}

/** Cuts to a width in columns, with an ellipsis. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The width of the widest text, no more than `most`. */
export function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => stringWidth(text))));
}

/** A small horizontal bar of eighths for a value out of the greatest. */
export function bar(value: number, greatest: number, width: number): string {
  const eighths = Math.max(1, Math.round((value / greatest) * width * 8));
  const rest = EIGHTHS[eighths % 8] ?? '';
  return '█'.repeat(Math.floor(eighths / 8)) + rest;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
