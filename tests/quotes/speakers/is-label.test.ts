import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../../src/quotes/only-statements.ts';
import { quotesOf, statementLines } from '../read-article.ts';

const NAMES = [
  'LOC: Norway',
  'LOC: Brussels',
  'PERSON: Jane Hill',
  'ORG: Brandt Bank',
  'MISC: Ames Open',
];

const headed = (headline: string) =>
  onlyStatements(quotesOf(`${headline}\n\nIt was a long day for all of them.`, NAMES)).map(
    ({ text }) => text,
  );

describe('who stands before the colon of a headline says what is behind it', () => {
  test.each<[string, string]>([
    ['Jane Hill: the dam should be rebuilt', 'the dam should be rebuilt'],
    ['Jane Hill: the man who left us was right', 'the man who left us was right'],
    ['Brandt Bank: Rates could rise twice this year', 'Rates could rise twice this year'],
    ['Minister: No plans to raise taxes', 'No plans to raise taxes'],
    ['Report: Dam had been neglected for years', 'Dam had been neglected for years'],
    ['Norway: We will answer any attack', 'We will answer any attack'],
    ['Norway to Brussels: Hands off the herring', 'Hands off the herring'],
    ['Judge to builders: Pay up or close', 'Pay up or close'],
  ])('%s', (headline, said) => expect(headed(headline)).toEqual([said]));

  test.each([
    'Explainer: The yuan is falling again',
    'Exclusive: Steel mill will close in May',
    'Opinion: The West must act',
    'Live: Rivers are rising in the north',
    'Norway: Farmers Get Record Price for Wool',
    'Norway 2-1 Hungary: Late goal sinks hosts',
    'Ames Open: Rain has stopped play again',
    'Health: Why are so many nurses leaving?',
    'Jane Hill: what we know so far',
    'Jane Hill: from miner to mayor',
  ])('but: %s', (headline) => expect(headed(headline)).toEqual([]));
});

describe('who says the words of a headline stands at its end', () => {
  test.each<[string, string]>([
    [
      'Five killed in bus crash in Norway: police',
      'indirect | Five killed in bus crash in Norway | police | :',
    ],
    [
      'Norway to reopen border route next month: official',
      'indirect | Norway to reopen border route next month | official | :',
    ],
    ['Man shot dead outside bar - police', 'indirect | Man shot dead outside bar | police | -'],
    ['Oil may hit $100: Brandt', 'indirect | Oil may hit $100 | Brandt | :'],
    ['“We will not give in”: Hill', 'direct | We will not give in | Hill | :'],
    [
      'Repair dams before June, minister tells engineers',
      'indirect | Repair dams before June | minister | tells',
    ],
    ['Stay home, health boss urges', 'indirect | Stay home | health boss | urges'],
    [
      'Clerk stole £2m to feed her habit, court told',
      'indirect | Clerk stole £2m to feed her habit | - | told',
    ],
  ])('%s', (headline, expected) =>
    expect(statementLines(`${headline}\n\nIt was a long day for all of them.`)).toEqual([expected]),
  );

  test.each(['Obituary: Jane Hill', 'Budget 2020: Winners and losers', 'Golf - Hill and Poe'])(
    'but: %s',
    (headline) =>
      expect(statementLines(`${headline}\n\nIt was a long day for all of them.`)).toEqual([]),
  );
});
