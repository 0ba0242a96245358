import { describe, expect, test } from 'vitest';
import { AMES, ED_LEE, HILL, JANE_HILL, LEE, POE, TOM_POE } from '../../names.ts';
import { lastSpeaker } from '../../read-article.ts';
import { whoSpeaks } from '../../who-speaks.ts';

test('a boy is a person of a boy’s age', () => {
  const text = 'Tom Poe, 13, hid his phone. Jane Hill, 43, left. “I did my duty,” the boy said.';
  expect(lastSpeaker(text, [TOM_POE, JANE_HILL])).toBe('the boy → Tom Poe');
});

describe('nobody, though somebody is present', () => {
  test.each<[string, string]>([
    [
      'Tom Poe left the yard. At a shop near the mill, a cashier was shaken. “It was loud,” said the woman.',
      'the woman → -',
    ],
    ['Tom Poe met Ed Lee at a bar. They never paid the bill, the owner said.', 'the owner → -'],
    ['Tom Poe, 43, hid. “I did it,” the boy said.', 'the boy → -'],
    [
      'Tom Poe led a march to the palace of the Emir of Ames, Ed Lee, who met them. The emir asked for calm.',
      'The emir → Ed Lee',
    ],
  ])('%s', (text, expected) => expect(lastSpeaker(text, [TOM_POE, ED_LEE])).toBe(expected));
});

whoSpeaks('people whom an article meets by the way are nobody with a name', [
  [
    'Tom Poe took questions. The hall was full.\n\n“I never knew,” the man said.',
    [POE],
    'the man → -',
  ],
  ['Tom Poe went on trial. The prosecutor said he stole a boat.', [POE], 'The prosecutor → -'],
  ['Tom Poe took questions. “How long?” the customer asked.', [POE], 'the customer → -'],
  ['Tom Poe took questions. The governor said he was glad.', [POE], 'The governor → Tom Poe'],
  [
    'Prosecutor Jane Hill met Tom Poe. The prosecutor said he stole a boat.',
    [HILL, POE],
    'The prosecutor → Jane Hill',
  ],
]);

whoSpeaks('a person is called by one trade and then by another', [
  [
    'Lead author Jane Hill came late. The biologist said it was a newt.',
    [HILL],
    'The biologist → Jane Hill',
  ],
  ['Rock star Tom Poe broke a leg. The singer said it hurt.', [POE], 'The singer → Tom Poe'],
  [
    'Farm owner Tom Poe is angry. The farmer said the field was dry.',
    [POE],
    'The farmer → Tom Poe',
  ],
  ['Tom Poe, a lawyer, wept. The judge said he was late.', [POE], 'The judge → -'],
  [
    'Jane Hill sang. The lights went out. The manager said a fuse had blown.',
    [HILL],
    'The manager → -',
  ],
]);

whoSpeaks('nouns that rule out others who are there', [
  [
    'Jane Hill went on trial in Ames. Prosecutor Tom Poe said she had bought a boat.\n\nThe defendant told the jury that it was a gift.',
    [HILL, POE, AMES],
    'The defendant → Jane Hill',
  ],
  [
    'Jane Hill went on trial in Ames. Prosecutor Tom Poe said she had bought a boat.\n\nIt was stolen, the prosecutor said.',
    [HILL, POE, AMES],
    'the prosecutor → Tom Poe',
  ],
  [
    'Coach Ed Lee left, and the captain, Tom Poe, faced reporters.\n\nThe defender said they had lost.',
    [LEE, POE],
    'The defender → Tom Poe',
  ],
  [
    'Tom Poe met 14-year-old Ed Lee at noon.\n\n“I forgot the clock,” the teenager said.',
    [POE, LEE],
    'the teenager → Ed Lee',
  ],
  [
    'Jane Hill has lived in Ames for years. There is mould.\n\n“It comes back,” the mother-of-two said.',
    [HILL, AMES],
    'the mother-of-two → Jane Hill',
  ],
  [
    'Three members of the Liberal Union stayed away.\n\nThe party said they would go.',
    ['ORG: Liberal Union'],
    'The party → Liberal Union',
  ],
  [
    'Brandt stopped a trial. Shares fell.\n\nThe drugmaker said it was sorry.',
    ['PERSON: Brandt'],
    'The drugmaker → Brandt',
  ],
  [
    'Jane Hill stopped a trial. Shares fell.\n\nThe drugmaker said it was sorry.',
    [HILL],
    'The drugmaker → -',
  ],
]);

whoSpeaks('who was just meant by one office holds no other', [
  [
    'Jane Hill met Tom Poe. The chancellor said she was glad. The president said nothing was signed.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'The president → -',
  ],
  [
    'Jane Hill met Tom Poe. The chancellor said she was glad. The chancellor said nothing was signed.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'The chancellor → Jane Hill',
  ],
]);
