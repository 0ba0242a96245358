import type { Span } from '../types.ts';

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;
const SENTENCE_END = /[.!?:;"'”’»)\]]\s*$/;

interface Line extends Span {
  readonly afterBlank: boolean;
}

/** Fewer single line breaks tell of no wrapping. */
const WRAPPED = 3;

/** Does a single line break part two paragraphs? It does but in hard-wrapped text; where hardly any stand, no line need be read. */
export function partsAtLines(text: string): boolean {
  let single = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at + 1) === NEWLINE) at++;
    else if (++single >= WRAPPED) return !isHardWrapped(text, linesOf(text));
  }
  return true;
}

const NEWLINE = 10;

/**
 * Splits a text into paragraphs without surrounding blanks. A blank line always parts two; a single
 * line break does too, except in hard-wrapped text, where most lines are of one length and end inside a sentence.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (wrapped && last && !line.afterBlank) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

/** The lines that hold more than blanks, without the blanks round them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end <= start) continue;
    const gap = text.slice(previousEnd, start).replace(/\r\n/g, '\n');
    const breaks = gap.replace(/[^\n\r\v\f\u0085\u2028\u2029]/g, '').length;
    lines.push({ start, end, afterBlank: lines.length === 0 || breaks > 1 });
    previousEnd = end;
  }
  return lines;
}

function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let single = 0;
  let inside = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    const before = lines[at - 1] as Line;
    if (line.afterBlank) continue;
    single++;
    const length = before.end - before.start;
    if (length >= 50 && length <= 100 && !SENTENCE_END.test(text.slice(before.end - 3, before.end)))
      inside++;
  }
  return single >= WRAPPED && inside / single > 0.5;
}
