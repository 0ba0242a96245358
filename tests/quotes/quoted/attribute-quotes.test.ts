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
