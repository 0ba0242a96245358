import { expect, test } from 'vitest';
import { quotesOf, speakersSaid } from '../read-article.ts';

test('quoted words of a participle are not what the verb behind them tells', () => {
  const text = 'Mr. Hill, citing “the spirit of Oslo,” said the mayor could win.';
  expect(speakersSaid(text)).toEqual(['Mr. Hill']);
  expect(speakersSaid('Hill was there. “We won the cup at last,” said the mayor of Oslo.')).toEqual(
    ['the mayor of Oslo'],
  );
});

test('a cue behind other words leaves the words in marks to a later one with "that"', () => {
  const cueOf = (text: string) => quotesOf(text).find(({ kind }) => kind === 'mixed')?.cue?.text;
  expect(
    cueOf('It would appeal, a spokesman said, insisting that they had “always been free”.'),
  ).toBe('insisting');
  expect(cueOf('Hill said it would appeal in a year that was “the best of all”.')).toBe('said');
});

test('quoted words are told by the cue of their own clause', () => {
  const saidOf = (text: string) =>
    quotesOf(text).map(({ text: said, cue }) => `${cue?.text}: ${said}`);
  expect(
    saidOf(
      'Poe has said since May that the dam is safe, and at a lunch in Ames he told voters the plan “was dead.”',
    ),
  ).toContain('told: was dead.');
  expect(
    saidOf('Poe has said that the dam is safe, and she told voters the plan “was dead.”'),
  ).toEqual(['has said: the dam is safe', 'told: was dead.']);
  expect(saidOf('Poe said that the dam, and all that it held, was “quite dead”.')).toEqual([
    'said: quite dead',
  ]);
});
