import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/dates/bounds.ts';
import { createDateFinder } from '../../src/dates/index.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { TimexMod } from '../../src/types.ts';

const find = createDateFinder(createResources(readPackagedResource));

describe('bounds of a value', () => {
  it.each<[string, TimexMod | null, string | null, string | null]>([
    ['2018-01-03', null, '2018-01-03', '2018-01-03'],
    ['2018-01-03T14:30', null, '2018-01-03', '2018-01-03'],
    ['2018-01-03TEV', 'END', '2018-01-03', '2018-01-03'],
    ['2017-10', null, '2017-10-01', '2017-10-31'],
    ['2016-02', null, '2016-02-01', '2016-02-29'],
    ['2017-10', 'START', '2017-10-01', '2017-10-10'],
    ['2017-10', 'MID', '2017-10-11', '2017-10-20'],
    ['2017-10', 'END', '2017-10-21', '2017-10-31'],
    ['2017', null, '2017-01-01', '2017-12-31'],
    ['2017', 'START', '2017-01-01', '2017-03-31'],
    ['2017', 'MID', '2017-05-01', '2017-08-31'],
    ['2017', 'END', '2017-10-01', '2017-12-31'],
    ['2017', 'APPROX', '2017-01-01', '2017-12-31'],
    ['2017-Q3', null, '2017-07-01', '2017-09-30'],
    ['2017-Q3', 'END', '2017-09-01', '2017-09-30'],
    ['2017-H2', null, '2017-07-01', '2017-12-31'],
    ['2017-SU', null, '2017-06-01', '2017-08-31'],
    ['2017-WI', null, '2017-12-01', '2018-02-28'],
    ['2018-W01', null, '2018-01-01', '2018-01-07'],
    ['2020-W53', null, '2020-12-28', '2021-01-03'],
    ['2017-W52-WE', null, '2017-12-30', '2017-12-31'],
    ['199', null, '1990-01-01', '1999-12-31'],
    ['18', null, '1800-01-01', '1899-12-31'],
    ['BC0044', null, 'BC0044-01-01', 'BC0044-12-31'],
    ['PRESENT_REF', null, null, null],
    ['XXXX-WXX-3', null, null, null],
    ['P2W', null, null, null],
    ['2017-13', null, null, null],
    ['2017-02-30', null, null, null],
  ])('%s %s', (value, mod, from, to) => {
    expect(boundsOf(value, mod)).toEqual({ from, to });
  });

  it('a month of fasting has the bounds of the feast', () => {
    const [ramadan] = find({ text: 'He fasted during Ramadan.', date: '2018-06-20' });
    expect(ramadan).toMatchObject({ from: '2018-05-16', to: '2018-06-14' });
  });
});

describe('ranges', () => {
  const ranges = (text: string, date: string | null = '2018-01-05') =>
    find({ text, date }).map(({ range }) =>
      range ? [text.slice(range.start, range.end), range.from, range.to] : null,
    );

  it.each<[string, string, string, string]>([
    ['From 3 to 5 May 2017 it ran.', '3 to 5 May 2017', '2017-05-03', '2017-05-05'],
    ['It ran on May 3–5.', 'May 3–5', '2017-05-03', '2017-05-05'],
    ['The war of 1939–45.', '1939–45', '1939-01-01', '1945-12-31'],
    ['Between Monday and Wednesday it ran.', 'Monday and Wednesday', '2018-01-01', '2018-01-03'],
    ['It ran from late 2015 to March 2017.', 'late 2015 to March 2017', '2015-10-01', '2017-03-31'],
    ['It ran from 2010 until 2012.', '2010 until 2012', '2010-01-01', '2012-12-31'],
  ])('%s', (text, whole, from, to) => {
    const range = [whole, from, to];
    expect(ranges(text)).toEqual([range, range]);
  });

  it.each([
    'On Monday and Wednesday it ran.',
    'It ran on 3 and 5 May 2017.',
    'In 2010, 2012 and 2014 it ran.',
    'From 2012 to 2010.',
  ])('no range: %s', (text) => {
    expect(ranges(text).every((range) => range === null)).toBe(true);
  });
});

describe('date order', () => {
  it('is the option when given', () => {
    const options = { dateOrder: 'dmy' as const };
    const byOption = createDateFinder(createResources(readPackagedResource), options);
    expect(byOption({ text: 'On 3/4/2017.', date: null })[0]?.value).toBe('2017-04-03');
  });
});

describe('speed', () => {
  it.each([
    'may may may ',
    '1234567890',
    'last last last ',
    'the ',
    '1/1/',
    'May 5, 2018 and ',
    "'s",
    'Independence Day in Kenya, ',
    'They left at 9 a.m. and said so on Monday. ',
    'It may grow in the second half, and ',
    '2008 2009 ',
  ])('is linear on "%s"', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const time = (length: number): number => {
      const started = performance.now();
      find({ text: text.slice(0, length), date: '2018-01-05' });
      return performance.now() - started;
    };
    time(100_000);
    const small = Math.min(time(100_000), time(100_000), time(100_000));
    // Four times the text takes sixteen times as long where every match reads all of it.
    expect(Math.min(time(400_000), time(400_000))).toBeLessThan(small * 8 + 200);
  });
});
