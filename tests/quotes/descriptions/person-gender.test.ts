import { whoSpeaks } from '../who-speaks.ts';

const TEO = 'PERSON: Teo Hwee Min | Teo';

whoSpeaks('what tells the gender', [
  [
    'Jennifer Hill, who speaks for the club, left. “It is late,” she said.',
    ['PERSON: Jennifer Hill'],
    'she → Jennifer Hill',
  ],
  [
    'Jennifer Hill, the chairman, left. “It is late,” she said.',
    ['PERSON: Jennifer Hill'],
    'she → Jennifer Hill',
  ],
  [
    'The mill spokesman Jennifer Hill left. “It is late,” she said.',
    ['PERSON: Jennifer Hill'],
    'she → Jennifer Hill',
  ],
  [
    'His widow Terry Hill left. “It is late,” she said.',
    ['PERSON: Terry Hill'],
    'she → Terry Hill',
  ],
  [
    'The chairman, Hill, left. Tom Poe came. “It is late,” she said.',
    ['PERSON: Hill', 'PERSON: Tom Poe'],
    'she → -',
  ],
]);

whoSpeaks('a first name that men and women bear', [
  [
    'Ed Lee left. Jordan Poe won. “It is late,” she said.',
    ['PERSON: Ed Lee', 'PERSON: Jordan Poe'],
    'she → Jordan Poe',
  ],
  [
    'Lindsay Poe won. Ann Dee left at once. Poe stayed. “It is late,” he said.',
    ['PERSON: Ann Dee', 'PERSON: Lindsay Poe | Poe'],
    'he → Lindsay Poe',
  ],
  [
    'Lee Poe won. Jane Hill left. “It is late,” he said.',
    ['PERSON: Lee Poe', 'PERSON: Jane Hill'],
    'he → Lee Poe',
  ],
]);

whoSpeaks('a gender that only pronouns told', [
  [
    'Mr Lee said it was late. He said it was cold. She said it was early.',
    ['PERSON: Lee'],
    'She → -',
  ],
  [
    'Lee said it was late. He said it was cold. She said it was early.',
    ['PERSON: Lee'],
    'She → Lee',
  ],
]);

whoSpeaks('a first word that is a surname tells no gender', [
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
