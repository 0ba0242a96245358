import { expect, test } from 'vitest';
import { readCountryNames } from '../../../src/entities/places/country-names.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);
const names = readCountryNames(resources);

test.each([
  ['FR', 'France'],
  ['CD', 'DR Congo'],
  ['CI', 'Côte d’Ivoire'],
])('%s is %s', (code, name) => expect(names.get(code)).toBe(name));

test('every country of the gazetteer has a name', () => {
  const codes = resources.lines('gazetteers/places.tsv').map((line) => line.split('\t')[1]);
  expect([...new Set(codes)].filter((code) => !names.has(code as string))).toEqual([]);
});
