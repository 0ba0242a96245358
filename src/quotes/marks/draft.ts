import { isBlank, isLetterOrNumber } from '../../document/characters.ts';
import type { Span } from '../../types.ts';
import type { QuotedSpan } from '../types.ts';
import type { Mark } from './read-marks.ts';

/** A quoted span while the marks of its paragraph are paired. */
export interface Draft {
  readonly open: Mark;
  end: number;
  close: number;
  closed: boolean;
  readonly continued: boolean;
  nested: boolean;
}

/** From one mark to another. */
export function closedBy(open: Mark, close: Mark, continued: boolean): Draft {
  const { start, end } = close;
  return { open, end: start, close: end, closed: true, continued, nested: false };
}

/** From a mark to the end of its paragraph, as long as none closes it. */
export function unclosed(open: Mark, { end }: Span, continued: boolean): Draft {
  return { open, end, close: end, closed: false, continued, nested: false };
}

/** The span, without blanks at its edges; null when no word stands in it. */
export function toSpan(text: string, draft: Draft): QuotedSpan | null {
  let start = draft.open.end;
  let end = draft.end;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (!holdsWord(text, start, end)) return null;
  return {
    open: draft.open.start,
    start,
    end,
    close: draft.closed ? draft.close : end,
    style: draft.open.style,
    closed: draft.closed,
    continues: false,
    continued: draft.continued,
    nested: draft.nested,
  };
}

function holdsWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (isLetterOrNumber(code) && (code <= 0xffff || at + 1 < end)) return true;
  }
  return false;
}
