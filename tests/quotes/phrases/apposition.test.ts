import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

describe('a name behind a place with a number', () => {
  test.each<[string, string]>([
    [
      'A tomato seller at Mile 12, Jane Hill, said that it burned.',
      'A tomato seller at Mile 12, Jane Hill,',
    ],
    ['A resident of Sector 7, Tom Poe, said that it burned.', 'A resident of Sector 7, Tom Poe,'],
    ['On March 12, Tom Poe, a baker, said that it burned.', 'Tom Poe, a baker,'],
    ['In 2012, Tom Poe, a baker, said that it burned.', 'Tom Poe, a baker,'],
  ])('%s', (text, expected) => expect(quotesOf(text)[0]?.speaker?.text).toBe(expected));
});
