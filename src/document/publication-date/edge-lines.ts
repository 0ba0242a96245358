/** Where the lines of a masthead end. */
export const HEAD_LINES = 12;
export const LONGEST_LINE = 160;

export interface EdgeLine {
  readonly line: string;
  /** Number of the line that is not blank, from 0; the last lines count on from HEAD_LINES. */
  readonly index: number;
}

/** Above the headlines of other articles, with their dates. */
const OTHERS =
  /^(?:related|read (?:more|also|next)|also read|see also|more (?:stories|news|from|on)|most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|recommended|trending|latest (?:news|stories))\b.{0,40}$/i;

/** The first and the last lines of a text, where articles say when they came out. */
export function edgeLines(text: string): EdgeLine[] {
  const lines = allEdgeLines(text);
  const others = lines.find(({ line, index }) => index > 1 && OTHERS.test(line))?.index;
  if (others === undefined) return lines;
  // A link to another article in the head says nothing of the foot.
  return lines.filter(
    ({ index }) => index < others || (others < HEAD_LINES && index >= HEAD_LINES),
  );
}

function allEdgeLines(text: string): EdgeLine[] {
  const head: EdgeLine[] = [];
  let at = 0;
  while (at < text.length && head.length < HEAD_LINES) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE * 2)).trim();
    if (line !== '') head.push({ line, index: head.length });
    at = end + 1;
  }
  if (at >= text.length) return head;
  const tail = text
    .slice(Math.max(at, text.length - 4 * LONGEST_LINE))
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [...head, ...tail.map((line, i) => ({ line, index: HEAD_LINES + i }))];
}
