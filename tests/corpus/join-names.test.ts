import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readNameKnowledge } from '../../src/corpus/name-knowledge.ts';
import type { CorpusEntity } from '../../src/corpus/types.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { Place } from '../../src/types.ts';

const knowledge = readNameKnowledge(createResources(readPackagedResource));

type Named = readonly [type: CorpusEntity['type'], name: string, ...aliases: string[]];

const place = (country: string, lat: number, lon: number): Place => ({
  country,
  kind: 'city',
  lat,
  lon,
});

/** The names of a corpus whose articles each hold one name, with the numbers of their articles. */
function join(articles: readonly Named[], places: readonly (Place | null)[] = []) {
  const { names } = buildCorpus(
    articles.map(([type, name, ...aliases], at) => ({
      id: `a${at}`,
      source: null,
      title: null,
      date: null,
      dates: [],
      quotes: [],
      entities: [{ id: 'e1', type, name, aliases, count: 1, place: places[at] ?? null }],
    })),
    knowledge,
  );
  return names.map(({ name, articles: at }) => [name, ...at]);
}

describe('one thing', () => {
  test.each<[string, Named[]]>([
    [
      'by a full alias',
      [
        ['ORG', 'Red Tent', 'Tenda Rossa'],
        ['ORG', 'Tenda Rossa'],
      ],
    ],
    [
      'letters, marks and case',
      [
        ['PERSON', 'Ayşe Gül'],
        ['PERSON', 'AYSE GUL'],
      ],
    ],
    [
      'hyphens',
      [
        ['PERSON', 'Ban Ki-moon'],
        ['PERSON', 'Ban Ki Moon'],
      ],
    ],
    [
      'a comma before Jr',
      [
        ['PERSON', 'Lee Dodd, Jr.'],
        ['PERSON', 'Lee Dodd Jr'],
      ],
    ],
    [
      'transcriptions',
      [
        ['PERSON', 'Ana Zelenskyy'],
        ['PERSON', 'Ana Zelensky'],
      ],
    ],
    [
      'legal forms',
      [
        ['ORG', 'Brill Foods Inc.'],
        ['ORG', 'Brill Foods'],
        ['ORG', 'Brill Foods Corp'],
      ],
    ],
    [
      'well-known names',
      [
        ['ORG', 'Daesh'],
        ['ORG', 'ISIS'],
        ['ORG', 'Islamic State'],
      ],
    ],
    [
      'an acronym and what it stands for',
      [
        ['ORG', 'Tiverton Water Board', 'TWB'],
        ['ORG', 'TWB'],
      ],
    ],
    [
      'an acronym under two spellings',
      [
        ['ORG', 'Grain Organisation of Bern', 'GOB'],
        ['ORG', 'Grain Organization of Bern', 'GOB'],
      ],
    ],
    [
      'an acronym of another language',
      [
        ['ORG', 'Green List', 'LVD'],
        ['ORG', 'Lista Verde Democratica', 'LVD'],
      ],
    ],
    [
      'an acronym of a longer name',
      [
        ['ORG', 'Ruritanian Authority', 'RA'],
        ['ORG', 'Ruritanian National Authority', 'RA'],
      ],
    ],
  ])('%s', (_name, articles) => {
    expect(join(articles)).toHaveLength(1);
  });
});

