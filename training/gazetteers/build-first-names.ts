import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { normalizeName } from '../../src/entities/normalize-name.ts';

/** Writes data/gazetteers/first-names.json: first names used for one gender only in all locales of @faker-js/faker (MIT). */
const female = new Set<string>();
const male = new Set<string>();
for (const locale of Object.values(allLocales)) {
  const names = locale.person?.first_name;
  if (!names || Array.isArray(names)) continue;
  collect(female, names.female);
  collect(male, names.male);
}

function collect(into: Set<string>, names: readonly string[] | undefined): void {
  for (const name of names ?? []) {
    const key = normalizeName(name);
    if (/^[a-z']{2,}$/.test(key)) into.add(key);
  }
}

const only = (names: Set<string>, others: Set<string>) =>
  [...names]
    .filter((name) => !others.has(name))
    .sort()
    .join(' ');
const target = new URL('../../data/gazetteers/first-names.json', import.meta.url);
const lists = { female: only(female, male), male: only(male, female) };
writeFileSync(target, `${JSON.stringify(lists, null, 2)}\n`);
