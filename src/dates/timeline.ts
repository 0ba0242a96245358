import type { DateMention, Span } from '../types.ts';

/** A text and where its sentences stand. */
export interface TimelineText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** One date in the order of time: its bounds, the mention, and the sentence it stands in. */
export interface TimelineEntry {
  readonly from: string;
  readonly to: string;
  /** True when from/to are those of a range with two ends. */
  readonly isRange: boolean;
  readonly date: DateMention;
  readonly sentence: Span;
}

/**
 * The article's dates in the order of time, each sentence once for each time it names. Dates without a place in the
 * calendar (durations, sets, "recently") are left out; the two ends of a range make one entry.
 */
export function buildTimeline(
  document: TimelineText,
  dates: readonly DateMention[],
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const seen = new Set<string>();
  for (const date of dates) {
    const { from, to } = date.range ?? date;
    if (from === null || to === null || (date.range && date.start !== date.range.start)) continue;
    const sentence = sentenceAt(document, date);
    const key = `${from}/${to}/${timeOf(date)}/${sentence.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push({ from, to, isRange: date.range !== undefined, date, sentence });
  }
  return entries.sort(inTime);
}

/** Earlier beginnings first, of equal ones the shorter stretch, then the clock, then the text. */
function inTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareDays(a.from, b.from) ||
    compareDays(a.to, b.to) ||
    compareText(timeOf(a.date), timeOf(b.date)) ||
    a.date.start - b.date.start
  );
}

/** Years before Christ ("BC0044-…") come first, the later the number the earlier. */
export function compareDays(a: string, b: string): number {
  const [oldA, oldB] = [a.startsWith('BC'), b.startsWith('BC')];
  if (oldA !== oldB) return oldA ? -1 : 1;
  if (oldA && a.slice(0, 6) !== b.slice(0, 6)) return compareText(b.slice(0, 6), a.slice(0, 6));
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const PART_OF_DAY: Readonly<Record<string, string>> = {
  DW: '05:00',
  MO: '06:00',
  MI: '12:00',
  AF: '13:00',
  EV: '18:00',
  NI: '21:00',
};

/** The clock time of a mention, of a part of day about where it begins; "" for whole days. */
function timeOf({ value }: DateMention): string {
  const at = value.indexOf('T');
  if (at < 0) return '';
  const time = value.slice(at + 1);
  return PART_OF_DAY[time] ?? time;
}

/** The sentence that holds the mention; the mention itself when there is none. */
function sentenceAt(
  { sentences }: Pick<TimelineText, 'sentences'>,
  { start, end }: DateMention,
): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) break;
    if (sentence.end <= start) low = middle + 1;
    else if (sentence.start > start) high = middle - 1;
    else return { start: sentence.start, end: sentence.end };
  }
  return { start, end };
}
