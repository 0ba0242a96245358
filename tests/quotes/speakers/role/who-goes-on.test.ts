import { describe, expect, test } from 'vitest';
import { AMES, BRANDT, ED_LEE, HILL, JANE_HILL, LEE, POE, TOM_POE, VELMAR } from '../../names.ts';
import { lastSpeaker } from '../../read-article.ts';
import { whoSpeaks } from '../../who-speaks.ts';

describe('a noun that goes on about who has just spoken or been told of', () => {
  const names = [JANE_HILL, TOM_POE, ED_LEE];
  test.each<[string, string]>([
    [
      'Jane Hill waited until nine. “I boil it,” the retired bus driver said.',
      'the retired bus driver → Jane Hill',
    ],
    [
      'Tom Poe is no friend of it. Jane Hill, whose daughter is nine, called it “daft”. “She walks home,” the nurse said.',
      'the nurse → Jane Hill',
    ],
    [
      'Tom Poe left the team. Captain Jane Hill, who joined in May, said it was late. “We were slow,” the defender said.',
      'the defender → Jane Hill',
    ],
    [
      'Tom Poe had worked the quay for years. “I saw sparks,” the crane operator said.',
      'the crane operator → Tom Poe',
    ],
    [
      'Tom Poe was sorry. Jane Hill, defending, said he had debts. The barrister said he would pay.',
      'The barrister → Jane Hill',
    ],
  ])('%s', (text, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test.each<[string, string]>([
    [
      'Jane Hill, a pianist, met Tom Poe. Tom Poe smiled. “It is over,” the musician said.',
      'the musician → Jane Hill',
    ],
    ['Tom Poe wept in the dock. “You are a liar,” the judge said.', 'the judge → -'],
    [
      'Jane Hill is a nurse. Tom Poe said it was late. “It hurts,” the nurse said.',
      'the nurse → Jane Hill',
    ],
  ])('or not: %s', (text, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

whoSpeaks('what goes on about who has just spoken', [
  [
    'Jane Hill, 38, wept. Velmar, a mining company, said it was late. The miner said the dam was safe.',
    [JANE_HILL, VELMAR],
    'The miner → Velmar',
  ],
  [
    'Velmar Homes said it was late. The landlord added that wardens would come.',
    ['ORG: Velmar Homes'],
    'The landlord → Velmar Homes',
  ],
  [
    'Ed Lee, a widower, left. The farm minister, Jane Hill, said help was on the way. The former prime minister said offices would open.',
    [JANE_HILL, ED_LEE],
    'The former prime minister → Jane Hill',
  ],
  [
    'Tom Poe left. Jane Hill, its chief operating officer, told the board it was late. “It is old,” the executive said.',
    [JANE_HILL, TOM_POE],
    'the executive → Jane Hill',
  ],
  [
    'A fisherman’s widow has won. Jane Hill, 71, took the firm to court. “It was late,” said the mother of four.',
    [JANE_HILL],
    'the mother of four → Jane Hill',
  ],
  [
    'Tom Poe beat Ed Lee. “I am glad,” the Norwegian said. “I was slow,” the Russian said.',
    [TOM_POE, ED_LEE, 'NORP: Norwegian', 'NORP: Russian'],
    'the Russian → Ed Lee',
  ],
  ['In an interview in 2003 Jane Hill said it was late.', [JANE_HILL], 'Jane Hill → Jane Hill'],
]);

whoSpeaks('quoted words that open a paragraph are of who spoke at the end of the one before', [
  [
    'Jane Hill said her office had 300 calls.\n\n“I can count,” the welder said.',
    [HILL],
    'the welder → Jane Hill',
  ],
  [
    'Sen. Tom Poe and Sen. Ed Lee read aloud all night. The hall was cold. It grew late. Nobody left.\n\nOne of the others, Jane Hill, said her office had 300 calls.\n\n“I can count,” the senator said.',
    [POE, LEE, HILL],
    'the senator → Jane Hill',
  ],
  [
    'Tom Poe, the mayor, came late. The hall was cold.\n\nJane Hill said her office had 300 calls.\n\n“I can count,” the mayor said.',
    [POE, HILL],
    'the mayor → Tom Poe',
  ],
  [
    'President Jane Hill said it was over.\n\n“I can count,” the governor said.',
    [HILL],
    'the governor → -',
  ],
]);

whoSpeaks('of whom the paragraph before told, by age or years', [
  [
    'Jane Hill, 43, reached Ames at night. Her keys were in her pocket.\n\n“I have no door,” the mother of three said.',
    [HILL, AMES],
    'the mother of three → Jane Hill',
  ],
  [
    'Tom Poe thought that it was thunder. Then he saw the cars. “They came fast,” the 51-year-old net-mender said.',
    [POE],
    'the 51-year-old net-mender → Tom Poe',
  ],
  [
    'Tom Poe, 74, makes bells. The work is slow. The iron is cut and folded.\n\n“The fire does it,” says the old man.',
    [POE],
    'the old man → Tom Poe',
  ],
  [
    'Tom Poe, 24, makes bells. The work is slow.\n\n“The fire does it,” says the old man.',
    [POE],
    'the old man → -',
  ],
  [
    'Tom Poe, 24, makes bells.\n\n“The fire does it,” the 51-year-old welder said.',
    [POE],
    'the 51-year-old welder → -',
  ],
  [
    'Tom Poe took questions. The hall was full.\n\n“I never knew,” the man said.',
    [POE],
    'the man → -',
  ],
]);

whoSpeaks('words that somebody adds in the same paragraph', [
  [
    'Ed Lee, a lawyer for the mill, was silent.\n\nJane Hill, who took the case for nothing, said the ruling was the first. Her clients would stay, the lawyer added.',
    [LEE, HILL],
    'the lawyer → Jane Hill',
  ],
  [
    'Ed Lee, a lawyer for the mill, was silent. The hall was cold.\n\nJane Hill said the ruling was the first. He would appeal, the lawyer added.',
    [LEE, HILL],
    'the lawyer → Ed Lee',
  ],
]);

const MILL = 'ORG: Poe Mill Company';

whoSpeaks('a company goes on as “the company”, “the group”', [
  [
    'The Poe Mill Company is near. Brandt, a unit of Hall Metals, rejects the charge. In a statement, it said it paved the road. The company also said that it might leave.',
    [MILL, BRANDT, 'ORG: Hall Metals'],
    'The company → Brandt',
  ],
  [
    'Brandt posted a loss.\n\nThe maker of optical switches said it would cut jobs.',
    [BRANDT],
    'The maker of optical switches → Brandt',
  ],
  [
    'The Green Front, an environmental group, said it saw fires near land of Brandt. In a reply the company denied that it had used fire.',
    ['ORG: Green Front', BRANDT],
    'the company → Brandt',
  ],
  [
    'The Ministry of Trade shut. “We know nothing,” the company said.',
    ['ORG: Ministry of Trade'],
    'the company → -',
  ],
  [
    'Brandt shut.\n\nThe organization of the festival said it would pay.',
    [BRANDT],
    'The organization of the festival → -',
  ],
]);

whoSpeaks('a trade that no list holds, of who has just spoken', [
  [
    'Jane Hill said the team was tired. “We all are,” the centre-half said.',
    [HILL],
    'the centre-half → Jane Hill',
  ],
  [
    'Jane Hill said the wine was young. “We can wait,” the vintner said.',
    [HILL],
    'the vintner → Jane Hill',
  ],
  ['Jane Hill said the wine was young. “Wait,” the banner said.', [HILL], 'the banner → -'],
  [
    'Jane Hill said the wine was young. The committee said it was not.',
    [HILL],
    'The committee → -',
  ],
]);

whoSpeaks('a body that has just spoken, and whom somebody spoke to', [
  [
    'The Brandt Alliance said it was late. The Ames Forum warned that it was early. The group said it would pay.',
    ['ORG: Brandt Alliance', 'ORG: Ames Forum'],
    'The group → Ames Forum',
  ],
  [
    'Brandt has 40 shops in Ames. It sold two of them in May.\n\nTom Poe told the Clarion it was late. The company said it would wait.',
    ['ORG: Brandt', POE, 'ORG: Clarion', 'LOC: Ames'],
    'The company → Brandt',
  ],
]);

whoSpeaks('who has just spoken without a name', [
  [
    'Tom Poe left early.\n\nA guard said it was late. “I am cold,” the conscript said.',
    [POE],
    'the conscript → -',
  ],
  [
    'Tom Poe left early.\n\nTom Poe, a conscript, said it was late. A guard said it was early. “I am cold,” the conscript said.',
    [POE],
    'the conscript → Tom Poe',
  ],
]);

whoSpeaks('a noun that answers is not who asked', [
  [
    'Jane Hill met Tom Poe at the gate. “Why?” she asked. The fisherman replied that the tide had turned.',
    [HILL, POE],
    'The fisherman → Tom Poe',
  ],
  [
    'Tom Poe told the hearing that he was late.\n\nCounsel, Jane Hill, suggested that he knew. The 58-year-old farmer replied that he did not.',
    [POE, HILL],
    'The 58-year-old farmer → Tom Poe',
  ],
  [
    'Jane Hill met Tom Poe at the gate. “No,” she said. The engineer added that the tide had turned.',
    [HILL, POE],
    'The engineer → Jane Hill',
  ],
]);

whoSpeaks('an age before "man" or "woman" tells that it is somebody of whom was told', [
  [
    'Jane Hill said it was late.\n\nThe ferryman, Tom Poe, would not go. The old man says he was born there.',
    [HILL, POE],
    'The old man → Tom Poe',
  ],
  [
    'Jane Hill said it was late.\n\nThe ferryman, Tom Poe, would not go. The man says he was born there.',
    [HILL, POE],
    'The man → -',
  ],
]);

whoSpeaks('players by where they play', [
  [
    'The captain, Tom Poe, was tired.\n\n“It is late,” the prop said.',
    ['PERSON: Tom Poe'],
    'the prop → Tom Poe',
  ],
  [
    'The captain, Tom Poe, was tired.\n\n“It is late,” the tighthead said.',
    ['PERSON: Tom Poe'],
    'the tighthead → Tom Poe',
  ],
  [
    'The door was held by a prop.\n\n“It is late,” the captain, Tom Poe, said.',
    ['PERSON: Tom Poe'],
    'the captain, Tom Poe, → Tom Poe',
  ],
]);
