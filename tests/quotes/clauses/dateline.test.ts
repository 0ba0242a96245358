import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('a dateline is no part of what is reported', () => {
  test.each([
    'AMES, Iowa, May 12 (Reuters) -- The dam is safe, officials said.',
    'AMES, Iowa (AP) — The dam is safe, officials said Tuesday.',
    'AMES (AP) _ The dam is safe, officials said.',
    'AMES/BOONE, May 12 (Reuters) - The dam is safe, officials said.',
    'NEW YORK — The dam is safe, officials said.',
    'ST. PAUL • The dam is safe, officials said Friday.',
    'PORT AU PRINCE -(Dow Jones)- The dam is safe, officials said.',
    'RIO DE JANEIRO, Jan. 18 - The dam is safe, officials said.',
    'Cape Town – The dam is safe, officials said.',
    'Rio de Janeiro — The dam is safe, officials said.',
    'LYON, May 12 (AFP) - According to officials, the dam is safe.',
    'LYON — “The dam may go,” a man said. The dam is safe, officials said.',
  ])('%s', (text) => expect(saidBy(text).at(-1)).toMatch(/^officials: [Tt]he dam is safe$/));

  test.each<[string, string]>([
    [
      'The mill — closed in May — may open again, officials said.',
      'officials: The mill — closed in May — may open again',
    ],
    [
      'Jane Hill - the winner in May - was hurt, officials said.',
      'officials: Jane Hill - the winner in May - was hurt',
    ],
    [
      'Not now — The Ames road is shut, officials said.',
      'officials: Not now — The Ames road is shut',
    ],
    ['Ames-Boone trains are late, officials said.', 'officials: Ames-Boone trains are late'],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

test('words in marks open their sentence behind a dateline', () =>
  expect(saidBy('BOONE, Iowa — “We lost it all,” said Jane Hill, 43.')).toEqual([
    'Jane Hill, 43: We lost it all,',
  ]));

describe('the date of the article is no part of what is reported', () => {
  test.each([
    'date 2018-01-05 The council said the dam is safe.',
    'Date: 2018-01-05 – The council said the dam is safe.',
    'Published: 5 January 2018 10:30 GMT The council said the dam is safe.',
    'Updated Jan. 5, 2018 The council said the dam is safe.',
    'Posted on 2018-01-05T10:30Z The council said the dam is safe.',
    '2018-01-05 The council said the dam is safe.',
  ])('%s', (text) => expect(saidBy(text)).toEqual(['The council: the dam is safe']));

  test.each<[string, string]>([
    ['The 2018-01-05 issue said the dam is safe.', 'The 2018-01-05 issue: the dam is safe'],
    ['2018-01-05 was the day, the council said.', 'the council: 2018-01-05 was the day'],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
