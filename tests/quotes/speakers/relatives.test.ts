import { whoSpeaks } from '../who-speaks.ts';

const LUND = 'PERSON: Rita Lund | Lund';
const OLE = 'PERSON: Ole';

whoSpeaks('a relative whom the article named as such', [
  [
    'Rita Lund runs a lock. Her son, Ole, helps. “She hates boats,” says Ole. “He is lazy,” his mother says.',
    [LUND, OLE],
    'his mother → Rita Lund',
  ],
  [
    'Rita Lund keeps bees with her husband, Ole. “They sting,” says Ole. His wife says they are gentle.',
    [LUND, OLE],
    'His wife → Rita Lund',
  ],
  [
    'Rita Lund’s brother, Ole, was freed. “It was cold,” Ole said. His sister said it was late.',
    [LUND, OLE],
    'His sister → Rita Lund',
  ],
  [
    'Rita Lund runs a lock. Ole, her 12-year-old son, helps. “She hates boats,” says Ole. Ole’s mother says he is lazy.',
    [LUND, OLE],
    'Ole’s mother → Rita Lund',
  ],
  [
    'Rita and Ole Lund bake. “We talk,” Rita admits. “Too much,” says her husband.',
    ['PERSON: Rita', 'PERSON: Ole Lund'],
    'her husband → Ole Lund',
  ],
  [
    'Rita Lund lost her husband, Ole, in May. Ann Dee came. Lund’s daughter, Mia, wept. “It was cold,” Mia said. Her mother said it was late.',
    [LUND, OLE, 'PERSON: Ann Dee', 'PERSON: Mia'],
    'Her mother → Rita Lund',
  ],
]);

whoSpeaks('nobody named', [
  [
    'Rita Lund runs a lock. Her son, Ole, helps. “She hates boats,” says Ole. His wife says it is cold.',
    [LUND, OLE],
    'His wife → -',
  ],
  [
    'Rita Lund runs a lock. Her boss, Ole, helps. “She hates boats,” says Ole. His mother says it is cold.',
    [LUND, OLE],
    'His mother → -',
  ],
  [
    'Ann Dee and Ole Lund bake. “We talk,” Ann Dee admits. “Too much,” says her husband.',
    ['PERSON: Ann Dee', 'PERSON: Ole Lund'],
    'her husband → -',
  ],
]);
