import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../src/quotes/only-statements.ts';
import { quotesOf } from './read-article.ts';

const said = (text: string) =>
  onlyStatements(quotesOf(text)).flatMap(({ parts, text: whole }) =>
    parts && parts.length > 1 ? parts.map(({ start, end }) => text.slice(start, end)) : [whole],
  );

describe('"that" before a noun opens no clause', () => {
  test.each<[string, string]>([
    ['She said in June of that year that the mill would close.', 'the mill would close'],
    ['She said at the end of that week that the mill would close.', 'the mill would close'],
    ['She said in a letter that the mill would close.', 'the mill would close'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('when something was said is no part of it', () => {
  test.each<[string, string]>([
    ['He had insisted as recently as Thursday that Tom Poe would stay.', 'Tom Poe would stay'],
    ['Two people died, the police chief confirmed the next day.', 'Two people died'],
    ['Two people died, the police chief confirmed the same evening.', 'Two people died'],
    ['The police chief said the next day would be colder.', 'the next day would be colder'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('a cue with its hearer between commas stands within what is said', () => {
  test.each<[string, string[]]>([
    [
      'The driver, he told a local radio station, had years of practice.',
      ['The driver', 'had years of practice'],
    ],
    [
      'The road must be closed by noon, she told the driver, Jane Hill.',
      ['The road must be closed by noon'],
    ],
    [
      'In it, a waitress told Detective Frank Dorsch, two days after the fire, that she had seen him.',
      ['she had seen him'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
