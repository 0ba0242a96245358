import { describe, expect, test } from 'vitest';
import { createAnalyzer as createCoreAnalyzer } from '../src/index.ts';
import { createAnalyzer } from '../src/node.ts';
import type { ArticleOptions } from '../src/types.ts';

const TEXT =
  'Kofi Annan met Harbour Lights in Accra on Wednesday; it cost $5. “We stay,” Annan said.';
const shared = createAnalyzer();
const names = (options: ArticleOptions) =>
  shared.analyze(TEXT, options).entities.map(({ name }) => name);

describe('wrong options are told when the analyzer is made', () => {
  test.each<[string, object, RegExp]>([
    ['no list', { names: 'names.csv' }, /"names" is not a list/],
    ['no name', { names: [{ name: ' ', type: 'ORG' }] }, /names\[0\]: has no name/],
    ['nothing', { names: [null] }, /names\[0\]: has no name/],
    [
      'no such type',
      {
        names: [
          { name: 'A', type: 'ORG' },
          { name: 'B', type: 'COMPANY' },
        ],
      },
      /names\[1\]: the type is one of PERSON, .* not "COMPANY"/,
    ],
    ['aliases', { names: [{ name: 'A', type: 'ORG', aliases: 'B' }] }, /names\[0\]: "aliases"/],
    ['order', { dateOrder: 'ymd' }, /"dateOrder" is "dmy" or "mdy", not "ymd"/],
  ])('%s', (_name, options, message) => {
    expect(() => createAnalyzer(options)).toThrow(message);
    expect(() => createAnalyzer(options)).toThrow(TypeError);
  });
  test('aliases may be left out', () => {
    const own = createAnalyzer({ names: [{ name: 'Harbour Lights', type: 'ORG' }] });
    expect(own.analyze(TEXT).entities).toContainEqual(
      expect.objectContaining({ name: 'Harbour Lights', type: 'ORG' }),
    );
  });
  test('a reader of data files that is none, or async', () => {
    expect(() => createCoreAnalyzer({} as never)).toThrow(/takes a reader/);
    const late = createCoreAnalyzer((async () => new Uint8Array()) as never);
    expect(() => late.analyze(TEXT)).toThrow(/may not be async/);
  });
});

test.each([undefined, null, 5, Buffer.from('x')])('no text: %s', (text) => {
  expect(() => shared.analyze(text as never)).toThrow(/the text is a string/);
});

describe('types', () => {
  test.each<[ArticleOptions, string[]]>([
    [{}, ['Kofi Annan', 'Harbour Lights', 'Accra']],
    [{ types: ['LOC'] }, ['Accra']],
    [{ types: ['PERSON', 'MONEY'] }, ['Kofi Annan', '$5']],
    [{ types: [] }, []],
  ])('%j', (options, expected) => {
    expect(names(options)).toEqual(expected);
  });
  test('a speaker that is left out keeps its id', () => {
    const all = shared.analyze(TEXT);
    expect(shared.analyze(TEXT, { types: ['LOC'] }).quotes).toEqual(all.quotes);
  });
});

describe('a date that is not understood gives a notice', () => {
  const about = (options: object) => {
    const { date, notices } = shared.analyze(TEXT, options);
    return [date, ...notices.map(({ message }) => message)];
  };
  test('one that can mean but one day is understood', () =>
    expect(about({ date: '2018-1-5' })).toEqual(['2018-01-05']));
  test.each(['2018-13-45', 'soon', '3/4/2018'])('%s', (date) => {
    expect(about({ date })).toEqual([
      null,
      expect.stringContaining(`"${date}" given for it is not`),
    ]);
  });
  test('what is no text', () => {
    expect(about({ date: new Date(0) })).toEqual([null, expect.stringContaining('not understood')]);
  });
  test('not those that are, nor an empty one', () => {
    expect(about({ date: '2018-01-05' })).toEqual(['2018-01-05']);
    expect(about({ date: '5 January 2018' })).toEqual(['2018-01-05']);
    expect(about({ date: '' })).toEqual([null]);
    expect(about({ recordDate: 1515146400 })).toEqual(['2018-01-05']);
  });
});
