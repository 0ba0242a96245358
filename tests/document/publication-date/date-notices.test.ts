import { describe, expect, test } from 'vitest';
import { noticesOfDates } from '../../../src/document/publication-date/date-notices.ts';

const messages = (...about: Parameters<typeof noticesOfDates>) =>
  noticesOfDates(...about).map(({ level, message }) => `${level}: ${message}`);

describe('a record’s own date that is not understood is told', () => {
  test.each([
    ['garbage', undefined, 'warning: its date "garbage" is not understood; YYYY-MM-DD always is'],
    ['2020-03', 'dmy', 'warning: its date "2020-03" is not understood; YYYY-MM-DD always is'],
    [
      '03/04/2020',
      undefined,
      'warning: its date "03/04/2020" may be two days; --date-order dmy or mdy says which',
    ],
  ] as const)('%s, order %s', (recordDate, order, message) => {
    expect(messages({ recordDate }, order)).toEqual([message]);
  });
  test('of a long one so much as a line holds', () => {
    expect(messages({ recordDate: 'x'.repeat(1000) }, undefined)[0]?.length).toBeLessThan(130);
  });
});

describe('no notice', () => {
  test.each([
    ['of one that is understood', { recordDate: '2020-3-4' }, undefined],
    ['when the order says which day', { recordDate: '03/04/2020' }, 'mdy'],
    ['when the user gave the date', { recordDate: 'garbage', date: '2020-03-04' }, undefined],
    ['without one', { recordDate: null }, undefined],
    ['of an empty one', { recordDate: ' ' }, undefined],
  ] as const)('%s', (_name, article, order) => {
    expect(messages(article, order)).toEqual([]);
  });
});
