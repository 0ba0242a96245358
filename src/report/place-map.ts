import type { Entity, Place } from '../types.ts';
import { type Html, html, join, trusted } from './escape.ts';

type Located = Pick<Entity, 'name' | 'count'> & { place: Place & { lat: number; lon: number } };

const LAND = 'land';

/** The outline of the world, which all maps of a page draw from here: one for each would be most of the page. */
export function renderLand(world: string): Html {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><path id="${LAND}" d="${trusted(world)}"></path></defs></svg>`;
}

/** The places with coordinates on the outline of the world, two units a degree, cut to the part that holds them. */
export function renderPlaceMap(
  entities: readonly Pick<Entity, 'name' | 'count' | 'place'>[],
): Html {
  const places = entities.filter(isLocated);
  if (places.length === 0) return html`<p class="none">No place with known coordinates.</p>`;
  const x = ({ place }: Located) => (place.lon + 180) * 2;
  const y = ({ place }: Located) => (90 - place.lat) * 2;
  const box = frame(places.map(x), places.map(y));
  const unit = box.width / 480;
  const dots = places.map(
    (located) =>
      html`<circle class="dot" cx="${x(located).toFixed(1)}" cy="${y(located).toFixed(1)}" r="${(unit * (3 + Math.sqrt(located.count))).toFixed(2)}"><title>${located.name} (${located.count})</title></circle>`,
  );
  const labels = placeLabels(
    places.map((place) => ({ name: place.name, x: x(place), y: y(place) })),
    unit,
  );
  return html`<svg class="chart map" viewBox="${box.x.toFixed(1)} ${box.y.toFixed(1)} ${box.width.toFixed(1)} ${box.height.toFixed(1)}" role="img" aria-label="Map of ${places
    .map(({ name }) => name)
    .slice(0, 12)
    .join(
      ', ',
    )}"><use class="land" href="#${LAND}" stroke-width="${(unit * 0.7).toFixed(2)}"></use>${join(dots)}${join(labels)}</svg>\n`;
}

function isLocated(entity: Pick<Entity, 'name' | 'count' | 'place'>): entity is Located {
  return entity.place !== null && entity.place.lat !== null && entity.place.lon !== null;
}

const SMALLEST = 60;

/** A frame of two to one around points, with a margin, inside the world. */
function frame(xs: readonly number[], ys: readonly number[]) {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.min(720, Math.max(SMALLEST, (right - left) * 1.3, (bottom - top) * 2.6));
  const height = width / 2;
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), most);
  return {
    x: clamp((left + right - width) / 2, 720 - width),
    y: clamp((top + bottom - height) / 2, 360 - height),
    width,
    height,
  };
}

interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Names beside their dots, as many as fit without lying on one another; all are in the dots' titles. */
function placeLabels(labels: readonly Label[], unit: number): Html[] {
  const kept: (Label & { readonly width: number })[] = [];
  for (const label of labels) {
    const width = (8 + label.name.length * 6) * unit;
    const free = kept.every(
      (other) =>
        Math.abs(other.y - label.y) > 11 * unit ||
        label.x > other.x + other.width ||
        other.x > label.x + width,
    );
    if (free) kept.push({ ...label, width });
  }
  return kept.map(
    ({ name, x, y }) =>
      html`<text x="${(x + 7 * unit).toFixed(1)}" y="${(y + 3 * unit).toFixed(1)}" font-size="${(10 * unit).toFixed(2)}">${name}</text>`,
  );
}
