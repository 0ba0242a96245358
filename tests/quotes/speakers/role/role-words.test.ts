import { HILL, JANE_HILL, POE, TOM_POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('who is told apart, or has no name', [
  [
    'Wages fell at Brandt, a report of ten pages. “Costs rose,” the report said.',
    ['ORG: Brandt'],
    'the report → -',
  ],
  [
    'The plant will close, a Brandt spokesman said. Tom Poe, the mayor, wept. “We had no choice,” the spokesman said.',
    ['ORG: Brandt', TOM_POE],
    'the spokesman → -',
  ],
  [
    'Tom Poe, a spokesman for Brandt, said the plant would close. “We had no choice,” the spokesman said.',
    ['ORG: Brandt', TOM_POE],
    'the spokesman → Tom Poe',
  ],
  [
    'Brandt will sing in Ames. The hall is full, according to the organisation of the festival.',
    ['ORG: Brandt', 'LOC: Ames'],
    'the organisation of the festival → -',
  ],
  [
    'Brandt left the market. Prices fell at once, the ADP agency said.',
    ['ORG: Brandt'],
    'the ADP agency → -',
  ],
  [
    'Brandt left the market. Prices fell at once, the agency said.',
    ['ORG: Brandt'],
    'the agency → Brandt',
  ],
  [
    'The priest at the church of Ames and the chapel of the port, Father Tom Poe, said the bells were stolen.',
    [TOM_POE, 'LOC: Ames'],
    'The priest at the church of Ames and the chapel of the port, Father Tom Poe, → Tom Poe',
  ],
  [
    'Jane Hill, counsel for the bank, spoke first. The court rose. Rain fell. Nobody came. The case went on. It was late. Lamps were lit. Tom Poe sat down. His counsel said he was tired.',
    [JANE_HILL, TOM_POE],
    'His counsel → -',
  ],
]);

whoSpeaks('a company is a group rather than a union', [
  [
    'Brandt will close 40 shops in Ames. Brandt has lost money.\n\n“Nobody asked us,” said Jane Hill of the Clerks’ Union.\n\nThe group said it would wait.',
    ['ORG: Brandt | Brandt', HILL, 'ORG: Clerks’ Union', 'LOC: Ames'],
    'The group → Brandt',
  ],
]);

whoSpeaks('a group that a hyphen or a plural tells of', [
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

whoSpeaks('a man by the place that he comes from or plays for', [
  [
    'Tom Poe captains the side. “It is late,” the Ames man said.',
    [POE, 'LOC: Ames'],
    'the Ames man → Tom Poe',
  ],
  [
    'Tom Poe captains the side. “It is late,” the Ames United man said.',
    [POE, 'ORG: Ames United'],
    'the Ames United man → Tom Poe',
  ],
  ['Tom Poe captains the side. “It is late,” the tall man said.', [POE], 'the tall man → -'],
]);