describe('two things', () => {
  test.each<[string, Named[], [string, ...number[]][]]>([
    [
      'a surname alone',
      [
        ['PERSON', 'Ann Hale', 'Hale'],
        ['PERSON', 'Hale'],
      ],
      [
        ['Ann Hale', 0],
        ['Hale', 1],
      ],
    ],
    [
      'a surname in common',
      [
        ['PERSON', 'Ann Hale', 'Hale'],
        ['PERSON', 'Bob Hale', 'Hale'],
      ],
      [
        ['Ann Hale', 0],
        ['Bob Hale', 1],
      ],
    ],
    [
      'types',
      [
        ['PERSON', 'Chelsea'],
        ['ORG', 'Chelsea'],
      ],
      [
        ['Chelsea', 0],
        ['Chelsea', 1],
      ],
    ],
    [
      'an acronym that both spell out: the one keeps it, the other has its full name',
      [
        ['ORG', 'TWB', 'Tiverton Water Board'],
        ['ORG', 'TWB', 'Trade Watch Bureau'],
      ],
      [
        ['TWB', 0],
        ['Trade Watch Bureau', 1],
      ],
    ],
    [
      'and an article that says no more is of neither',
      [
        ['ORG', 'TWB', 'Tiverton Water Board'],
        ['ORG', 'TWB', 'Trade Watch Bureau'],
        ['ORG', 'TWB'],
      ],
      [
        ['TWB', 2],
        ['Trade Watch Bureau', 1],
        ['Tiverton Water Board', 0],
      ],
    ],
    [
      'unless one of them is by far the more frequent',
      [
        ...Array.from({ length: 4 }, (): Named => ['ORG', 'Tiverton Water Board', 'TWB']),
        ['ORG', 'Trade Watch Bureau', 'TWB'],
        ['ORG', 'TWB'],
      ],
      [
        ['Tiverton Water Board', 0, 1, 2, 3, 5],
        ['Trade Watch Bureau', 4],
      ],
    ],
    [
      'or is the one that everybody knows',
      [
        ['ORG', 'Central Intelligence Agency', 'CIA'],
        ['ORG', 'Culinary Institute of America', 'CIA'],
        ['ORG', 'CIA'],
      ],
      [
        ['Central Intelligence Agency', 0, 2],
        ['Culinary Institute of America', 1],
      ],
    ],
  ])('%s', (_name, articles, expected) => {
    expect(join(articles)).toEqual(expect.arrayContaining(expected));
    expect(join(articles)).toHaveLength(expected.length);
  });
});

describe('places of one name', () => {
  const paris: Named = ['LOC', 'Paris'];
  const [france, texas] = [place('FR', 48.85, 2.35), place('US', 33.66, -95.56)];

  test('in two countries are two, and the second is told apart', () => {
    expect(join([paris, paris, paris], [france, texas, france])).toEqual([
      ['Paris', 0, 2],
      ['Paris (US)', 1],
    ]);
  });
  test('in one country too', () => {
    const springfields = [1, 2, 3].map((lat) => place('US', lat, 0));
    expect(join([paris, paris, paris], springfields)).toEqual([
      ['Paris', 0],
      ['Paris (US)', 1],
      ['Paris (US, 3, 0)', 2],
    ]);
  });
  test('one that was not found on the map goes with the only one, or the frequent one', () => {
    expect(join([paris, paris], [france])).toEqual([['Paris', 0, 1]]);
    const often = [france, france, france, france, texas];
    expect(join(Array(6).fill(paris), often)).toEqual([
      ['Paris', 0, 1, 2, 3, 5],
      ['Paris (US)', 4],
    ]);
  });
  test('and is its own among equals', () => {
    expect(join([paris, paris, paris], [france, texas])).toHaveLength(3);
  });
  test('other names of one place', () => {
    const kyiv = place('UA', 50.45, 30.52);
    expect(
      join(
        [
          ['LOC', 'Kyiv'],
          ['LOC', 'Kiev'],
        ],
        [kyiv, kyiv],
      ),
    ).toEqual([['Kyiv', 0, 1]]);
  });
});

test('no name in capitals where there is another way to write it', () => {
  expect(
    join([
      ['PERSON', 'ANN HALE'],
      ['PERSON', 'Ann Hale'],
    ]),
  ).toEqual([['Ann Hale', 0, 1]]);
  expect(
    join([
      ['ORG', 'NATO'],
      ['ORG', 'Nato'],
    ]),
  ).toEqual([['NATO', 0, 1]]);
});
