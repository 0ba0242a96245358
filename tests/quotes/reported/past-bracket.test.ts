import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('words between commas stand before the clause', () => {
  test.each<[string, string]>([
    ['Hill said, among other things, that the ferry was old.', 'Hill: the ferry was old'],
    ['Hill argued, for instance, that the ferry was old.', 'Hill: the ferry was old'],
    ['Hill said, though, that the ferry was old.', 'Hill: the ferry was old'],
    ['Hill wrote, in part, that the ferry was old.', 'Hill: the ferry was old'],
    ['Hill said, with a shrug, that the ferry was old.', 'Hill: the ferry was old'],
    [
      'Hill said the ferry, in part, that was sold last year had sunk.',
      'Hill: the ferry, in part, that was sold last year had sunk',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
