import { BRANDT, HILL, JANE_HILL, POE, TOM_POE, VELMAR } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('nobody is named', [
  [
    'Senators Jane Hill and Tom Poe wrote a memo. “We worry,” the senators said.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'the senators → -',
  ],
  ['Jane Hill left. She was tired, the source said.', ['PERSON: Jane Hill'], 'the source → -'],
  [
    'The Ministry of Trade shut. “We know nothing,” the company said.',
    ['ORG: Ministry of Trade'],
    'the company → -',
  ],
  ['Jane Hill arrived. “We saw smoke,” residents said.', ['PERSON: Jane Hill'], 'residents → -'],
  [
    'Reuters asked twice. “There is no plan,” the government said.',
    ['ORG: Reuters'],
    'the government → -',
  ],
  [
    'The United Nations met. Harvests will fall, the United Nations’ food agency said.',
    ['ORG: United Nations'],
    'the United Nations’ food agency → -',
  ],
  [
    'Jane Hill and Tom Poe said the bridge was safe.',
    ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
    'Jane Hill and Tom Poe → -',
  ],
  ['Brandt closed a mine. “We warned them,” a spokesman said.', ['ORG: Brandt'], 'a spokesman → -'],
]);

whoSpeaks('owners and roles without an article', [
  [
    'Tom Poe, Brandt’s lawyer, came late. Ed Lee slept. “We will appeal,” Brandt’s lawyer said.',
    [TOM_POE, 'PERSON: Ed Lee', 'PERSON: Brandt'],
    'Brandt’s lawyer → Tom Poe',
  ],
  [
    'Fire chief: “We found the cable”\n\nTom Poe, the fire chief, came late.',
    [TOM_POE],
    'Fire chief → Tom Poe',
  ],
  [
    'Fires in Ames\n\nPolice chief: “We found the cable”\n\nTom Poe, the fire chief, came late.',
    [TOM_POE],
    'Police chief → -',
  ],
  [
    'President Jane Hill opened the farm. Deputy President Tom Poe was present. “It is green,” the head of state said.',
    [JANE_HILL, TOM_POE],
    'the head of state → Jane Hill',
  ],
  [
    'Jane Hill won the prize over Tom Poe, 54. “I am glad,” said the 31-year-old.',
    ['PERSON: Jane Hill', TOM_POE],
    'the 31-year-old → Jane Hill',
  ],
]);

whoSpeaks('another, or several', [
  [
    'Tom Poe, an official, spoke. The second official said it was late.',
    [POE],
    'The second official → -',
  ],
  ['Jane Hill bought the castle. The mayor told her that it had no roof.', [HILL], 'The mayor → -'],
  [
    'Mayor Jane Hill met Tom Poe. The mayor told him that it was late.',
    [HILL, POE],
    'The mayor → Jane Hill',
  ],
  [
    'Brandt left the union. The company and the union said it was over.',
    [BRANDT],
    'The company and the union → -',
  ],
  [
    'The rivals, commissioners Jane Hill and Tom Poe, said it was over.',
    [HILL, POE],
    'The rivals, commissioners Jane Hill and Tom Poe, → -',
  ],
]);

whoSpeaks('"its director" of a body whose director the article has called so', [
  [
    '“It was late,” its director, Jane Hill, said. It rained.\n\nFew came to Brandt.\n\nIt was cold.\n\nNobody left.\n\nIts director said it would go on.',
    [HILL, BRANDT],
    'Its director → Jane Hill',
  ],
  [
    'Its director, Jane Hill, met the director of Brandt, Tom Poe.\n\nFew came.\n\nIt was cold.\n\nNobody left.\n\nIts director said it would go on.',
    [HILL, POE, BRANDT],
    'Its director → -',
  ],
  [
    'Its health minister, Jane Hill, left.\n\nFew came.\n\nIt was cold.\n\nNobody left.\n\nIts minister said it would go on.',
    [HILL],
    'Its minister → -',
  ],
]);

whoSpeaks('an office of which the article has one', [
  [
    'The Ames Sheriff’s Office said it was late.\n\nIt rained. Few came.\n\nIt was cold. Nobody left.\n\nSheriff Jane Hill left. According to her office, he ran.',
    ['ORG: Ames Sheriff’s Office', HILL],
    'her office → Ames Sheriff’s Office',
  ],
  [
    'The talks were led by the national ombudsman’s office, the Velmar. Tom Poe left. It was late, according to his office.',
    [VELMAR, POE],
    'his office → Velmar',
  ],
  [
    'Tom Poe met the Campaign Legal Center.\n\nIt rained. Few came.\n\nIt was cold. Nobody left.\n\nPoe left. His campaign said it was late.',
    ['ORG: Campaign Legal Center', POE],
    'His campaign → -',
  ],
]);

whoSpeaks('"the paper" of an article about a study', [
  [
    'Velmar, a newspaper, told of it in May. The work appears in the journal Ames Letters. Sales rose, the paper says.',
    [VELMAR, 'ORG: Ames Letters'],
    'the paper → -',
  ],
  [
    'Velmar, a newspaper, told of it in May. Sales rose, the paper says.',
    [VELMAR],
    'the paper → Velmar',
  ],
  [
    'The Ames Journal told of it in May. Sales rose, the paper says.',
    ['ORG: Ames Journal'],
    'the paper → Ames Journal',
  ],
]);

whoSpeaks('the head of a body goes on as who has just spoken, whom the article gives no office', [
  [
    'Tom Poe, who picks the films, said it was cold. The festival’s director said it was late.',
    ['PERSON: Tom Poe'],
    'The festival’s director → Tom Poe',
  ],
  [
    'The mayor, Tom Poe, said it was cold. The festival’s director said it was late.',
    ['PERSON: Tom Poe'],
    'The festival’s director → -',
  ],
  [
    'Tom Poe, who picks the films, said it was cold. The festival’s lawyer said it was late.',
    ['PERSON: Tom Poe'],
    'The festival’s lawyer → -',
  ],
  [
    'Tom Poe, who picks the films, said it was cold.\n\nThe festival’s director said it was late.',
    ['PERSON: Tom Poe'],
    'The festival’s director → -',
  ],
]);
