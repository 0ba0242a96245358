import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

describe('a title that is a verb elsewhere', () => {
  test.each<[string, string]>([
    [
      'But state Rep. Jane Hill, a member of the board, recalled that it burned.',
      'state Rep. Jane Hill, a member of the board,',
    ],
    ['“It burned,” state Sen. Tom Poe (D) said.', 'state Sen. Tom Poe (D)'],
    ['In May state Attorney General Tom Poe said it burned.', 'state Attorney General Tom Poe'],
    ['The Saudis state that it burned.', 'The Saudis'],
  ])('%s', (text, expected) => expect(quotesOf(text)[0]?.speaker?.text).toBe(expected));
});
