/** What is loaded for text with wide or combined characters, or with escape sequences. */
type WideText = typeof import('./wide-text.ts');

/** Text whose every character takes one column: Latin letters, marks of printed text, lines and blocks. */
const NARROW =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u259f]*$/;

let wide: WideText | null = null;

/**
 * Lays text out. Measuring other than narrow text takes Unicode's tables, which cost more time to start than all else
 * of text output; so they are loaded when what `render` made is not narrow, and it is made once more. Colours are
 * escape sequences, which are not narrow.
 */
export async function layOut(render: () => string): Promise<string> {
  const draft = render();
  if (wide !== null || isNarrow(draft.replaceAll('\n', ' '))) return draft;
  wide = await import('./wide-text.ts');
  return render();
}

/** The width of a text in terminal columns; wide characters count two. */
export function columnsOf(text: string): number {
  return wide === null || isNarrow(text) ? text.length : wide.stringWidth(text);
}

/** Wraps between words to a width; words that are wider are broken. */
export function wrap(text: string, width: number): string[] {
  return wide === null || isNarrow(text)
    ? wrapNarrow(text, width)
    : wide.wrapAnsi(text, width, { hard: true }).split('\n');
}

/** The beginning of a text that fits into a width, cut between what a reader sees as characters. */
export function beginningOf(text: string, width: number): string {
  if (wide === null || isNarrow(text)) return text.slice(0, width);
  let kept = '';
  let used = 0;
  for (const { segment } of wide.GRAPHEMES.segment(text)) {
    used += wide.stringWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return kept;
}

function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

function wrapNarrow(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = '';
    }
    row = row === '' ? word : `${row} ${word}`;
    for (; row.length > width; row = row.slice(width)) rows.push(row.slice(0, width));
  }
  return [...rows, row];
}
