/** An attribution of PolNeAR: each role is a list of spans. */
export interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

/** A reference quoted span: `start`/`end` include the marks; `attributions` are those whose content it belongs to, best first. */
export interface ReferenceSpan {
  readonly start: number;
  readonly end: number;
  readonly statement: boolean;
  readonly kind: 'direct' | 'mixed' | 'none';
  readonly attributions: readonly GoldAttribution[];
}

/** Length of the common part of two spans. */
export function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The quoted spans of a text with what the gold says of them. Ambiguous marks are decided by the gold contents' edges; independent of the product's own pairing. */
export function referenceSpans(
  text: string,
  attributions: readonly GoldAttribution[],
): ReferenceSpan[] {
  const fragments = attributions.flatMap((one) => one.content);
  const spans = pairByGold(text, fragments);
  return spans.map(([start, end]) => {
    const weighed = attributions
      .map((one) => ({
        one,
        common: one.content.reduce((sum, part) => sum + overlap(part, [start, end]), 0),
      }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common);
    const covered = weighed.reduce((sum, { common }) => sum + common, 0);
    const statement = covered >= 0.5 * (end - start);
    const best = weighed[0]?.one;
    const kind = !statement || !best ? 'none' : residue(text, best, start, end, spans);
    return { start, end, statement, kind, attributions: weighed.map(({ one }) => one) };
  });
}

/** Direct when nothing of the content stands outside quotation marks. */
function residue(
  text: string,
  attribution: GoldAttribution,
  start: number,
  end: number,
  spans: readonly (readonly [number, number])[],
): 'direct' | 'mixed' {
  let rest = '';
  for (const part of attribution.content) {
    if (overlap(part, [start, end]) === 0) continue;
    let last = part[0];
    for (const span of spans) {
      if (span[0] >= part[1] || span[1] <= part[0]) continue;
      if (span[0] > last) rest += `${text.slice(last, span[0])} `;
      last = Math.max(last, span[1]);
    }
    if (last < part[1]) rest += `${text.slice(last, part[1])} `;
  }
  return /[A-Za-z0-9]/.test(rest) ? 'mixed' : 'direct';
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly curly: boolean;
  role: 'open' | 'close' | 'either';
}

function pairByGold(
  text: string,
  fragments: readonly (readonly [number, number])[],
): [number, number][] {
  const starts = new Set(fragments.map((part) => part[0]));
  const ends = new Set(fragments.map((part) => part[1]));
  const spans: [number, number][] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const first = line.index;
    const end = first + line[0].length;
    if (line[0].trim() === '') continue;
    const before = spans.length;
    let open: Mark | null = null;
    let inner = 0;
    const marks = readMarks(text, first, end, starts, ends);
    for (const [index, mark] of marks.entries()) {
      const rest = marks.slice(index + 1);
      if (!open) {
        if (mark.role !== 'close' || isTurned(text, mark, rest[0])) open = mark;
      } else if (inner > 0 && mark.role !== 'open') {
        inner--;
      } else if (mark.role === 'open') {
        if (isNested(mark, open, first, rest)) {
          inner++;
          continue;
        }
        if (!starts.has(mark.at)) continue;
        spans.push([open.at, trimmed(text, open.at, mark.at)]);
        open = mark;
      } else {
        spans.push([open.at, mark.at + mark.length]);
        open = null;
      }
    }
    if (open) spans.push([open.at, trimmed(text, open.at, end)]);
    spans.push(...pairSingles(text, first, end, spans.slice(before)));
  }
  return spans
    .filter(([start, end]) => end - start > 2 && /[A-Za-z0-9]/.test(text.slice(start, end)))
    .sort((a, b) => a[0] - b[0]);
}

/**
 * Whether a mark opens a quote within a quote: "as “The Wall Street Journal” wrote", where the outer one closes later or
 * fills its paragraph, or “what he calls “hell” is real”, where enough closing marks follow for both.
 */
