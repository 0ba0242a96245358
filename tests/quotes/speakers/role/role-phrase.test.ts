import { AMES, ED_LEE, HILL, POE, TOM_POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('an office in one word with a hyphen', [
  [
    'Vice-President Tom Poe and President Ed Lee met. Tolls would rise, said the Vice President.',
    [TOM_POE, ED_LEE],
    'the Vice President → Tom Poe',
  ],
  [
    'Vice President Tom Poe and President Ed Lee met. Tolls would rise, said the vice-president.',
    [TOM_POE, ED_LEE],
    'the vice-president → Tom Poe',
  ],
  [
    'Vice-President Tom Poe and President Ed Lee met. Tolls would rise, said the president.',
    [TOM_POE, ED_LEE],
    'the president → Ed Lee',
  ],
]);

whoSpeaks('reported words tell by “he” or “she” who says them', [
  [
    'The nurse Ann Dee wrote to the head of the ward, Tom Poe. He replied in one line.\n\nThe 43-year-old said she had wept.',
    ['PERSON: Ann Dee', POE],
    'The 43-year-old → Ann Dee',
  ],
  [
    'A deputy minister, Jane Hill, met Prime Minister Tom Poe in Ames. The minister said she understood.',
    [HILL, POE, AMES],
    'The minister → Jane Hill',
  ],
  [
    'A deputy minister, Jane Hill, met Prime Minister Tom Poe in Ames. The prime minister said he understood.',
    [HILL, POE, AMES],
    'The prime minister → Tom Poe',
  ],
  ['Tom Poe was cleared.\n\nA neighbour said she saw him. “He waved,” she said.', [POE], 'she → -'],
]);
