import { rememberWords } from '../../document/remember-words.ts';
import type { Resources } from '../../resources/resources.ts';
import type { Place } from '../../types.ts';
import { normalizeName } from '../normalize-name.ts';

/** One place of the gazetteer; `population` is in thousands. */
export interface KnownPlace extends Place {
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** Looks up all places of a name as it is written. */
export type Gazetteer = (name: string) => readonly KnownPlace[];

/** Distinct names that are remembered in each of two generations. */
const MOST_REMEMBERED = 5_000;

const KINDS = { c: 'country', r: 'region', p: 'city' } as const;
const NEWLINE = 10;
const TAB = 9;

/** Opens `gazetteers/places.tsv`, whose lines are sorted by key (see `normalizeName`); nothing is parsed but the lines looked at. */
export function openGazetteer(resources: Resources): Gazetteer {
  const bytes = resources.bytes('gazetteers/places.tsv');
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return rememberWords((name) => {
    const wanted = encoder.encode(normalizeName(name));
    const places: KnownPlace[] = [];
    let start = findFirst(bytes, wanted);
    while (start < bytes.length && compareKey(bytes, start, wanted) === 0) {
      const end = bytes.indexOf(NEWLINE, start);
      places.push(parse(decoder.decode(bytes.subarray(start, end))));
      start = end + 1;
    }
    return places;
  }, MOST_REMEMBERED);
}

function parse(line: string): KnownPlace {
  const [, country, kind, lat, lon, population] = line.split('\t') as string[];
  return {
    country: country as string,
    kind: KINDS[kind as keyof typeof KINDS],
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
  };
}

/** The start of the first line whose key is not less than the wanted one. */
function findFirst(bytes: Uint8Array, wanted: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = bytes.lastIndexOf(NEWLINE, middle - 1) + 1;
    if (start < low || compareKey(bytes, start, wanted) < 0) {
      const end = bytes.indexOf(NEWLINE, middle);
      low = end < 0 ? bytes.length : end + 1;
    } else high = start;
  }
  return low;
}

function compareKey(bytes: Uint8Array, start: number, wanted: Uint8Array): number {
  for (let at = 0; ; at++) {
    const byte = bytes[start + at];
    const other = wanted[at];
    if (byte === TAB || byte === undefined) return other === undefined ? 0 : -1;
    if (other === undefined) return 1;
    if (byte !== other) return byte - other;
  }
}
