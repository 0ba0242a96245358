import type { Span } from '../types.ts';
import { isBlank } from './characters.ts';

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
  for (let at = 0; at < text.length; ) {
    let start = at;
    while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
    let end = at++;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    const afterBlank = lines.length === 0 || countBreaks(text, previousEnd, start) > 1;
    lines.push({ start, end, afterBlank });
    previousEnd = end;
  }
  return lines;
}

const RETURN = 13;

/** How many line breaks stand in a stretch of text, where a return and a line feed are one. */
function countBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === RETURN && text.charCodeAt(at + 1) === NEWLINE) continue;
    if (isBreak(code)) count++;
  }
  return count;
}

/** Whether a character ends a line: a line feed, a vertical tab, a form feed, a return, and those of Unicode. */
function isBreak(code: number): boolean {
  if (code < 0x80) return code >= NEWLINE && code <= RETURN;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
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
