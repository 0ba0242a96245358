import { isLetterOrNumber } from '../../document/characters.ts';
import type { ArticleDocument } from '../../document/types.ts';
import type { Span } from '../../types.ts';
import type { QuotedSpan } from '../types.ts';
import { type Draft, toSpan } from './draft.ts';
import { pairDoubles } from './pair-doubles.ts';
import { pairSingles } from './pair-singles.ts';
import { type Mark, readMarks } from './read-marks.ts';

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, in text order. Double marks are paired
 * first, single ones only where they do not cross them. A span that is never closed ends with its paragraph.
 */
export function pairMarks(document: ArticleDocument): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let carried: Draft | null = null;
  const { text, paragraphs } = document;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Span;
    const marks = readMarks(text, paragraph);
    if (marks.length === 0 || !marks.some(mayOpen)) {
      carried = null;
      continue;
    }
    const inSingles: boolean = carried?.open.style === 'single';
    const doubles = pairDoubles(text, paragraph, marks, inSingles ? null : carried);
    const nextOpens = opensWithSingle(text, paragraphs[at + 1]?.start ?? -1);
    const around = { carried: inSingles, nextOpens };
    const singles = pairSingles(text, paragraph, marks, doubles, around);
    const drafts = singles.length === 0 ? doubles : [...doubles, ...singles];
    drafts.sort(byOpening);
    markNested(drafts);
    carried = null;
    for (const draft of drafts) {
      const span = toSpan(text, draft);
      if (span) spans.push(span);
      if (!draft.closed && !draft.nested) carried = draft;
    }
  }
  return settleContinuations(document, spans);
}

/** "‘We stayed" or "'We stayed", not "‘“Go,” he said". */
function opensWithSingle(text: string, start: number): boolean {
  const sign = text[start];
  return (sign === '‘' || sign === "'") && isLetterOrNumber(text.charCodeAt(start + 1));
}

function byOpening(a: Draft, b: Draft): number {
  return a.open.start - b.open.start;
}

/** Any double mark, for one that closes may go on with the quote of the paragraph before. */
function mayOpen({ style, role }: Mark): boolean {
  return style === 'double' || role === 'open';
}

function markNested(drafts: readonly Draft[]): void {
  let outerEnd = -1;
  for (const one of drafts) {
    one.nested = one.open.start < outerEnd;
    if (!one.nested) outerEnd = one.close;
  }
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
    return continues ? continuing(span) : span;
  });
}

/** The span as one that goes on in the next paragraph. */
function continuing(span: QuotedSpan): QuotedSpan {
  const { open, start, end, close, style, closed, continued, nested } = span;
  return { open, start, end, close, style, closed, continues: true, continued, nested };
}
