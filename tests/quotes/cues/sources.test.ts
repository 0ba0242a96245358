import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('what a source is told apart by belongs to it', () => {
  test.each<[string, string]>([
    ['According to papers seen by Poe, the dam is safe.', 'papers seen by Poe'],
    ['According to court papers filed Tuesday, the dam is safe.', 'court papers filed Tuesday'],
    [
      'According to figures released on Monday by the ministry, the dam is safe.',
      'figures released on Monday by the ministry',
    ],
    [
      'According to the ministry’s papers, which came out on Monday, the dam is safe.',
      'the ministry’s papers, which came out on Monday',
    ],
    ['According to a police report, the dam is safe.', 'a police report'],
    ['According to officials, the dam is safe.', 'officials'],
  ])('%s', (text, source) => expect(saidBy(text)).toEqual([`${source}: the dam is safe`]));
});

describe('since and until', () => {
  test.each([
    'The mayor has since said the dam is safe.',
    'The mayor had since admitted the dam is safe.',
    'The road was shut until the mayor said the dam is safe.',
    'The road has been open since the mayor said the dam is safe.',
  ])('%s', (text) => expect(saidBy(text)[0]).toMatch(/^[Tt]he mayor: the dam is safe$/));
});

describe('a speaker behind the verb is read over what stands between determiner and noun', () => {
  test.each<[string, string]>([
    ['“We won,” said an earlier manager, Jane Hill.', 'an earlier manager, Jane Hill: We won,'],
    ['“We won,” declared a later mayor.', 'a later mayor: We won,'],
    ['“We won,” said the newly elected mayor.', 'the newly elected mayor: We won,'],
    ['“We won,” said the outgoing mayor.', 'the outgoing mayor: We won,'],
    ['Rents doubled, says a study on the “slow death” of the market.', 'a study: Rents doubled'],
  ])('%s', (text, expected) => expect(saidBy(text)[0]).toBe(expected));
});

describe('who signs quoted words in the next paragraph', () => {
  test.each<[string, string[]]>([
    [
      '“We do not trade in war.”\n\n—Jane Hill, head of the ferry board, tries to defend the new fares in a talk with Radio 7.',
      ['Jane Hill, head of the ferry board: We do not trade in war.'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});
