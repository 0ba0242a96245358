import { describe, expect, test } from 'vitest';
import { HILL, LEE, POE } from '../../names.ts';
import { lastSpeaker } from '../../read-article.ts';
import { whoSpeaks } from '../../who-speaks.ts';

const BETWEEN =
  'The road is long.\n\nIt winds past a mill.\n\nThere are two bridges.\n\nBoth are old.\n\nIt snows in March.\n\nThe mill is shut.\n\n';

whoSpeaks('what the article called somebody', [
  [
    'Finance Minister Jane Hill arrived. Tom Poe spoke first. The road would open, the minister said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the minister → Jane Hill',
  ],
  [
    'Ann Lee, a spokeswoman for the port, came late. “We know nothing,” the spokeswoman said.',
    ['PERSON: Ann Lee'],
    'the spokeswoman → Ann Lee',
  ],
  [
    'The mayor of Ames, Jane Hill, opened the bridge. Tom Poe watched. “It holds,” the mayor said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe', 'LOC: Ames'],
    'the mayor → Jane Hill',
  ],
  [
    'Ann Lee was sworn in as governor in May. Tom Poe left. “I start today,” the governor said.',
    ['PERSON: Ann Lee', 'PERSON: Tom Poe'],
    'the governor → Ann Lee',
  ],
  [
    'Jane Hill, 43, and Tom Poe, 51, crossed the lake. “It was cold,” the 51-year-old said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the 51-year-old → Tom Poe',
  ],
  [
    'Tom Poe is the deputy mayor. Mayor Jane Hill was away. “We wait,” the deputy mayor said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the deputy mayor → Tom Poe',
  ],
  [
    'Jane Hill, who is the coach of Ames, shouted. Tom Poe ran on. “Too slow,” the coach said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe', 'LOC: Ames'],
    'the coach → Jane Hill',
  ],
]);

describe('words before the noun decide', () => {
  const names = ['PERSON: Jane Hill', 'PERSON: Tom Poe'];
  const text =
    'Democratic nominee Jane Hill met Republican nominee Tom Poe. Tom Poe smiled. Tom Poe left.';
  test.each<[string, string]>([
    ['“Enough,” the Democratic nominee said.', 'the Democratic nominee → Jane Hill'],
    ['“Enough,” the nominee said.', 'the nominee → Tom Poe'],
  ])('%s', (quote, expected) => expect(lastSpeaker(`${text} ${quote}`, names)).toBe(expected));
});

whoSpeaks('another noun of the same kind', [
  [
    'Senator Jane Hill met Tom Poe, a farmer. “I listened,” the lawmaker said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the lawmaker → Jane Hill',
  ],
  [
    'Jane Hill, an attorney, sat beside Tom Poe. “We will appeal,” the lawyer said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the lawyer → Jane Hill',
  ],
  [
    'Jane Hill, the defender, fouled Tom Poe, a steward. “I was late,” the player said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the player → Jane Hill',
  ],
]);

whoSpeaks('a noun goes on to mean whom it meant', [
  [
    `Tom Poe opened the bridge. The minister said it was safe.\n\n${BETWEEN}Ed Lee came too.\n\nTolls will rise, the minister said.`,
    [POE, LEE],
    'the minister → Tom Poe',
  ],
  [
    `Brandt shut a plant. The company said it was old.\n\nA film was shown on Vidflix.\n\n${BETWEEN}“Sales rose,” the company said.`,
    ['ORG: Brandt', 'ORG: Vidflix'],
    'the company → Brandt',
  ],
]);

whoSpeaks('the lawyer of one side', [
  [
    'Tom Poe’s lawyer, Jane Hill, said it was late. Prosecutor Ed Lee called a clerk. He came at once.\n\n“It is not over,” the defense lawyer said.',
    [POE, HILL, 'PERSON: Ed Lee | Lee'],
    'the defense lawyer → Jane Hill',
  ],
  [
    'Jane Hill, general secretary of the union, said it was late. Tom Poe came. According to the union leader, it was cold.',
    [HILL, POE],
    'the union leader → Jane Hill',
  ],
  [
    'Jane Hill QC said it was late. Tom Poe, a clerk, left.\n\nCounsel suggested that it was early.',
    [HILL, POE],
    'Counsel → Jane Hill',
  ],
  [
    'Jane Hill, a clerk, said it was late. Tom Poe left.\n\nCounsel suggested that it was early.',
    [HILL, POE],
    'Counsel → -',
  ],
  [
    'It was cold in court.\n\nJane Hill QC said it was late.\n\n“That was my kitchen,” the witness said.',
    [HILL],
    'the witness → -',
  ],
  [
    'It was cold in court.\n\nJane Hill said it was late.\n\n“That was my kitchen,” the witness said.',
    [HILL],
    'the witness → Jane Hill',
  ],
]);

whoSpeaks('a prime minister is a leader', [
  [
    'Prime Minister Jane Hill left. “It is late,” the Barbadian leader said.',
    [HILL, 'NORP: Barbadian'],
    'the Barbadian leader → Jane Hill',
  ],
  [
    'Health Minister Jane Hill left. “It is late,” the Barbadian leader said.',
    [HILL, 'NORP: Barbadian'],
    'the Barbadian leader → -',
  ],
]);

whoSpeaks('central banks that readers know to watch over banks', [
  [
    'Tom Poe told Reuters that talks with the Central Bank of Kenya went on.\n\nThe regulator argued that it was late.',
    ['PERSON: Tom Poe', 'ORG: Reuters', 'ORG: Central Bank of Kenya'],
    'The regulator → Central Bank of Kenya',
  ],
  [
    'Tom Poe told Reuters that talks with Brandt went on.\n\nThe regulator argued that it was late.',
    ['PERSON: Tom Poe', 'ORG: Reuters', 'ORG: Brandt'],
    'The regulator → -',
  ],
]);
