import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { filterCorpus } from '../../src/corpus/filter-corpus.ts';
import { readNameKnowledge } from '../../src/corpus/name-knowledge.ts';
import { toCorpusInput } from '../../src/corpus/read-results.ts';
import type { CorpusInput } from '../../src/corpus/types.ts';
import { renderCorpusCsv } from '../../src/render/corpus/csv.ts';
import { renderCorpusJson } from '../../src/render/corpus/json.ts';
import { renderCorpusText } from '../../src/render/corpus/text.ts';
import { createPalette } from '../../src/render/text/palette.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { Entity, Quote } from '../../src/types.ts';

const entity = (
  id: string,
  type: Entity['type'],
  name: string,
  count: number,
  aliases: string[] = [],
): Entity => ({
  id,
  type,
  name,
  count,
  aliases,
  mentions: [],
  place: null,
});
const said = (who: string): Quote => ({
  start: 0,
  end: 1,
  text: 'x',
  kind: 'direct',
  cue: null,
  score: 1,
  speaker: { start: null, end: null, text: 'x', entity: who },
});
const day = (value: string) => ({
  start: 0,
  end: 1,
  text: value,
  type: 'DATE' as const,
  value,
  mod: null,
  from: value,
  to: value,
});
const article = (id: string, date: string | null, rest: Partial<CorpusInput>): CorpusInput => ({
  id,
  date,
  source: null,
  title: null,
  entities: [],
  dates: [],
  quotes: [],
  ...rest,
});

const knowledge = readNameKnowledge(createResources(readPackagedResource));
const build = (inputs: readonly CorpusInput[]) => buildCorpus(inputs, knowledge);

const corpus = build([
  article('one', '2018-01-05', {
    entities: [
      entity('e1', 'ORG', 'ISIS', 3, ['Daesh']),
      entity('e2', 'PERSON', 'Hillary Clinton', 2, ['Clinton']),
    ],
    quotes: [said('e2'), said('e2'), said('e1')],
    dates: [day('2018-01-03'), day('2015-07-01')],
  }),
  article('two', '2017-05-01', {
    entities: [
      entity('e1', 'ORG', 'Daesh', 1),
      entity('e2', 'PERSON', 'Bill Clinton', 1, ['Clinton']),
      entity('e3', 'LOC', 'Gaza', 1),
    ],
    quotes: [said('e2')],
  }),
  article('three', null, {
    entities: [entity('e1', 'LOC', 'GAZA', 4), entity('e2', 'ORG', 'Isis', 1)],
  }),
]);
const summary = corpus.names.map(({ name, count, articles }) => [name, count, articles]);

describe('names over articles', () => {
  test('aliases join across articles, surnames do not, the most widespread comes first', () => {
    expect(summary).toEqual([
      ['ISIS', 5, [0, 1, 2]],
      ['Gaza', 5, [1, 2]],
      ['Hillary Clinton', 2, [0]],
      ['Bill Clinton', 1, [1]],
    ]);
  });
  test('first and last day, over dated articles only', () => {
    expect(corpus.names[0]).toMatchObject({
      first: '2017-05-01',
      last: '2018-01-05',
      aliases: ['Daesh', 'Isis'],
    });
    expect(corpus.names[1]).toMatchObject({ first: '2017-05-01', last: '2017-05-01' });
  });
  test('who is quoted how often', () => {
    expect(corpus.names.map(({ quoted }) => quoted.direct)).toEqual([1, 0, 2, 1]);
  });
  test('pairs', () => {
    const pairs = [...corpus.pairs()];
    expect(pairs[0]).toEqual({ a: 0, b: 1, articles: 2 });
    expect(pairs).toHaveLength(4);
  });
  test('one timeline', () => {
    expect(corpus.timeline.map(({ from, article: at }) => [from, at])).toEqual([
      ['2015-07-01', 0],
      ['2018-01-03', 0],
    ]);
  });
});

