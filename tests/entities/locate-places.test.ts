import { describe, expect, test } from 'vitest';
import { readDemonyms } from '../../src/entities/places/demonyms.ts';
import { openGazetteer } from '../../src/entities/places/gazetteer.ts';
import { locatePlaces } from '../../src/entities/places/locate-places.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { Entity, EntityType } from '../../src/types.ts';

const resources = createResources(readPackagedResource);
const gazetteer = openGazetteer(resources);
const countryOfDemonym = readDemonyms(resources);

/** Places of a text whose names are given as "TYPE name". */
function places(text: string, names: string[]): string[] {
  const entities = names.map((typed, at): Entity => {
    const [type, name] = [typed.slice(0, typed.indexOf(' ')), typed.slice(typed.indexOf(' ') + 1)];
    const start = text.indexOf(name);
    const mentions = [{ start, end: start + name.length, text: name, score: 1 }];
    return {
      id: `e${at}`,
      name,
      type: type as EntityType,
      count: 1,
      aliases: [],
      mentions,
      place: null,
    };
  });
  return locatePlaces(text, entities, gazetteer, countryOfDemonym).map(({ name, place }) =>
    place ? `${name} ${place.kind} ${place.country}` : `${name} unknown`,
  );
}

describe('which of several places', () => {
  test.each([
    ['the most populous', 'In Paris it rained.', ['LOC Paris'], ['Paris city FR']],
    [
      'the one said',
      'In Paris, Texas, it rained.',
      ['LOC Paris', 'LOC Texas'],
      ['Paris city US', 'Texas region US'],
    ],
    [
      'the country spoken of',
      'Tripoli saw protests; in Beirut, Lebanon’s army watched the Lebanese.',
      ['LOC Tripoli', 'LOC Beirut', 'LOC Lebanon', 'NORP Lebanese'],
      ['Tripoli city LB', 'Beirut city LB', 'Lebanon country LB', 'Lebanese unknown'],
    ],
    [
      'the capital of Libya otherwise',
      'Tripoli saw protests.',
      ['LOC Tripoli'],
      ['Tripoli city LY'],
    ],
    ['a country rather than a state', 'Georgia voted.', ['LOC Georgia'], ['Georgia country GE']],
    [
      'a state among its cities',
      'In Atlanta, Georgia, and Savannah, U.S. voters queued.',
      ['LOC Atlanta', 'LOC Georgia', 'LOC Savannah', 'LOC U.S.'],
      ['Atlanta city US', 'Georgia region US', 'Savannah city US', 'U.S. country US'],
    ],
    [
      'a spelling without marks',
      'Sao Paulo and Bogotá.',
      ['LOC Sao Paulo', 'LOC Bogotá'],
      ['Sao Paulo city BR', 'Bogotá city CO'],
    ],
    ['a region', 'The Sinai Peninsula', ['LOC Sinai Peninsula'], ['Sinai Peninsula region EG']],
    ['unknown', 'The Kahurere Harbour', ['LOC Kahurere Harbour'], ['Kahurere Harbour unknown']],
    ['only places', 'Paris said', ['PERSON Paris'], ['Paris unknown']],
  ])('%s', (_name, text, names, expected) => {
    expect(places(text, names)).toEqual(expected);
  });
});

test('the first and the last line of the gazetteer are found, and no neighbour of them', () => {
  const lines = resources.lines('gazetteers/places.tsv');
  for (const line of [lines[0], lines.at(-1), lines[12_345]]) {
    const [key, country] = (line as string).split('\t') as [string, string];
    expect(gazetteer(key).map((place) => place.country)).toContain(country);
    expect(gazetteer(`${key}\u0000`)).toEqual([]);
  }
  expect(gazetteer('')).toEqual([]);
});
