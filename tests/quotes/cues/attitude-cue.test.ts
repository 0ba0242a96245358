import { describe, expect, test } from 'vitest';
import { saidWithCue } from '../read-article.ts';

describe('what somebody feels or holds opens a clause', () => {
  test.each<[string, string]>([
    [
      'The bank expressed deep concern that loans were drying up.',
      'The bank | expressed deep concern | loans were drying up',
    ],
    ['Nurses voiced fears that wards would shut.', 'Nurses | voiced fears | wards would shut'],
    [
      'Councillors have raised concerns that the bridge was weak.',
      'Councillors | have raised concerns | the bridge was weak',
    ],
    [
      'The panel took the view that the fine was fair.',
      'The panel | took the view | the fine was fair',
    ],
    [
      'The tribunal was of the firm opinion that the fine was fair.',
      'The tribunal | was of the firm opinion | the fine was fair',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));

  test.each([
    'The blast raised fears that the dam would break.',
    'It was a painting of the view that he loved.',
  ])('not: %s', (text) => expect(saidWithCue(text)).toEqual([]));
});
