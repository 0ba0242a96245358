import { describe, expect, test } from 'vitest';
import { ED_LEE, JANE_HILL, LEE, POE, TOM_POE } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';
import { type Row, whoSpeaks } from '../who-speaks.ts';

describe('who is present', () => {
  test.each<[string, string]>([
    [
      'Jane Hill died. Her daughter, Ann Lee, wept. Jane Hill had won. Born in Ames, the daughter of a cobbler, she ran early. “It was late,” she said.',
      'she → Jane Hill',
    ],
    [
      'Ed Lee mends cars. He said it was late.\n\nAmong the passengers was Levan, a driller. It was late, he said.',
      'he → Levan',
    ],
    [
      '“It was late,” said Tom Poe, whose mother was ill. He left. “It hurt,” he said.',
      'he → Tom Poe',
    ],
    [
      'Tom Poe, the courts minister, left. Jane Hill asked. The prime minister said it was late.',
      'The prime minister → Jane Hill',
    ],
  ])('%s', (text, expected) =>
    expect(
      lastSpeaker(text, [TOM_POE, JANE_HILL, ED_LEE, 'PERSON: Ann Lee', 'PERSON: Levan']),
    ).toBe(expected),
  );
});

test('a verb inside a name is no verb', () => {
  const text =
    'Juan Soto described walls. Said bin Suhail, the director, regretted the rain. He asked for guards. “It is late,” he said.';
  expect(lastSpeaker(text, ['PERSON: Juan Soto', 'PERSON: Said bin Suhail'])).toBe(
    'he → Said bin Suhail',
  );
});

describe('whom the sentence is about', () => {
  const names = [POE, 'PERSON: Ed Lee', 'PERSON: Ann Dee'];
  test.each<Row>([
    [
      'Ann Dee has called the chiefs. In the gallery sat Jane Hill, who sells fish. “It is late,” she said.',
      ['PERSON: Ann Dee', 'PERSON: Jane Hill'],
      'she → Jane Hill',
    ],
    [
      'By Ann Dee in Ames\n\nUnder a tree stood Jane Hill. “It is late,” she said.',
      ['PERSON: Ann Dee', 'PERSON: Jane Hill'],
      'she → Jane Hill',
    ],
    [
      'Tom Poe spoke at length. The man with the sign was Ed Lee. He was wet. “It is late,” he said.',
      names,
      'he → Ed Lee',
    ],
    [
      'Tom Poe owns four cars. The paper asked Ed Lee for a fifth. “It is late,” he said.',
      names,
      'he → Ed Lee',
    ],
    [
      'Tom Poe owns four cars. The fifth is like that of Ed Lee. “It is late,” he said.',
      names,
      'he → Tom Poe',
    ],
    ['Tom Poe opened the shop. Ed Lee, he said, had paid for it.', names, 'he → Tom Poe'],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});

whoSpeaks('a name within the subject or before it is less present than the subject', [
  [
    'Ed Lee had a plan. The rise of Tom Poe gave Lee hope. He said the mill would open.',
    [POE, LEE],
    'He → Ed Lee',
  ],
  [
    'Ed Lee, an old neighbour of Mr. Poe, left early. “It is late,” he said.',
    [POE, LEE],
    'he → Ed Lee',
  ],
  ['The Secretary of State Tom Poe met Ed Lee. “It is late,” he said.', [POE, LEE], 'he → Tom Poe'],
  [
    "Mr. Poe spoke of his age.\n\nOn Monday, the minister left early. Ed Lee's car broke down. “It is late,” he said.",
    ['PERSON: Tom Poe | Poe', LEE],
    'he → Tom Poe',
  ],
  ['As for Tom Poe, he missed Ed Lee. “It is late,” he said.', [POE, LEE], 'he → Tom Poe'],
]);

whoSpeaks('somebody with an office in a body is he or she afterwards', [
  [
    'Tom Poe left. An office-bearer of the Mills Guild denied it. “It is late,” he said.',
    [POE, 'ORG: Mills Guild'],
    'he → -',
  ],
  [
    'Tom Poe left. A letter of the Mills Guild denied it. “It is late,” he said.',
    [POE, 'ORG: Mills Guild'],
    'he → Tom Poe',
  ],
]);

whoSpeaks('an owner in the apposition is not who goes on', [
  [
    'Mills Ltd, a unit of China-listed Brandt Metals, left. In a statement, it said it was late.',
    ['ORG: Mills Ltd', 'ORG: Brandt Metals', 'LOC: China'],
    'it → Mills Ltd',
  ],
  [
    'China-listed Brandt Metals left. In a statement, it said it was late.',
    ['ORG: Brandt Metals', 'LOC: China'],
    'it → Brandt Metals',
  ],
]);

whoSpeaks('a name that is part of a noun is not who acts', [
  [
    'Ed Lee, after two Poe rallies, wrote that it was late.\n\n“It is cold,” he said.',
    ['PERSON: Poe', 'PERSON: Ed Lee'],
    'he → Ed Lee',
  ],
  [
    'Tom Poe drove off. The Lee government fell. “It is late,” he said.',
    ['PERSON: Tom Poe', 'PERSON: Lee'],
    'he → Tom Poe',
  ],
]);

whoSpeaks('a participle before what somebody is', [
  [
    'Tom Poe said it was late. Poe was cold.\n\nThe commissioner, retired judge Ed Lee, intervened. “Are you sure?” he asked.',
    [POE, LEE],
    'he → Ed Lee',
  ],
  [
    'Tom Poe said it was late.\n\nRetired judge Ed Lee walked in. He said it was cold.',
    [POE, LEE],
    'He → Ed Lee',
  ],
  [
    'Tom Poe said it was late. The board suspended Ed Lee. He said it was cold.',
    [POE, LEE],
    'He → Tom Poe',
  ],
]);

whoSpeaks('whom a clause with "which" or "whose" names, the sentence is not about', [
  [
    'Ames Bank, in which South African group Brandt holds a stake, kept its forecast. It said it was late.',
    ['ORG: Ames Bank', 'ORG: Brandt'],
    'It → Ames Bank',
  ],
  [
    'Ames Bank, whose rival Brandt was sold, kept its forecast. It said it was late.',
    ['ORG: Ames Bank', 'ORG: Brandt'],
    'It → Ames Bank',
  ],
]);

whoSpeaks('"she" in "Asked what she would do" is who is asked', [
  [
    'Mayor Ann Reed met Jane Hill. Hill was late. Asked about the vote, the mayor laughed. “It is over,” she said.',
    ['PERSON: Ann Reed', 'PERSON: Jane Hill | Hill'],
    'she → Ann Reed',
  ],
  [
    'A spokeswoman said the bank was shut. Asked what she would do with the money, Jane Hill did not hesitate.\n\n“Spend it,” she said.',
    ['PERSON: Jane Hill'],
    'she → Jane Hill',
  ],
  [
    'Jane Hill said the bank was shut. When asked whether he would stay, Tom Poe shrugged.\n\n“Yes,” he said.',
    ['PERSON: Jane Hill', POE],
    'he → Tom Poe',
  ],
  [
    'Asked whether the mayor, Ed Lee, who had won in May, could be of help, Tom Poe shrugged. “No,” he said.',
    [LEE, POE],
    'he → Tom Poe',
  ],
  [
    'Jane Hill said the bank was shut. Asked about the pool, she shrugged.\n\n“It is late,” she said.',
    ['PERSON: Jane Hill', POE],
    'she → Jane Hill',
  ],
]);
