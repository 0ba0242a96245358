import { expect, test } from 'vitest';
import { speakersSaid } from '../read-article.ts';

test('quoted words of a participle are not what the verb behind them tells', () => {
  const text = 'Mr. Hill, citing “the spirit of Oslo,” said the mayor could win.';
  expect(speakersSaid(text)).toEqual(['Mr. Hill']);
  expect(speakersSaid('Hill was there. “We won the cup at last,” said the mayor of Oslo.')).toEqual(
    ['the mayor of Oslo'],
  );
});
