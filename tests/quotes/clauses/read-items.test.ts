import { describe, expect, test } from 'vitest';
import { linesOf, quotesOf } from '../read-article.ts';

describe('a word with letters at which the tokeniser parts it', () => {
  test.each<[string, string]>([
    [
      'Recep Tayyip Erdoğan, the president, said it burned.',
      'Recep Tayyip Erdoğan, the president,',
    ],
    ['Tom Giňa, of the Ames Press, said it burned.', 'Tom Giňa, of the Ames Press,'],
    ['“It burned,” said Ivica Dačić, the minister.', 'Ivica Dačić, the minister'],
    ['“It burned,” said Nguyễn Văn An, a farmer.', 'Nguyễn Văn An, a farmer'],
    ['Jean-Luc Hill, the mayor, said it burned.', 'Jean-Luc Hill, the mayor,'],
    ['Hill didn’t say that it burned. Poe said it was late.', 'Poe'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));

  test('its last letters are no word', () =>
    expect(linesOf('“It burned,” Erdoğan said.')).toEqual([
      'direct | It burned, | Erdoğan | said',
    ]));
});
