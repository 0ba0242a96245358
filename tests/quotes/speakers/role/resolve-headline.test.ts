import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../read-article.ts';

const HILL = 'PERSON: Jane Hill | Hill';
const POE = 'PERSON: Tom Poe | Poe';
const BRANDT = 'ORG: Brandt';

type Row = [headline: string, lead: string, names: string[], expected: string];

describe('a role in the headline', () => {
  test.each<Row>([
    [
      'Dykes will hold, minister says',
      'Interior Minister Jane Hill met Tom Poe.',
      [HILL, POE],
      'minister → Jane Hill',
    ],
    [
      '“It was a whale,” says fisherman',
      'Tom Poe has fished for 40 years.',
      [POE],
      'fisherman → Tom Poe',
    ],
    ['Widow: “It was a whale”', 'Tom Poe met Jane Hill at sea.', [HILL, POE], 'Widow → Jane Hill'],
    [
      '“It was a whale”: Hill apologises after vote',
      'Jane Hill met Tom Poe.',
      [HILL],
      'Hill → Jane Hill',
    ],
    [
      '“It was a whale”: the minister denies the claims',
      'Interior Minister Jane Hill met Tom Poe.',
      [HILL, POE],
      'the minister → Jane Hill',
    ],
    ['“It was a whale,” says judge', 'Tom Poe has fished for 40 years.', [POE], 'judge → -'],
    [
      'Airline says dog did not drive',
      'Brandt was fined by Tom Poe.',
      [BRANDT, POE, 'ORG: Airline'],
      'Airline → Brandt',
    ],
    ['Civic group says 22 are dead', 'The men fled from Brandt.', [BRANDT], 'Civic group → -'],
    [
      'Shadow minister says dykes will fall',
      'Interior Minister Jane Hill left.',
      [HILL],
      'Shadow minister → -',
    ],
  ])('%s ¶ %s', (headline, lead, names, expected) =>
    expect(speakersOf(`${headline}\n\n${lead}`, names)[0]).toBe(expected),
  );
});
