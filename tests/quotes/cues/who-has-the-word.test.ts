import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who has the word before a colon', () => {
  test.each<[string, string[]]>([
    [
      'Former wing Jane Hill, on BBC Two: “We lost it in the first half.”',
      ['Former wing Jane Hill: We lost it in the first half.'],
    ],
    ['Tom Poe, speaking to Sky: “They were better.”', ['Tom Poe: They were better.']],
    ['Jane Hill, in the Ames Herald: “It is late.”', ['Jane Hill: It is late.']],
    ['Maria Lopez, 45, shop owner: “I cannot afford it.”', ['Maria Lopez: I cannot afford it.']],
    ['‘We were robbed’ – Hill on cup defeat', ['Hill: We were robbed']],
    ['Plant to shut by May; union: ‘We will fight’', ['union: We will fight']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));

  test.each<[string, string[]]>([['The three, in a red van: “Eel Boys”, “Hill” and “Poe”.', []]])(
    'not: %s',
    (text, expected) => expect(saidBy(text)).toEqual(expected),
  );
});

describe('a reply that comes', () => {
  test.each<[string, string]>([
    [
      '“The mayor,” came the reply, “is a patient man.”',
      'the reply: The mayor, | is a patient man.',
    ],
    ['“The mayor,” the answer came, “is at lunch.”', 'the answer: The mayor, | is at lunch.'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('who speaks is told apart by a clause', () => {
  test.each<[string, string]>([
    [
      'An official quoted by the Clarion without being named said that the dam is safe.',
      'An official quoted by the Clarion without being named',
    ],
    ['Imran Hill of Jamaat-i-Islami said that the dam is safe.', 'Imran Hill of Jamaat-i-Islami'],
    [
      'A report ordered by the board, a copy of which was leaked, said that the dam is safe.',
      'A report ordered by the board,',
    ],
    [
      'Two men who worked there until May, both of whom asked for their names to be left out, said that the dam is safe.',
      'Two men who worked there until May,',
    ],
    ['Mill to pay dividend and says that the dam is safe', 'Mill'],
    ['Brandt raises dividend and says that the dam is safe', 'Brandt'],
    ['Police arrest men but say that the dam is safe', 'Police'],
  ])('%s', (text, source) => expect(saidBy(text)).toEqual([`${source}: the dam is safe`]));
});

describe('behind a comma "says" goes on with what the headline is about', () => {
  test.each(['Iran warns Oslo against strike, says talks still possible'])('%s', (text) =>
    expect(saidBy(text)).toEqual([]),
  );

  test('and nobody whom it names speaks', () =>
    expect(saidBy('Hill quits, says party “lost its way”')[0]).not.toMatch(/^party/));
});
