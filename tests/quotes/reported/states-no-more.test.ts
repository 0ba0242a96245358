import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('what is not told, and what one may learn, is no statement', () => {
  test.each([
    'Nor would she say whether the debts would be written off.',
    'Nor did he explain why the men were held.',
    'Neither did the firm say how many were hurt.',
    'The data can tell us whether the ice will hold.',
    'Whale song could tell us how much krill there is',
    'The delay threatens the pace of shipments under the deal brokered by Qatar on July 22.',
    'The group opposes the truce signed by the two armies in May.',
  ])('%s', (text) => expect(saidBy(text)).toEqual([]));

  test.each<[string, string]>([
    ['She told us how much krill there was.', 'She: how much krill there was'],
    [
      'The minister threatened that all who crossed would be shot.',
      'The minister: all who crossed would be shot',
    ],
    ['Hill said the bridge collapsed by noon.', 'Hill: the bridge collapsed by noon'],
    [
      'Hill announced the truce brokered by Qatar had ended.',
      'Hill: the truce brokered by Qatar had ended',
    ],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('a verb that seldom reports does so where "that" opens its clause', () => {
  test.each<[string, string]>([
    ['She has advised that patients should drink less.', 'She: patients should drink less'],
    [
      'The board notified owners in a letter that the bid had lapsed.',
      'The board: the bid had lapsed',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each(['She has advised three ministers.', 'The board notified the police of the theft.'])(
    'not: %s',
    (text) => expect(saidBy(text)).toEqual([]),
  );
});
