import { describe, expect, test } from 'vitest';
import { HILL, JANE_HILL, TOM_POE } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';
import { type Row, whoSpeaks } from '../who-speaks.ts';

describe('what somebody is, told in other ways than by a title', () => {
  const names = [JANE_HILL, TOM_POE];
  test.each<string>([
    'Tom Poe has been mayor since May. Jane Hill lost. “It was close,” the mayor said.',
    'Tom Poe, an immigrant from Oslo, is a baker. Jane Hill left. “It was close,” the baker said.',
    'Tom Poe works as a nurse in Ames. Jane Hill is ill. “It was close,” the nurse said.',
    'The board named Tom Poe as its chairman. Jane Hill left. “It was close,” the chairman said.',
    'The board elected Tom Poe chairman. Jane Hill left. “It was close,” the chairman said.',
    'Its chairman is Tom Poe. Jane Hill left. “It was close,” the chairman said.',
    'Tom Poe (34) drives a bus. Jane Hill left. “It was close,” the 34-year-old said.',
    'A bus hit 34-year-old Tom Poe. Jane Hill left. “It was close,” the 34-year-old said.',
  ])('%s', (text) => expect(lastSpeaker(text, names)).toMatch(/→ Tom Poe$/));
  test('an age is nobody of another age', () => {
    const text = 'Tom Poe, 61, mends the bus. “It was close,” the 34-year-old said.';
    expect(lastSpeaker(text, [TOM_POE])).toBe('the 34-year-old → -');
  });
});

whoSpeaks('a description behind the name, without its second comma', [
  [
    'Jane Hill, a spokeswoman for the port said it was open.',
    [JANE_HILL],
    'a spokeswoman for the port → Jane Hill',
  ],
  [
    'Tom Poe sat beside Jane Hill. Hill, until Tuesday the mayor of Ames, who told the court she was ill, left.',
    ['PERSON: Jane Hill | Hill', TOM_POE, 'LOC: Ames'],
    'who → Jane Hill',
  ],
  ['With the help of Jane Hill, a neighbour said, they won.', [JANE_HILL], 'a neighbour → -'],
  ['Near Ames, residents said they saw smoke.', ['LOC: Ames'], 'residents → -'],
]);

describe('what somebody does, and nouns of people', () => {
  const names = [JANE_HILL, TOM_POE];
  test.each<Row>([
    [
      'Jane Hill, who leads the party, met Tom Poe. Tom Poe smiled. “It is over,” the leader said.',
      names,
      'the leader → Jane Hill',
    ],
    [
      'Jane Hill, a pianist, met Tom Poe. Tom Poe smiled. “It is over,” the musician said.',
      names,
      'the musician → Jane Hill',
    ],
    [
      'Tom Poe, a sprinter, beat Jane Hill. Jane Hill smiled. “It is over,” the athlete said.',
      names,
      'the athlete → Tom Poe',
    ],
    [
      'Jane Hill won the match. “It is over,” the youngster said.',
      names,
      'the youngster → Jane Hill',
    ],
    [
      'Jane Hill won. The guy at the bank said it was over.',
      [JANE_HILL],
      'The guy at the bank → -',
    ],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});

whoSpeaks('a clause that goes on behind the comma is no apposition', [
  [
    'At the finals in Ames, the jury chose a poem. The jury said it was short.',
    ['LOC: Ames'],
    'The jury → -',
  ],
  [
    'Jane Hill, a jeweller charged with fraud, spoke. It was a mistake, the jeweller said.',
    [HILL],
    'the jeweller → Jane Hill',
  ],
]);

whoSpeaks('what somebody does behind "who", with words before the verb', [
  [
    'According to Jane Hill, who teaches law in Ames, it was late. Tom Poe left.\n\n“It was close,” the academic said.',
    ['PERSON: Jane Hill', 'LOC: Ames', TOM_POE],
    'the academic → Jane Hill',
  ],
  [
    'Jane Hill, who has long farmed near Ames, met Tom Poe. Tom Poe smiled. “It is over,” the farmer said.',
    [JANE_HILL, TOM_POE, 'LOC: Ames'],
    'the farmer → Jane Hill',
  ],
  [
    'Jane Hill, who was arrested in May, met Tom Poe. Tom Poe smiled. “It is over,” the detainee said.',
    [JANE_HILL, TOM_POE],
    'the detainee → Jane Hill',
  ],
  [
    'Jane Hill, who was coached by Tom Poe, won. Jane Hill smiled. “It is over,” the coach said.',
    [JANE_HILL, TOM_POE],
    'the coach → Tom Poe',
  ],
]);
