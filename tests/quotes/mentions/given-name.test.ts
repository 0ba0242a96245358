import { JANE_HILL, POE, TOM_POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

const MARTA = 'PERSON: Marta';

whoSpeaks('somebody whom the name is given to', [
  [
    'The finder, a plumber named Tom Poe, left. Jane Hill came. The plumber has been given a seat. He said it was late.',
    [TOM_POE, JANE_HILL],
    'He → Tom Poe',
  ],
  [
    'A dentist who gave her name only as Jane left. Tom Poe came. “It was late,” the dentist said.',
    ['PERSON: Jane', TOM_POE],
    'the dentist → Jane',
  ],
  [
    'The board named Jane Hill. Tom Poe came. “It was late,” the board said.',
    [JANE_HILL, TOM_POE],
    'the board → -',
  ],
]);

whoSpeaks('who gives no more than a first name', [
  [
    'Tom Poe left early. A baker who gave only her first name, Marta, said it was late.',
    [POE, MARTA],
    'A baker who gave only her first name, Marta, → Marta',
  ],
  [
    'A baker who gave only her first name, Marta, said it was late.\n\n“The bread went first,” she said.',
    [MARTA],
    'she → Marta',
  ],
  [
    'A baker who fled on foot at night and gave only her first name, Marta, was angry. “We buried 23,” she said. The 50-year-old said it was late.',
    [MARTA],
    'The 50-year-old → Marta',
  ],
  [
    'Tom Poe said it was late.\n\nA neighbour came out.\n\n“I saw them,” said the 81-year-old, who gave her name only as Marta.',
    [POE, MARTA],
    'the 81-year-old → Marta',
  ],
  [
    'Tom Poe, 81, said it was late.\n\n“I saw them,” said the 81-year-old, who had met Marta.',
    [POE, MARTA],
    'the 81-year-old → Tom Poe',
  ],
]);
