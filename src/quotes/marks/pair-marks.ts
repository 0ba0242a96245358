import { isBlank, isLetterOrNumber } from '../../document/characters.ts';
import type { ArticleDocument } from '../../document/types.ts';
import type { Span } from '../../types.ts';
import type { QuotedSpan } from '../types.ts';
import { type Mark, readMarks } from './read-marks.ts';

/** Quotes within quotes beyond this depth are not followed: it bounds the work on a text of nothing but marks. */
const DEEPEST = 5;

interface Draft {
  open: Mark;
  end: number;
  close: number;
  closed: boolean;
  continues: boolean;
  continued: boolean;
  nested: boolean;
}

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, in text order. Double marks are paired
 * first, single ones only where they do not cross them. A span that is never closed ends with its paragraph.
 */
export function pairMarks(document: ArticleDocument): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let carried: Draft | null = null;
  for (const paragraph of document.paragraphs) {
    const marks = readMarks(document.text, paragraph);
    if (marks.length === 0 || !marks.some(mayOpen)) {
      carried = null;
      continue;
    }
    const doubles = pairDoubles(document.text, paragraph, marks, carried);
    const singles = pairSingles(document.text, paragraph, marks, doubles);
    const drafts = singles.length === 0 ? doubles : [...doubles, ...singles];
    drafts.sort(byOpening);
    markNested(drafts);
    carried = null;
    for (const draft of drafts) {
      const span = toSpan(document.text, draft);
      if (span) spans.push(span);
      if (!draft.closed && !draft.nested) carried = draft;
    }
  }
  return settleContinuations(document, spans);
}

function byOpening(a: Draft, b: Draft): number {
  return a.open.start - b.open.start;
}

/** Any double mark, for one that closes may go on with the quote of the paragraph before. */
function mayOpen({ style, role }: Mark): boolean {
  return style === 'double' || role === 'open';
}

function pairDoubles(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: Draft | null,
): Draft[] {
  const done: Draft[] = [];
  const stack: Draft[] = [];
  const doubles: Mark[] = [];
  let closersLeft = 0;
  for (const mark of marks) {
    if (mark.style !== 'double') continue;
    doubles.push(mark);
    if (mark.role !== 'open') closersLeft++;
  }
  let opensLeft = doubles.length - closersLeft;
  for (let index = 0; index < doubles.length; index++) {
    const read = doubles[index] as Mark;
    if (read.role === 'open') opensLeft--;
    else closersLeft--;
    const turned = stack.length === 0 && isTurned(text, read, doubles[index + 1]);
    const mark: Mark = turned ? { ...read, role: 'open' } : read;
    const top = stack.at(-1);
    if (top && mark.role !== 'open' && (mark.role === 'close' || top.open.family === mark.family)) {
      stack.pop();
      top.end = mark.start;
      top.close = mark.end;
      top.closed = true;
      done.push(top);
    } else if (!top && mark.role === 'close') {
      // "A … ¶ B.”" with no mark before B: the words since the paragraph's start belong to the quote of A.
      if (carried && done.length === 0 && !isSignature(text, paragraph, carried))
        done.push(draft({ ...mark, start: paragraph.start, end: paragraph.start }, mark, true));
    } else if (!top || mark.role === 'open') {
      const last = stack.at(-1);
      // “A. “B”: the first mark was never closed, unless enough closing marks follow to close both.
      if (last && closersLeft <= stack.length + opensLeft && last.open.family === mark.family) {
        if (endsSentence(text, mark.start)) {
          stack.pop();
          last.end = mark.start;
          last.close = mark.start;
          done.push(last);
        } else continue;
      }
      if (stack.length >= DEEPEST) continue;
      stack.push({
        open: mark,
        end: paragraph.end,
        close: paragraph.end,
        closed: false,
        continues: false,
        continued: mark.start === paragraph.start && carried !== null,
        nested: false,
      });
    }
  }
  done.push(...stack);
  return done;
}

