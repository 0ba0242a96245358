import { formatDay, toDay } from '../dates/calendar.ts';
import type { DateMention } from '../types.ts';
import { type Html, html, join } from './escape.ts';
import type { ReportArticle } from './types.ts';

const WIDTH = 720;
const MARGIN = 30;
const ROW = 16;

type Placed = DateMention & { from: string; to: string };

/** The dates of an article drawn to scale, and listed in the order of time; `prefix` as in the marks. */
export function renderTimeline(article: ReportArticle, prefix: string): Html {
  const placed = article.dates
    .map((date, at) => ({ date, at }))
    .filter((item): item is { date: Placed; at: number } => isPlaced(item.date))
    .sort((a, b) => compare(a.date, b.date));
  const others = article.dates
    .map((date, at) => ({ date, at }))
    .filter(({ date }) => !isPlaced(date));
  if (article.dates.length === 0) return html`<p class="none">No dates were found.</p>`;
  return html`${placed.length > 0 ? drawAxis(placed.map(({ date }) => date)) : null}<ol class="timeline">${join(
    [...placed, ...others].map(
      ({ date, at }) =>
        html`<li id="${prefix}d${at}" tabindex="-1"><span class="m DATE">${date.value}${date.mod ? ` ${date.mod}` : ''}</span> <span dir="auto">${date.text}</span>${
          isPlaced(date) && date.from !== date.to
            ? html` <span class="also">${date.from} to ${date.to}</span>`
            : null
        }</li>\n`,
    ),
  )}</ol>\n`;
}

function isPlaced(date: DateMention): date is Placed {
  return date.from !== null && date.to !== null && date.type !== 'DURATION' && date.type !== 'SET';
}

function compare(a: Placed, b: Placed): number {
  return (
    dayNumber(a.from) - dayNumber(b.from) || dayNumber(a.to) - dayNumber(b.to) || a.start - b.start
  );
}

/** The number of a day, also of one before our era ("BC0044-03-15"). */
function dayNumber(day: string): number {
  const [, before, year, month, dayOfMonth] = /^(BC)?(\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
  return toDay(before ? -Number(year) : Number(year), Number(month), Number(dayOfMonth));
}

function drawAxis(dates: readonly Placed[]): Html {
  const first = Math.min(...dates.map(({ from }) => dayNumber(from)));
  const last = Math.max(...dates.map(({ to }) => dayNumber(to)));
  const span = Math.max(1, last - first);
  const x = (day: number) => Math.round(MARGIN + ((day - first) / span) * (WIDTH - 2 * MARGIN));
  const ends: number[] = [];
  const bars = dates.map(({ from, to, value, text }) => {
    const left = x(dayNumber(from));
    const width = Math.max(6, x(dayNumber(to)) - left);
    let row = ends.findIndex((end) => end + 4 < left);
    if (row < 0) row = ends.length;
    ends[row] = left + width;
    return html`<rect class="bar DATE" x="${Math.min(left, WIDTH - MARGIN)}" y="${8 + row * ROW}" width="${width}" height="10" rx="3"><title>${value}: ${text}</title></rect>`;
  });
  const base = 14 + ends.length * ROW;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = first + Math.round(share * span);
    return html`<line class="axis" x1="${x(at)}" x2="${x(at)}" y1="${base - 4}" y2="${base + 4}"></line><text x="${x(at)}" y="${base + 18}" text-anchor="middle">${formatDay(at)}</text>`;
  });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${base + 26}" role="img" aria-label="Timeline of ${dates.length} dates, to scale"><line class="axis" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${base}" y2="${base}"></line>${join(bars)}${join(ticks)}</svg>\n`;
}
