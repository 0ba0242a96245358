import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('words stand between the cue and "that"', () => {
  test.each<[string, string]>([
    [
      'Montironi promised last month that she would hire more officers.',
      'Montironi: she would hire more officers',
    ],
    [
      'The premier announced two weeks ago that his government would accept the deal.',
      'The premier: his government would accept the deal',
    ],
    [
      'The leader answered an hour later that his party would negotiate.',
      'The leader: his party would negotiate',
    ],
    [
      'The firm said in an interview on Monday that there were a million messages.',
      'The firm: there were a million messages',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
