import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const LEE = 'PERSON: Ed Lee | Lee';
const HILL = 'PERSON: Jane Hill | Hill';

type Row = [text: string, names: string[], expected: string];

function check(title: string, rows: Row[]): void {
  describe(title, () => {
    test.each<Row>(rows)('%s', (text, names, expected) =>
      expect(lastSpeaker(text, names)).toBe(expected),
    );
  });
}

check('two offices before one name', [
  [
    'Chairman and Chief Executive Jane Hill said it was late.',
    [HILL],
    'Chairman and Chief Executive Jane Hill → Jane Hill',
  ],
  [
    'Author and activist Jane Hill said it was late.',
    [HILL],
    'Author and activist Jane Hill → Jane Hill',
  ],
]);

check('an office and a title before the name', [
  [
    'The Commissioner for Health, Mrs Jane Hill, left. “It is late,” the commissioner said.',
    [HILL, 'ORG: Commissioner for Health'],
    'the commissioner → Jane Hill',
  ],
  ['Rear Admiral Tom Poe left. “It is late,” the officer said.', [POE], 'the officer → Tom Poe'],
  [
    'The Commissioner for Health left Ames. Mrs Jane Hill stayed. “It is late,” the bishop said.',
    [HILL, 'LOC: Ames'],
    'the bishop → -',
  ],
]);

check('one of them has a name', [
  ['“It is late,” said one of them, Tom Poe, 41.', [POE], 'one of them, Tom Poe, 41 → Tom Poe'],
  ['Tom Poe was late. “It is late,” said one of them.', [POE], 'one of them → -'],
]);

check('what was told before opens a sentence about somebody new', [
  [
    'Mayor Ed Lee was glad. That did not impress Tom Poe, a councillor. “It is late,” he said.',
    [POE, LEE],
    'he → Tom Poe',
  ],
  ['Mayor Ed Lee met Tom Poe. “It is late,” he said.', [POE, LEE], 'he → Ed Lee'],
  [
    'Ed Lee was ill.\n\nIt came to light in May, when his daughter, Jane Hill, 62, came over. “It is late,” the retired teacher said.',
    [HILL, LEE],
    'the retired teacher → Jane Hill',
  ],
]);

check('a group that a hyphen or a plural tells of', [
  [
    'Brandt shut a plant. The Nasdaq-listed company said it was late.',
    ['ORG: Brandt', 'ORG: Nasdaq'],
    'The Nasdaq-listed company → Brandt',
  ],
  [
    'The Ames Coal Association met. The employers’ group said it was late.',
    ['ORG: Ames Coal Association'],
    'The employers’ group → Ames Coal Association',
  ],
  [
    'The Ames Coal Association met. The employer’s group said it was late.',
    ['ORG: Ames Coal Association'],
    'The employer’s group → -',
  ],
]);

check('"which" behind a name with a preposition', [
  [
    'Some of the men belong to the National Union of Miners, which said it was late.',
    ['ORG: National Union of Miners'],
    'which → National Union of Miners',
  ],
  [
    'They read the report of the National Union of Miners which said it was late.',
    ['ORG: National Union of Miners'],
    'which → -',
  ],
]);

check('somebody with an office in a body is he or she afterwards', [
  [
    'Tom Poe left. An office-bearer of the Mills Guild denied it. “It is late,” he said.',
    [POE, 'ORG: Mills Guild'],
    'he → -',
  ],
  [
    'Tom Poe left. A letter of the Mills Guild denied it. “It is late,” he said.',
    [POE, 'ORG: Mills Guild'],
    'he → Tom Poe',
  ],
]);
