import { describe, expect, it } from 'vitest';
import { highOf, lowOf, WordTable } from '../../../src/dates/words/word-table.ts';

const WORDS = ['may', "'s", 'monday', 'quadrennially', 'anniversaries', 'commemorates', '60'];
const table = new WordTable(WORDS);

/** The word that stands where brackets do. */
function find(text: string): string | undefined {
  const [before = '', word = '', after = ''] = text.split(/[[\]]/);
  let low = 0;
  let high = 0;
  for (const letter of word) {
    high = highOf(low, high);
    low = lowOf(low, letter.charCodeAt(0));
  }
  const end = before.length + word.length;
  return WORDS[table.find(before + word + after, before.length, end, low, high)];
}

describe('a table of words', () => {
  it.each([
    ['[may]', 'may'],
    ['in [May] 2018', 'may'],
    ['on [MONDAY]', 'monday'],
    ['held [quadrennially]', 'quadrennially'],
    ['two [Anniversaries]', 'anniversaries'],
    ['It [commemorates]', 'commemorates'],
  ])('%s', (text, word) => {
    expect(find(text)).toBe(word);
  });

  it.each([
    '[ma]yor',
    '[mayor]',
    'on [Mondays]',
    // The last twelve letters of a word are those of another.
    '[uadrennially]',
    '[xuadrennially]',
    '[nniversaries]',
    '[xcommemorates]',
  ])('not %s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});
