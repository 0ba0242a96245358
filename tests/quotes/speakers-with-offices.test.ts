import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill | Hill';
const POE = 'PERSON: Tom Poe | Poe';
const TEO = 'PERSON: Teo Hwee Min | Teo';
const BRANDT = 'ORG: Brandt';

type Row = [text: string, names: string[], expected: string];

function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each<Row>([...rows])('%s', (text, names, expected) =>
      expect(lastSpeaker(text, names)).toBe(expected),
    );
  });
}

check('an office whose last word is a title too', [
  [
    'Secretary of State Jane Hill said it burned.',
    [HILL],
    'Secretary of State Jane Hill → Jane Hill',
  ],
  [
    'Former Ohio Secretary of State Jane Hill said it burned.',
    [HILL, 'LOC: Ohio'],
    'Former Ohio Secretary of State Jane Hill → Jane Hill',
  ],
  [
    'Deputy Minister of Justice Tom Poe said it burned.',
    [POE],
    'Deputy Minister of Justice Tom Poe → Tom Poe',
  ],
  [
    'A spokesman of State Minister Tom Poe said it burned.',
    [POE],
    'A spokesman of State Minister Tom Poe → -',
  ],
]);

check('an office without capitals before a name', [
  [
    'The mill burned, former secretary of state Jane Hill said.',
    [HILL],
    'former secretary of state Jane Hill → Jane Hill',
  ],
  [
    'The mill burned, minister of state for labour and industry Tom Poe said.',
    [POE],
    'minister of state for labour and industry Tom Poe → Tom Poe',
  ],
  [
    '“It burned,” said singer and songwriter Jane Hill.',
    [HILL],
    'singer and songwriter Jane Hill → Jane Hill',
  ],
  ['“It burned,” said the son of baker Tom Poe.', [POE], 'the son of baker Tom Poe → -'],
  ['“It burned,” said supporters of Tom Poe.', [POE], 'supporters of Tom Poe → -'],
  [
    '“It burned,” said friends and backers of Tom Poe.',
    [POE],
    'friends and backers of Tom Poe → -',
  ],
]);

check('a title with its full stop behind “the”', [
  [
    'One opponent, the Rev. Tom Poe, the founder of a school, said it burned.',
    [POE],
    'One opponent, the Rev. Tom Poe, the founder of a school, → Tom Poe',
  ],
  [
    'His father, the Hon. Tom Poe, said it burned.',
    [POE],
    'His father, the Hon. Tom Poe, → Tom Poe',
  ],
]);

check('a role in one word with a hyphen, and the name between commas', [
  [
    'Brandt grew. Its vice-president, Mr Tom Poe, said it burned.',
    [BRANDT, POE],
    'Its vice-president, Mr Tom Poe, → Tom Poe',
  ],
  ['The ex-mayor, Tom Poe, said it burned.', [POE], 'The ex-mayor, Tom Poe, → Tom Poe'],
  [
    'Tom Poe, the former mayor, came late. Jane Hill said it burned. The ex-mayor said it was late.',
    [POE, HILL],
    'The ex-mayor → Tom Poe',
  ],
  [
    'The head of the mill, Brigadier-General Tom Poe, said it burned.',
    [POE],
    'The head of the mill, Brigadier-General Tom Poe, → Tom Poe',
  ],
  ['In the half-light, Tom Poe said it burned.', [POE], 'Tom Poe → Tom Poe'],
]);

check('who works under somebody speaks with them', [
  [
    'Dr Hill and her colleagues found that it burned.',
    [HILL],
    'Dr Hill and her colleagues → Jane Hill',
  ],
  [
    'Jane Hill and colleagues wrote that it burned.',
    [HILL],
    'Jane Hill and colleagues → Jane Hill',
  ],
  ['Jane Hill and her team said it burned.', [HILL], 'Jane Hill and her team → Jane Hill'],
  ['Jane Hill and her husband said it burned.', [HILL], 'Jane Hill and her husband → -'],
  ['Jane Hill and Tom Poe said it burned.', [HILL, POE], 'Jane Hill and Tom Poe → -'],
  ['Jane Hill and the team said it burned.', [HILL], 'Jane Hill and the team → -'],
]);

check('a noun that answers is not who asked', [
  [
    'Jane Hill met Tom Poe at the gate. “Why?” she asked. The fisherman replied that the tide had turned.',
    [HILL, POE],
    'The fisherman → Tom Poe',
  ],
  [
    'Tom Poe told the hearing that he was late.\n\nCounsel, Jane Hill, suggested that he knew. The 58-year-old farmer replied that he did not.',
    [POE, HILL],
    'The 58-year-old farmer → Tom Poe',
  ],
  [
    'Jane Hill met Tom Poe at the gate. “No,” she said. The engineer added that the tide had turned.',
    [HILL, POE],
    'The engineer → Jane Hill',
  ],
]);

check('a first word that is a surname tells no gender', [
  [
    'Teo Hwee Min led the mission. “It is late,” Dr Teo told reporters.\n\nShe said it burned.',
    [TEO],
    'She → Teo Hwee Min',
  ],
  [
    'Teo Hwee Min led the mission. “It is late,” Teo told reporters.\n\nShe said it burned.',
    [TEO],
    'She → -',
  ],
]);
