import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvHead, csvRows } from '../../src/render/csv.ts';
import { csvCell } from '../../src/render/csv-cell.ts';
import type { View } from '../../src/render/types.ts';
import type { Analysis } from '../../src/types.ts';

const ANALYSIS: Analysis = {
  schema: 1,
  id: 'a',
  source: 'news/a.txt',
  title: null,
  date: '2018-01-05',
  dateSource: 'text',
  entities: [
    {
      id: 'e1',
      name: 'Gaza',
      type: 'LOC',
      count: 2,
      aliases: [],
      mentions: [
        { start: 0, end: 4, text: 'Gaza', score: 0.98 },
        { start: 50, end: 54, text: 'Gaza', score: 0.9 },
      ],
      place: { country: 'PS', kind: 'city', lat: 31.5, lon: -34.4 },
    },
    {
      id: 'e2',
      name: 'Bo Li',
      type: 'PERSON',
      count: 1,
      aliases: [],
      mentions: [{ start: 10, end: 15, text: 'Bo Li', score: 1 }],
      place: null,
    },
  ],
  dates: [
    {
      start: 20,
      end: 29,
      text: 'Wednesday',
      type: 'DATE',
      value: '2018-01-03',
      mod: null,
      from: '2018-01-03',
      to: '2018-01-03',
    },
  ],
  quotes: [
    {
      start: 31,
      end: 48,
      text: 'He said "no", then\nleft',
      kind: 'direct',
      speaker: { start: 5, end: 7, text: 'he', entity: 'e2' },
      cue: { start: 8, end: 12, text: 'said' },
      score: 0.9,
    },
  ],
  notices: [],
};

const table = (view: View) =>
  parse(csvHead(view) + csvRows(ANALYSIS, view), { columns: true }) as Record<string, string>[];

test('the columns of each view, which scripts rely on', () => {
  expect(csvHead('summary')).toBe(
    'id,source,published,row,start,end,text,type,score,name,entity,country,lat,lon,value,mod,from,to,speaker,speaker_entity,speaker_text,cue\n',
  );
  expect(csvHead('entities')).toBe(
    'id,source,published,start,end,text,type,score,name,entity,country,lat,lon\n',
  );
  expect(csvHead('dates')).toBe('id,source,published,start,end,text,type,value,mod,from,to\n');
  expect(csvHead('quotes')).toBe(
    'id,source,published,start,end,text,type,score,speaker,speaker_entity,speaker_text,cue\n',
  );
});

test('one row a mention, a date or a quote, in text order', () => {
  const rows = table('summary');
  expect(rows.map(({ row, start }) => [row, start])).toEqual([
    ['name', '0'],
    ['name', '10'],
    ['date', '20'],
    ['quote', '31'],
    ['name', '50'],
  ]);
  expect(table('entities')).toHaveLength(3);
  expect(table('dates')).toHaveLength(1);
});

test('what stands in the cells', () => {
  expect(table('entities')[0]).toEqual({
    id: 'a',
    source: 'news/a.txt',
    published: '2018-01-05',
    start: '0',
    end: '4',
    text: 'Gaza',
    type: 'LOC',
    score: '0.98',
    name: 'Gaza',
    entity: 'e1',
    country: 'PS',
    lat: '31.5',
    lon: '-34.4',
  });
  expect(table('quotes')[0]).toMatchObject({
    text: 'He said "no", then\nleft',
    type: 'direct',
    speaker: 'Bo Li',
    speaker_entity: 'e2',
    speaker_text: 'he',
    cue: 'said',
  });
});

describe('a cell never starts a formula and never holds a control character', () => {
  test.each([
    ['=cmd|"/C calc"!A0', '"\'=cmd|""/C calc""!A0"'],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', '"\'\t=1+1"'],
    ['\n=1+1', '"\'\n=1+1"'],
    ['＝1+1', "'＝1+1"],
    ['\u001b[31mred', '␛[31mred'],
    ['\u202egpj.exe', '<U+202E>gpj.exe'],
    ['nul\0here', 'nul␀here'],
  ])('%j', (text, cell) => expect(csvCell(text)).toBe(cell));
});

describe('ordinary cells stay as they are', () => {
  test.each([
    ['Hamas', 'Hamas'],
    ['well-known', 'well-known'],
    ['a=b', 'a=b'],
    ['Smith, John', '"Smith, John"'],
    ['“yes”', '“yes”'],
    [-33.8, '-33.8'],
    [null, ''],
    ['', ''],
  ])('%j', (value, cell) => expect(csvCell(value)).toBe(cell));
});
