import { describe, expect, test } from 'vitest';
import { wordsSaid } from '../read-article.ts';

describe('a clause does not end before its verb, or before what tells its time', () => {
  test.each<[string, string]>([
    [
      'She said the firm, Northside Transit of Ames, had told the city that it would pay.',
      'the firm, Northside Transit of Ames, had told the city that it would pay',
    ],
    [
      'She predicted that the House, where her party sits, would never pass it.',
      'the House, where her party sits, would never pass it',
    ],
    [
      'She demanded that the flag, which has two stars, be removed.',
      'the flag, which has two stars, be removed',
    ],
    [
      'She said the drought was worse than in 2006, when the maize failed.',
      'the drought was worse than in 2006, when the maize failed',
    ],
    [
      'He says he will on Feb. 1, when he plans to sleep.',
      'he will on Feb. 1, when he plans to sleep',
    ],
  ])('%s', (text, expected) => expect(wordsSaid(text)[0]).toBe(expected));

  test('but before what the writer adds', () =>
    expect(
      wordsSaid('The lender said it would repay all loans, after hundreds had laid siege to it.'),
    ).toEqual(['it would repay all loans']));
});

describe('a clause of which or who ends at the comma before the verb of the sentence', () => {
  test.each<[string, string]>([
    ['Hill, who said that it burned, has left the town.', 'it burned'],
    [
      'The council, which said last week that the bridge was safe, closed it.',
      'the bridge was safe',
    ],
    [
      'Hill, who said that the ship, a ferry, was late, has left the town.',
      'the ship, a ferry, was late',
    ],
  ])('%s', (text, said) => expect(wordsSaid(text)).toEqual([said]));
  test('a thing that is declared is no statement', () => {
    expect(
      wordsSaid('Uganda, which declared an outbreak on 30 January, has been screening travellers.'),
    ).toEqual([]);
  });
});
