import type { Span } from '../../types.ts';
import { closedBy, type Draft, unclosed } from './draft.ts';
import type { Mark } from './read-marks.ts';

/** How a paragraph stands to those around it that are in single marks too. */
export interface SingleNeighbours {
  /** The quote of the paragraph before was not closed. */
  readonly carried: boolean;
  /** The next paragraph opens with a single mark. */
  readonly nextOpens: boolean;
}

/** Pairs single marks that lie wholly inside or wholly outside the double ones. */
export function pairSingles(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  doubles: readonly Draft[],
  { carried, nextOpens }: SingleNeighbours,
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
    const goesOn = next ? next.role !== 'open' : nextOpens && depth === 0;
    if (mark.weak && goesOn && /s/i.test(text[mark.start - 1] ?? '')) return;
    const continued = carried && open.mark.start === paragraph.start;
    if (mark.start - open.mark.end > 0) done.push(closedBy(open.mark, mark, continued));
    open = null;
  });
  const left = open as { mark: Mark; depth: number } | null;
  // ‘A ¶ ‘B’: a paragraph that opens with a single mark and never closes it, or he said. ‘A ¶ ‘B’.
  if (left && left.depth === 0) {
    const opens = left.mark.start === paragraph.start;
    const goesOn = nextOpens && END.test(text.slice(paragraph.end - 2, paragraph.end));
    if (goesOn || (opens && left.mark.curly))
      done.push(unclosed(left.mark, paragraph, opens && carried));
  }
  return done;
}

/** The end of a paragraph whose quote goes on. */
const END = /[.!?…,:—–-][”"]?$/;

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
