import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../src/quotes/only-statements.ts';
import { quotesOf } from './read-article.ts';

const said = (text: string) => onlyStatements(quotesOf(text)).map((quote) => quote.text);

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
  ])('%s', (text, expected) => expect(said(text)[0]).toBe(expected));

  test('but before what the writer adds', () =>
    expect(
      said('The lender said it would repay all loans, after hundreds had laid siege to it.'),
    ).toEqual(['it would repay all loans']));
});

describe('the full stop of a word cut short ends no sentence', () => {
  test.each([
    'Tom Poe, who teaches law at the Ss. Cyril and Methodius University, said that the dam was safe.',
    'Tom Poe, who ran the Mdm. Hill Home in Ames, said that the dam was safe.',
    'Tom Poe, who ran the Sta. Cruz mill, said that the dam was safe.',
    'Tom Poe, an aide to Sens. Hill and Ray, said that the dam was safe.',
    'Tom Poe, an aide to Asst. Cmdr. Jane Hill, said that the dam was safe.',
    'Tom Poe, a deputy of Pol. Col. Jane Hill, said that the dam was safe.',
  ])('%s', (text) => expect(quotesOf(text)[0]?.speaker?.text).toMatch(/^Tom Poe, /));

  test.each([
    'Tom Poe had waited on the rt. Jane Hill said that the dam was safe.',
    'Tom Poe came from Bath, MA. Jane Hill said that the dam was safe.',
  ])('but: %s', (text) => expect(quotesOf(text)[0]?.speaker?.text).toBe('Jane Hill'));
});

describe('quoted words with their cue before them end the sentence', () => {
  test.each<[string, string[]]>([
    [
      'Poe asked, “Why does he wait?” Hill replied that it was late. “It is cold,” he added.',
      ['Poe', 'Hill', 'he'],
    ],
    ['Jane Hill said, “It burned.” She added, “It was late.”', ['Jane Hill', 'She']],
    ['Jane Hill said: “It burned.” Tom Poe said: “It was late.”', ['Jane Hill', 'Tom Poe']],
    ['“Why?” Jane Hill asked. “It burned.”', ['Jane Hill']],
  ])('%s', (text, expected) =>
    expect(quotesOf(text).map((quote) => quote.speaker?.text)).toEqual(expected),
  );
});