test('--name keeps the name and what stands beside it, with pairs that point right', () => {
  const { names, pairs, timeline } = filterCorpus(corpus, { minCount: 1, name: 'bill clinton' });
  expect(names.map(({ name }) => name)).toEqual(['ISIS', 'Gaza', 'Bill Clinton']);
  expect([...pairs()].map(({ a, b }) => [names[a]?.name, names[b]?.name])).toEqual([
    ['ISIS', 'Bill Clinton'],
    ['Gaza', 'Bill Clinton'],
  ]);
  expect(timeline).toEqual([]);
});

test('--name finds all that stands beside a rare name in an article of many', () => {
  const crowd = Array.from({ length: 100 }, (_, at) => entity(`e${at}`, 'PERSON', `Ann N${at}`, 1));
  const often = build([
    ...Array.from({ length: 2 }, (_, at) => article(`a${at}`, null, { entities: crowd })),
    article('rare', null, { entities: [...crowd, entity('e100', 'PERSON', 'Zoe Last', 1)] }),
  ]);
  const { names, pairs } = filterCorpus(often, { minCount: 1, name: 'Zoe Last' });
  expect(names).toHaveLength(101);
  expect([...pairs()]).toHaveLength(100);
});

test('years before our era come first in the timeline, the earliest foremost', () => {
  const { timeline } = build([
    article('a', null, { dates: [day('1989-11-09'), day('BC0044-03-15'), day('BC0490-09-12')] }),
  ]);
  expect(timeline.map(({ value }) => value)).toEqual([
    'BC0490-09-12',
    'BC0044-03-15',
    '1989-11-09',
  ]);
});

test('results that the tool did not write give no more than they hold', () => {
  const { entities, dates, quotes } = toCorpusInput({
    id: 'a',
    entities: [null, 5, { id: 'e1', name: 7, type: 'ORG' }, { id: 'e2', name: 'X', type: 'ORG' }],
    dates: [{ from: '2020-01-01' }, 'x'],
    quotes: [
      { kind: 'direct', speaker: null },
      { kind: 'odd', speaker: { entity: 'e2' } },
    ],
  } as { id: string });
  expect(entities).toEqual([
    { id: 'e2', name: 'X', type: 'ORG', count: 0, aliases: [], place: null },
  ]);
  expect([...dates, ...quotes]).toEqual([]);
});

test('--types and --min-count', () => {
  const { names, pairs } = filterCorpus(corpus, { types: ['ORG'], minCount: 2, name: null });
  expect(names.map(({ name }) => name)).toEqual(['ISIS']);
  expect([...pairs()]).toEqual([]);
});

test('as text', () => {
  expect(renderCorpusText(corpus, createPalette(false), { width: 70, top: 5 })).toMatchSnapshot();
});

test('as JSON nothing is an index', () => {
  const value = JSON.parse([...renderCorpusJson(corpus)].join(''));
  expect(value.names[0].articles).toEqual(['one', 'two', 'three']);
  expect(value.pairs[0]).toEqual({
    a: { name: 'ISIS', type: 'ORG' },
    b: { name: 'Gaza', type: 'LOC' },
    articles: 2,
  });
});

test('JSON in pieces is laid out as in one', () => {
  for (const some of [corpus, build([])]) {
    const json = [...renderCorpusJson(some)].join('');
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
  }
});

test('as CSV a row a name', () => {
  const rows = [...renderCorpusCsv(corpus)].join('').split('\n');
  expect(rows[0]).toMatch(/^name,type,aliases,articles,count,first,last/);
  expect(rows[1]).toBe('ISIS,ORG,Daesh|Isis,3,5,2017-05-01,2018-01-05,,,,1,0,0,one|two|three');
  expect(rows).toHaveLength(6);
});

test('no articles', () => {
  const none = build([]);
  expect(none).toMatchObject({ articles: [], names: [], timeline: [] });
  expect([...none.pairs()]).toEqual([]);
  expect(JSON.parse([...renderCorpusJson(none)].join(''))).toEqual({
    articles: [],
    names: [],
    pairs: [],
    timeline: [],
  });
});
