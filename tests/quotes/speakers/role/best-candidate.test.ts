import { describe, expect, test } from 'vitest';
import { BRANDT, ED_LEE, HILL, POE, TOM_POE } from '../../names.ts';
import { lastSpeaker } from '../../read-article.ts';
import { type Row, whoSpeaks } from '../../who-speaks.ts';

describe('by kind and presence', () => {
  test.each<Row>([
    [
      'Brandt will build ten towers. Work starts in May, the developer said.',
      ['ORG: Brandt'],
      'the developer → Brandt',
    ],
    [
      'Ann Lee will build ten towers. Work starts in May, the developer said.',
      ['PERSON: Ann Lee'],
      'the developer → Ann Lee',
    ],
    [
      'The taps are dry, the mayor said. The rain is late. Mayor Jane Hill spoke at noon.',
      ['PERSON: Jane Hill'],
      'the mayor → Jane Hill',
    ],
    [
      'Wages fell in May, according to a survey that Brandt published on Monday.',
      ['ORG: Brandt'],
      'a survey → Brandt',
    ],
    [
      'Jane Hill wrote it. The law has ten parts. Each has a name. One is long. Parts are missing, the rapporteur said.',
      ['PERSON: Jane Hill'],
      'the rapporteur → Jane Hill',
    ],
    [
      'Brandt shut two mines. Prices fell. “Costs were too high,” the company said.',
      ['ORG: Brandt'],
      'the company → Brandt',
    ],
    [
      'Luis Soto beat Tom Poe. Soto served well. “I am tired,” the Spaniard said.',
      ['PERSON: Luis Soto | Soto', 'PERSON: Tom Poe', 'NORP: Spaniard'],
      'the Spaniard → Luis Soto',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test('he is the minister who opened the sentence before', () => {
    const text =
      'Minister Tom Poe met Ed Lee. Ed Lee paid. The minister thanked Ed Lee. “It was time,” he said.';
    expect(lastSpeaker(text, ['PERSON: Tom Poe', 'PERSON: Ed Lee'])).toBe('he → Tom Poe');
  });
});

describe('which of several organisations', () => {
  test.each<[string, string]>([
    [
      'Velmar, an airline, grew. Velmar hired. Its rival Brandt, also an airline, did not. It rained. It poured. It froze. It stopped. It thawed. It is late, the airline said.',
      'the airline → Velmar',
    ],
    [
      'Hill Watch, an environmental group, filmed the yard of Brandt. It was late, the company said.',
      'the company → Brandt',
    ],
    [
      'Tom Poe, a spokesman for the 6th Infantry Division, left. It rained. It poured. It stopped. Ed Lee came. It is late, the division’s spokesman said.',
      'the division’s spokesman → Tom Poe',
    ],
  ])('%s', (text, expected) =>
    expect(
      lastSpeaker(text, [
        'ORG: Velmar',
        'ORG: Brandt',
        'ORG: Hill Watch',
        'ORG: 6th Infantry Division',
        TOM_POE,
        ED_LEE,
      ]),
    ).toBe(expected),
  );
});

whoSpeaks('his own', [
  [
    'Tom Poe put money into Brandt. His company said it was safe.',
    [POE, BRANDT],
    'His company → Brandt',
  ],
  ['Tom Poe met Jane Hill. His lawyer said it was safe.', [HILL, POE], 'His lawyer → -'],
  [
    'Tom Poe and his wife, Jane Hill, left. His partner said it was late.',
    [HILL, POE],
    'His partner → Jane Hill',
  ],
]);

whoSpeaks('a noun of a name before others of its kind', [
  [
    'She led a unit at the Department for Transport. The National Audit Office found a gap. In a statement the department said it was sorry.',
    ['ORG: Department for Transport', 'ORG: National Audit Office'],
    'the department → Department for Transport',
  ],
  [
    'She led a unit at the Department for Transport. The hall was cold.\n\nAccording to the National Audit Office, the department carried out two checks. In a statement the department said it was sorry.',
    ['ORG: Department for Transport', 'ORG: National Audit Office'],
    'the department → Department for Transport',
  ],
  [
    'Tom Poe, the chief financial officer, and Jane Hill, the chief executive, came. Orders were weak, the finance chief said.',
    [POE, HILL],
    'the finance chief → Tom Poe',
  ],
  [
    'Jane Hill, the chief executive, and Tom Poe, the chief financial officer, came. Orders were weak, the chief executive said.',
    [POE, HILL],
    'the chief executive → Jane Hill',
  ],
]);

const FAR = '\n\nThe town is small. It has a pier.\n\nBoats come in. Nobody stays. It rained.\n\n';

whoSpeaks('whose office it is', [
  [
    `Brandt posted a loss. Chief executive Jane Hill blamed the weather. Brandt will shut a mill.${FAR}An analyst who works with Brandt said the cash was gone. Its chief executive said it would do.`,
    ['ORG: Brandt', HILL],
    'Its chief executive → Jane Hill',
  ],
  [
    `Brandt posted a loss. Chief executive Jane Hill blamed the weather. Brandt will shut a mill.${FAR}Hall Metals said the cash was gone. Its chief executive said it would do.`,
    ['ORG: Brandt', HILL, 'ORG: Hall Metals'],
    'Its chief executive → -',
  ],
  [
    'President Jane Hill will receive Tom Poe on Monday. The head of state’s office said others would follow.',
    [HILL, POE],
    'The head of state’s office → -',
  ],
]);
