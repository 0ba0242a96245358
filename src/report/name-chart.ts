import type { Entity } from '../types.ts';
import { type Html, html, join } from './escape.ts';

const ROWS = 20;
const HEIGHT = 20;
const LABEL = 190;
const WIDTH = 480;

/** A bar chart of the names with the most mentions. */
export function renderNameChart(
  entities: readonly Pick<Entity, 'name' | 'type' | 'count'>[],
): Html {
  const rows = [...entities].sort((a, b) => b.count - a.count).slice(0, ROWS);
  const [first] = rows;
  if (!first) return html``;
  const bars = rows.map(({ name, type, count }, at) => {
    const length = Math.max(2, Math.round((count / first.count) * (WIDTH - LABEL - 40)));
    const y = at * HEIGHT;
    return html`<g><text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${shorten(name)}</text><rect class="bar ${type}" x="${LABEL}" y="${y + 3}" width="${length}" height="14" rx="2"></rect><text x="${LABEL + length + 6}" y="${y + 14}">${count}</text></g>\n`;
  });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${rows.length * HEIGHT}" role="img" aria-label="Names by number of mentions: ${rows
    .slice(0, 5)
    .map(({ name, count }) => `${name} ${count}`)
    .join(', ')}">${join(bars)}</svg>\n`;
}

function shorten(name: string): string {
  const signs = [...name];
  return signs.length > 28 ? `${signs.slice(0, 27).join('')}…` : name;
}
