import { BRANDT, HILL, JANE_HILL, LEE, POE, TOM_POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('an office before the name', [
  [
    'Minister of Works and Urban Development Jane Hill said the bridge was safe.',
    [JANE_HILL],
    'Minister of Works and Urban Development Jane Hill → Jane Hill',
  ],
  [
    'Director of Prisons Tom Poe said the search was over.',
    [TOM_POE],
    'Director of Prisons Tom Poe → Tom Poe',
  ],
  [
    'Minister of Works Jane Hill came. Deputy Minister Tom Poe spoke. The bridge was safe, the minister said.',
    [JANE_HILL, TOM_POE],
    'the minister → Jane Hill',
  ],
  ['Director of Hill said the search was over.', ['PERSON: Hill'], 'Director of Hill → -'],
  [
    'A lawyer for Mayor Jane Hill said she was ill.',
    [JANE_HILL],
    'A lawyer for Mayor Jane Hill → -',
  ],
]);

whoSpeaks('a name that holds a preposition or stands before a bracket', [
  [
    'Bank of Ames governor Jane Hill said rates would fall.',
    ['ORG: Bank of Ames', JANE_HILL],
    'Bank of Ames governor Jane Hill → Jane Hill',
  ],
  [
    'Road Safety Authority (RSA) chief Tom Poe said the bridge was shut.',
    ['ORG: Road Safety Authority | RSA', TOM_POE],
    'Road Safety Authority (RSA) chief Tom Poe → Tom Poe',
  ],
  [
    'A Bank of Ames economist said rates would fall.',
    ['ORG: Bank of Ames'],
    'A Bank of Ames economist → -',
  ],
  ['Bank of Ames said rates would fall.', ['ORG: Bank of Ames'], 'Bank of Ames → Bank of Ames'],
  [
    'Bank of Ames governor Jane Hill and Tom Poe said rates would fall.',
    ['ORG: Bank of Ames', JANE_HILL, TOM_POE],
    'Bank of Ames governor Jane Hill and Tom Poe → -',
  ],
]);

whoSpeaks('a person at the end of a long title', [
  [
    'Treasury and Finance Minister Jane Hill said prices rose.',
    [JANE_HILL],
    'Treasury and Finance Minister Jane Hill → Jane Hill',
  ],
  [
    'Ames superintendent of police (SP) Tom Poe said it was an accident.',
    [TOM_POE, 'LOC: Ames'],
    'Ames superintendent of police (SP) Tom Poe → Tom Poe',
  ],
  [
    'A spokesman for Finance Minister Jane Hill said prices rose.',
    [JANE_HILL],
    'A spokesman for Finance Minister Jane Hill → -',
  ],
  [
    'The movement of ousted president Tom Poe said it had sent rice.',
    [TOM_POE],
    'The movement of ousted president Tom Poe → -',
  ],
]);

whoSpeaks('two offices before one name', [
  [
    'Chairman and Chief Executive Jane Hill said it was late.',
    [HILL],
    'Chairman and Chief Executive Jane Hill → Jane Hill',
  ],
  [
    'Author and activist Jane Hill said it was late.',
    [HILL],
    'Author and activist Jane Hill → Jane Hill',
  ],
]);

whoSpeaks('an office and a title before the name', [
  [
    'The Commissioner for Health, Mrs Jane Hill, left. “It is late,” the commissioner said.',
    [HILL, 'ORG: Commissioner for Health'],
    'the commissioner → Jane Hill',
  ],
  ['Rear Admiral Tom Poe left. “It is late,” the officer said.', [POE], 'the officer → Tom Poe'],
  [
    'The Commissioner for Health left Ames. Mrs Jane Hill stayed. “It is late,” the bishop said.',
    [HILL, 'LOC: Ames'],
    'the bishop → -',
  ],
]);

whoSpeaks('one of them has a name', [
  ['“It is late,” said one of them, Tom Poe, 41.', [POE], 'one of them, Tom Poe, 41 → Tom Poe'],
  ['Tom Poe was late. “It is late,” said one of them.', [POE], 'one of them → -'],
]);

whoSpeaks('an employer before a trade and a name', [
  [
    'The first witness, Mills Ltd hydrographer Jane Hill, told the court it was late.',
    [HILL, 'ORG: Mills Ltd'],
    'The first witness, Mills Ltd hydrographer Jane Hill, → Jane Hill',
  ],
  [
    'Its rival, Mills Ltd, said it was late.',
    [HILL, 'ORG: Mills Ltd'],
    'Its rival, Mills Ltd, → Mills Ltd',
  ],
]);

whoSpeaks('titles of many countries behind an office', [
  [
    'Ed Lee, a union president, left. Its chairman, Comrade Tom Poe, stayed. “It is late,” the chairman said.',
    [POE, LEE],
    'the chairman → Tom Poe',
  ],
]);

whoSpeaks('an office whose last word is a title too', [
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

whoSpeaks('an office without capitals before a name', [
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

whoSpeaks('a title with its full stop behind “the”', [
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

whoSpeaks('who works under somebody speaks with them', [
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

whoSpeaks('the holder of an office in brackets', [
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

whoSpeaks('a name between dashes behind the role', [
  ['The mayor — Jane Hill — said it burned.', [JANE_HILL], 'The mayor — Jane Hill → Jane Hill'],
  [
    'A former candidate -- Tom Poe, who lost the vote to Jane Hill -- said it burned.',
    [POE, JANE_HILL],
    'A former candidate -- Tom Poe, who lost the vote to Jane Hill → Tom Poe',
  ],
  [
    'The mayor of Jane Hill’s town — a baker — said it burned.',
    [JANE_HILL],
    'The mayor of Jane Hill’s town — a baker → -',
  ],
]);

whoSpeaks('a name behind what it is, all between commas', [
  [
    'One of them, the roofing company Brandt, confirmed it had paid.',
    [BRANDT],
    'One of them, the roofing company Brandt, → Brandt',
  ],
  [
    '“It is late,” said his agent, the former international Tom Poe.',
    [TOM_POE],
    'his agent, the former international Tom Poe → Tom Poe',
  ],
  [
    'His brother, the Brandt carmaker Tom Poe, said it was late.',
    [BRANDT, TOM_POE],
    'His brother, the Brandt carmaker Tom Poe, → Tom Poe',
  ],
  [
    'His brother, the head of the Jane Hill club, said it was late.',
    [JANE_HILL],
    'His brother, the head of the Jane Hill club, → -',
  ],
]);

whoSpeaks('a role behind the short form of an employer', [
  [
    'The Union of Ames Teachers (UAT) leader, Tom Poe, said the bridge was safe.',
    [TOM_POE, 'ORG: Union of Ames Teachers', 'ORG: UAT'],
    'The Union of Ames Teachers (UAT) leader, Tom Poe, → Tom Poe',
  ],
  [
    'The Ames Congress (AC) president, Jane Hill, said the bridge was safe.',
    [JANE_HILL, 'ORG: Ames Congress | AC'],
    'The Ames Congress (AC) president, Jane Hill, → Jane Hill',
  ],
  [
    'The Union of Ames Teachers (UAT) said the bridge was safe.',
    ['ORG: Union of Ames Teachers | UAT'],
    'The Union of Ames Teachers (UAT) → Union of Ames Teachers',
  ],
]);
