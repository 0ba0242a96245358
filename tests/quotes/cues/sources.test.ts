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
