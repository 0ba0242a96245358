import type { Analysis, Entity, Place } from '../types.ts';
import { toJson } from './to-json.ts';
import type { Renderer } from './types.ts';

/** One place of an article as a GeoJSON feature (RFC 7946): longitude first. */
interface Feature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** GeoJSON: one FeatureCollection of the places with coordinates, with their counts, over all inputs. */
export function createGeojsonRenderer(): Renderer {
  let features = 0;
  return {
    open: () => '{"type":"FeatureCollection","features":[',
    item: (analysis) =>
      toFeatures(analysis)
        .map((feature) => `${features++ > 0 ? ',' : ''}\n${toJson(feature)}`)
        .join(''),
    close: () => `${features > 0 ? '\n' : ''}]}\n`,
  };
}

function toFeatures({ id, date, entities }: Analysis): Feature[] {
  return entities.flatMap(({ name, count, place }: Entity) =>
    isLocated(place)
      ? [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: [place.lon, place.lat] as const },
            properties: {
              name,
              count,
              country: place.country,
              kind: place.kind,
              article: id,
              date,
            },
          },
        ]
      : [],
  );
}

function isLocated(place: Place | null): place is Place & { lat: number; lon: number } {
  return place !== null && place.lat !== null && place.lon !== null;
}
