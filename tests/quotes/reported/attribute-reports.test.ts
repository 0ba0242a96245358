import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

const BODY = '\n\nThe city has waited for this since May. It rained all night.';

describe('a headline with a colon', () => {
  test.each([
    'Jane Hill: Argentine photographer who kept the faces of the missing',
    'Tom Poe: goalkeeper who saved two penalties in a final',
  ])('tells who somebody was: %s', (headline) =>
    expect(statementLines(`${headline}${BODY}`)).toEqual([]),
  );

  test.each([
    ['Judge: the man who left us was right', 'the man who left us was right'],
    ['Minister: we will stay until May', 'we will stay until May'],
  ])('tells what somebody says: %s', (headline, said) =>
    expect(statementLines(`${headline}${BODY}`)).toEqual([
      `indirect | ${said} | ${headline.split(':')[0]} | :`,
    ]),
  );
});

describe('a verb of belief behind its clause', () => {
  test.each([
    ['Wings were not checked before crash, board finds', 'Wings were not checked before crash'],
  ])('%s', (headline, said) =>
    expect(statementLines(`${headline}${BODY}`)).toEqual([`indirect | ${said} | board | finds`]),
  );
});

describe('what data and papers show, behind their clause', () => {
  test.each<[string, string]>([
    [
      'Prices rose by 3 percent in May, data from the statistics office showed.',
      'indirect | Prices rose by 3 percent in May | data from the statistics office | showed',
    ],
    [
      'Support for the party fell to 21 percent, a poll by the Ames Institute showed.',
      'indirect | Support for the party fell to 21 percent | a poll by the Ames Institute | showed',
    ],
    [
      'Prices rose by 3 percent, a report from the bank said.',
      'indirect | Prices rose by 3 percent | a report from the bank | said',
    ],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual([expected]));

  test('but not whom somebody showed what', () =>
    expect(
      statementLines('When the rain came, the man from the statistics office showed.'),
    ).toEqual([]));
});

describe('what somebody has in mind is no statement', () => {
  test.each([
    'Tom Poe thought he was closing a door.',
    'She knew the game was up.',
    'Hill believes that the plan will fail.',
    'Farmers there remember that the party had promised to keep fuel cheap.',
  ])('%s', (text) => expect(statementLines(text)).toEqual([]));

  test.each<[string, string]>([
    ['Police believe that two men fled.', 'indirect | two men fled | Police | believe'],
    ['The plan will fail, Hill believes.', 'indirect | The plan will fail | Hill | believes'],
  ])('but: %s', (text, expected) => expect(statementLines(text)).toEqual([expected]));
});
