import { isLetterOrNumber } from '../../document/characters.ts';
import type { Span } from '../../types.ts';
import { closedBy, type Draft, unclosed } from './draft.ts';
import type { Mark } from './read-marks.ts';

/** Quotes within quotes beyond this depth are not followed: it bounds the work on a text of nothing but marks. */
const DEEPEST = 5;

/** Pairs the double marks of a paragraph; `carried` is the quote of the paragraph before that was not closed. */
export function pairDoubles(
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
        done.push(closedBy({ ...mark, start: paragraph.start, end: paragraph.start }, mark, true));
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
      const continued = mark.start === paragraph.start && carried !== null;
      stack.push(unclosed(mark, paragraph, continued));
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

function endsSentence(text: string, at: number): boolean {
  return /[.!?…,:][”"’']?\s*$/.test(text.slice(Math.max(0, at - 5), at));
}
