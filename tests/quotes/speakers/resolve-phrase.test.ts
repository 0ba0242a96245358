import { describe, expect, test } from 'vitest';
import { JANE_HILL, TOM_POE } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';
import { type Row, whoSpeaks } from '../who-speaks.ts';

whoSpeaks('short forms and kinds of names', [
  ['Jane Hill came late. Hill said the road was shut.', [JANE_HILL], 'Hill → Jane Hill'],
  [
    'Jane Hill and Tom Hill came late. Hill said the road was shut.',
    [JANE_HILL, 'PERSON: Tom Hill'],
    'Hill → -',
  ],
  [
    'Jane Hill arrived in May. Ann Dee arrived in June. Hill was ill. “It is late,” she said.',
    [JANE_HILL, 'PERSON: Ann Dee'],
    'she → Jane Hill',
  ],
  ['The PAP news agency said the road was shut.', ['ORG: PAP'], 'The PAP news agency → PAP'],
  ['The UN agency said the road was shut.', ['ORG: UN'], 'The UN agency → -'],
]);

describe('by nation', () => {
  const names = ['NORP: Kenyan', 'PERSON: Jane Hill', 'PERSON: Ann Dee'];
  test.each<Row>([
    [
      'The Kenyan runner Jane Hill beat Ann Dee. Ann Dee fell. Ann Dee wept. “I am glad,” the Kenyan said.',
      names,
      'the Kenyan → Jane Hill',
    ],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});

describe('who and which right behind a name', () => {
  test.each<Row>([
    [
      'The fire was seen late, according to the Ames Directorate, which says the mill is lost.',
      ['ORG: Ames Directorate'],
      'which → Ames Directorate',
    ],
    [
      'There was bad news for Brandt, who confirmed that the mill is lost.',
      ['ORG: Brandt'],
      'who → Brandt',
    ],
    [
      'It was a setback for Jane Hill, who said that the mill is lost.',
      [JANE_HILL],
      'who → Jane Hill',
    ],
    [
      'The plan was rejected by the Ames Tribune, which said that the mill is lost.',
      ['ORG: Ames Tribune'],
      'which → Ames Tribune',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test.each<Row>([
    [
      'It was seen by a spokesman for Brandt, who said that the mill is lost.',
      ['ORG: Brandt'],
      'who → -',
    ],
    [
      'It was a bad day for the wife of Tom Poe, who said that the mill is lost.',
      [TOM_POE],
      'who → -',
    ],
    [
      'It was bought by Jane Hill and Tom Poe, who say that the mill is lost.',
      [JANE_HILL, TOM_POE],
      'who → -',
    ],
    [
      'It was an attack on Republicans who said that the mill is lost.',
      ['NORP: Republicans'],
      'who → -',
    ],
  ])('not of another: %s', (text, names, expected) =>
    expect(lastSpeaker(text, names)).toBe(expected),
  );
});

whoSpeaks('"which" behind a name with a preposition', [
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

whoSpeaks('somebody with those who work with her or him', [
  [
    'Jane Hill studies ice. In a paper she and colleagues from Ohio report that it melts.',
    [JANE_HILL],
    'she and colleagues from Ohio → Jane Hill',
  ],
  [
    'Tom Poe studies ice. He and two co-authors argue that it melts.',
    [TOM_POE],
    'He and two co-authors → Tom Poe',
  ],
  ['Tom Poe studies ice. He and his wife say that it melts.', [TOM_POE], 'his wife → -'],
]);

whoSpeaks('a party with the place whose member somebody is', [
  [
    'Jane Hill voted no. Hill said it was late. Tom Poe, who seldom votes, voted yes. The Boone Republican said he was moved.',
    ['PERSON: Jane Hill | Hill', TOM_POE, 'LOC: Boone', 'NORP: Republican'],
    'The Boone Republican → Tom Poe',
  ],
  [
    '“It is late,” said Jane Hill. The Ames Democrat said she would vote no.',
    [JANE_HILL, 'LOC: Ames', 'NORP: Democrat'],
    'The Ames Democrat → Jane Hill',
  ],
]);