/** ”A” with no mark before: the first is turned the wrong way. */
function isTurned(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (!mark.curly || mark.role !== 'close' || next?.role !== 'close') return false;
  const before = text.codePointAt(mark.start - 1) ?? 0;
  return !isLetterOrNumber(before) && !/[=.!?…)\]”"’']/.test(text[mark.start - 1] ?? '');
}

/** Words of a signature at most, in characters. */
const LONGEST_SIGNATURE = 80;

const SIGNATURE = /^\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+[^\n]*[”"]$/u;

/** “A. ¶ Jane Hill, Ames Institute.”: who said it, before the closing mark. */
function isSignature(text: string, { start, end }: Span, carried: Draft): boolean {
  if (end - start > LONGEST_SIGNATURE || !endsSentence(text, carried.end)) return false;
  return SIGNATURE.test(text.slice(start, end));
}

function draft(open: Mark, close: Mark, continued: boolean): Draft {
  return {
    open,
    end: close.start,
    close: close.end,
    closed: true,
    continues: false,
    continued,
    nested: false,
  };
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?…,:][”"’']?\s*$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Pairs single marks that lie wholly inside or wholly outside the double ones. */
function pairSingles(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  doubles: readonly Draft[],
): Draft[] {
  const done: Draft[] = [];
  if (!marks.some(isOpeningSingle)) return done;
  const singles = marks.filter((mark) => mark.style === 'single');
  const level = depthOf(doubles);
  let open: { mark: Mark; depth: number } | null = null;
  singles.forEach((mark, index) => {
    const depth = level(mark.start);
    if (open && open.depth !== depth && depth < open.depth) open = null;
    if (mark.role === 'open') {
      if (!open) open = { mark, depth };
      return;
    }
    if (!open || open.depth !== depth) return;
    const next = singles[index + 1];
    // "the ‘workers’ rights’ law": an apostrophe after s is no closing mark when one follows before the next opening.
    const possessive =
      mark.weak && /s/i.test(text[mark.start - 1] ?? '') && next && next.role !== 'open';
    if (possessive) return;
    if (mark.start - open.mark.end > 0) done.push(draft(open.mark, mark, false));
    open = null;
  });
  const left = open as { mark: Mark; depth: number } | null;
  // ‘A ¶ ‘B’: a paragraph that opens with a single mark and never closes it.
  if (left && left.depth === 0 && left.mark.start === paragraph.start && left.mark.curly)
    done.push({
      open: left.mark,
      end: paragraph.end,
      close: paragraph.end,
      closed: false,
      continues: false,
      continued: false,
      nested: false,
    });
  return done;
}

function isOpeningSingle({ style, role }: Mark): boolean {
  return style === 'single' && role === 'open';
}

/** Gives the number of spans around a position; asked for rising positions only. */
function depthOf(drafts: readonly Draft[]): (at: number) => number {
  const edges = drafts
    .flatMap((one) => [
      { at: one.open.start, step: 1 },
      { at: one.close, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  let next = 0;
  let depth = 0;
  return (at) => {
    for (; next < edges.length && (edges[next] as { at: number }).at <= at; next++)
      depth += (edges[next] as { step: number }).step;
    return depth;
  };
}

function markNested(drafts: readonly Draft[]): void {
  let outerEnd = -1;
  for (const one of drafts) {
    one.nested = one.open.start < outerEnd;
    if (!one.nested) outerEnd = one.close;
  }
}

function toSpan(text: string, draft: Draft): QuotedSpan | null {
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

function isClosed({ closed }: QuotedSpan): boolean {
  return closed;
}

/** A span without a closing mark continues when the next paragraph opens with a quoted span. */
function settleContinuations(
  { paragraphs }: ArticleDocument,
  spans: readonly QuotedSpan[],
): readonly QuotedSpan[] {
  if (spans.every(isClosed)) return spans;
  const opens = new Set(spans.map(({ open }) => open));
  const nextStart = new Map(
    paragraphs.map(({ end }, index) => [end, paragraphs[index + 1]?.start ?? -1]),
  );
  return spans.map((span) => {
    const continues = !span.closed && !span.nested && opens.has(nextStart.get(span.close) ?? -1);
    return continues ? { ...span, continues } : span;
  });
}
