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
