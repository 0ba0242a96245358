import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('what is reported within another’s words is no statement of its own', () => {
  test.each<[string, string[]]>([
    [
      'Poe said she had warned three mayors that the dam was old.',
      ['Poe: she had warned three mayors that the dam was old'],
    ],
    [
      'According to the notice, clerks told the director in May that the figures were wrong.',
      ['the notice: clerks told the director in May that the figures were wrong'],
    ],
    [
      'Poe said the board had promised that the dam would hold.',
      ['Poe: the board had promised that the dam would hold'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));

  test.each<[string, string[]]>([
    [
      'Poe said the dam was safe, and Hill said it was old.',
      ['Poe: the dam was safe', 'Hill: it was old'],
    ],
    [
      'Hill said that it was safe and Poe said that it was old.',
      ['Hill: it was safe', 'Poe: it was old'],
    ],
    ['The dam is safe, says Jane Hill.', ['Jane Hill: The dam is safe']],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});