function isNested(mark: Mark, open: Mark, first: number, rest: readonly Mark[]): boolean {
  const same = rest.filter(({ curly }) => curly === open.curly);
  const closing = same.filter(({ role }) => role !== 'open').length;
  if (mark.curly === open.curly) return 2 * closing - same.length >= 2;
  return closing > 0 || (open.at === first && !open.curly);
}

/** ”Never again,” he said: the first of two closing marks behind no word. */
function isTurned(text: string, mark: Mark, next: Mark | undefined): boolean {
  const before = text[mark.at - 1] ?? ' ';
  return mark.curly && next?.role === 'close' && /[\s,:;\u202a]/.test(before);
}

function readMarks(
  text: string,
  first: number,
  end: number,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < end; at++) {
    const sign = text[at] as string;
    const twin = text[at + 1] === sign;
    const length = (sign === "'" || sign === '`') && twin ? 2 : /["“”„«»]/.test(sign) ? 1 : 0;
    if (length === 0) continue;
    let role: Mark['role'] = /[“„«`]/.test(sign) ? 'open' : /[”»]/.test(sign) ? 'close' : 'either';
    const straight = role === 'either';
    if (
      straight &&
      /\d/.test(text[at - 1] ?? '') &&
      /^["']+(?:\s+(?:tall|wide|long|x)\b|\s*x\s*\d)/.test(text.slice(at, at + 10))
    ) {
      at += length - 1;
      continue;
    }
    if (sign === '”' && text.slice(first, at).trim() === '' && /\S/.test(text[at + 1] ?? ' '))
      role = 'open';
    const follows = text.slice(at + 1, end);
    const turned =
      sign === '“' &&
      (/[\w.,!?…)\]]/.test(text[at - 1] ?? '')
        ? !/^[\w$]/.test(follows)
        : at > first && follows.trim() === '');
    if (turned) role = 'close';
    if (starts.has(at)) role = 'open';
    else if (ends.has(at + length)) role = 'close';
    if (role === 'either') {
      const previous = at === first ? ' ' : (text[at - 1] as string);
      const next = at + length >= end ? ' ' : (text[at + length] as string);
      const opens = /[\s([{—–\-‘'’/]/.test(previous);
      const closes = /[\s.,;:!?)\]}—–\-’'…/]/.test(next);
      if (opens && !/\s/.test(next)) role = closes && !/\s/.test(previous) ? 'either' : 'open';
      else if (closes) role = 'close';
    }
    marks.push({ at, length, curly: !straight && sign !== '`', role });
    at += length - 1;
  }
  return marks;
}

function pairSingles(
  text: string,
  first: number,
  end: number,
  doubles: readonly (readonly [number, number])[],
): [number, number][] {
  const spans: [number, number][] = [];
  const line = text.slice(first, end);
  const inside = (at: number) => doubles.some((span) => at >= span[0] && at < span[1]);
  const opening = /(^|[\s([—–])(['‘])(?=[A-Za-z0-9$])(?!\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b)/g;
  for (let match = opening.exec(line); match; match = opening.exec(line)) {
    const at = first + match.index + (match[1] as string).length;
    if (text[at - 1] === "'" || text[at + 1] === "'" || inside(at)) continue;
    const closing = /(?<!\s)(['’])(?=$|[\s.,;:!?)\]—–])/g;
    closing.lastIndex = at + 1 - first;
    let close = -1;
    for (let next = closing.exec(line); next; next = closing.exec(line)) {
      const there = first + next.index;
      if (inside(there)) break;
      const rest = text.slice(there + 1, end).split(/['‘]\w/)[0] as string;
      if (
        /s['’]\s+[a-z]/.test(text.slice(there - 1, there + 3)) &&
        /['’](?=$|[\s.,;:!?)\]])/.test(rest)
      )
        continue;
      close = there + 1;
      break;
    }
    if (close > 0 && close - at > 3) {
      spans.push([at, close]);
      opening.lastIndex = close - first;
    }
  }
  return spans;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last--;
  return last;
}
