import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill | Hill';
const POE = 'PERSON: Tom Poe | Poe';

type Row = [text: string, names: string[], expected: string];

function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each<Row>([...rows])('%s', (text, names, expected) =>
      expect(lastSpeaker(text, names)).toBe(expected),
    );
  });
}

check('one of a people or party is nobody with a name', [
  ['One Democrat said it burned.', ['NORP: Democrat'], 'One Democrat → -'],
  [
    '“It burned,” said another Ohio Democrat.',
    ['NORP: Democrat', 'LOC: Ohio'],
    'another Ohio Democrat → -',
  ],
  ['A Kenyan said it burned.', ['NORP: Kenyan'], 'A Kenyan → -'],
  ['Tom Poe left. A Kenyan said it burned. “I saw it,” he said.', [POE, 'NORP: Kenyan'], 'he → -'],
  [
    'Another American, Colonel Tom Poe, said it burned.',
    ['NORP: American', POE],
    'Another American, Colonel Tom Poe, → Tom Poe',
  ],
  [
    'But Mr. Poe, a Republican who said it burned, left.',
    ['NORP: Republican', POE],
    'who → Tom Poe',
  ],
  ['Democrats said it burned.', ['NORP: Democrats'], 'Democrats → Democrats'],
  ['Most Democrats said it burned.', ['NORP: Democrats'], 'Most Democrats → Democrats'],
]);

check('an adjective behind the noun', [
  [
    'Tom Poe, a spokesman, left. An official familiar with the case said it burned. The official said it was late.',
    [POE],
    'The official → -',
  ],
  [
    'Tom Poe, a spokesman, left. An aide present at the talks said it burned. The aide said it was late.',
    [POE],
    'The aide → -',
  ],
  [
    'Tom Poe, the minister responsible for the mill, left. The minister responsible for the mill said it was late.',
    [POE],
    'The minister responsible for the mill → Tom Poe',
  ],
]);

check('somebody who gives only a first name', [
  [
    'One of them, a retired teacher from Ames who gave only her first name, Ruth, had brought a stove.\n\n“I am 71,” she said.',
    ['LOC: Ames', 'PERSON: Ruth'],
    'she → Ruth',
  ],
  [
    '“I am 71,” said a woman who would give only her first name, Ruth.',
    ['PERSON: Ruth'],
    'a woman who would give only her first name → Ruth',
  ],
]);

check('the holder of an office in brackets', [
  [
    'The Mayor (Councillor H. Poe) called twice.\n\nThe Mayor: “You will sit down.”',
    ['PERSON: H. Poe'],
    'The Mayor → H. Poe',
  ],
  [
    'The Mayor (Councillor H. Poe) said it burned.',
    ['PERSON: H. Poe'],
    'The Mayor (Councillor H. Poe) → H. Poe',
  ],
]);

check('what somebody does in court, told before the name', [
  [
    'Tom Poe, prosecuting, said it burned.\n\nMitigating, Jane Hill said her client was sorry. “It was late,” the barrister added.',
    [POE, HILL],
    'the barrister → Jane Hill',
  ],
  [
    'Tom Poe, prosecuting, said it burned.\n\nRepresenting the family, Jane Hill left. Nobody spoke. The lawyer said it was late.',
    [POE, HILL],
    'The lawyer → Jane Hill',
  ],
  [
    'Prosecuting, Tom Poe said it burned. Jane Hill left. The prosecutor said it was late.',
    [POE, HILL],
    'The prosecutor → Tom Poe',
  ],
  [
    'Defending the plan, Jane Hill said it burned. Tom Poe, a barrister, left. The barrister said it was late.',
    [HILL, POE],
    'The barrister → Tom Poe',
  ],
]);
