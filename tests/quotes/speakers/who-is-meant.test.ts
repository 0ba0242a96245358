import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('of whom a sentence is', [
  [
    'Eva Moe, a biologist, told the board that levels had fallen. A pause, she cautioned, would help.\n\nIn the gallery, Rita Lund, who breeds goats, clapped.\n\n“My well is dry,” she said.',
    ['PERSON: Eva Moe', 'PERSON: Rita Lund'],
    'she → Rita Lund',
  ],
  [
    'While Eva Moe and Tom Berg spent Friday at sea, Ole Lund was at home, mending nets.\n\n“It is warm here,” the senator said.',
    ['PERSON: Eva Moe', 'PERSON: Tom Berg', 'PERSON: Ole Lund'],
    'the senator → Ole Lund',
  ],
  [
    'Ole Lund, 61, was convicted in May of theft. The money came from Tom Berg, who wore a wire.\n\nBerg testified that Lund counted it himself.\n\nThe defendant spoke briefly. He said it was a loan.',
    ['PERSON: Ole Lund | Lund', 'PERSON: Tom Berg | Berg'],
    'He → Ole Lund',
  ],
]);

whoSpeaks('a name inside the words for the speaker', [
  [
    'The panel’s top Democrat, Rep. Rita Lund (Calif.), said the tunnel was closed.',
    ['PERSON: Rita Lund', 'NORP: Democrat'],
    'The panel’s top Democrat, Rep. Rita Lund (Calif.), → Rita Lund',
  ],
  [
    'The tunnel is closed, deputy head of the Bergen Port Authority (BPA) Rita Lund told reporters.',
    ['PERSON: Rita Lund', 'ORG: Bergen Port Authority | BPA'],
    'deputy head of the Bergen Port Authority (BPA) Rita Lund → Rita Lund',
  ],
  ['In the words of Rita Lund: “We are done.”', ['PERSON: Rita Lund'], 'Rita Lund → Rita Lund'],
  [
    'UPDATE: 6:40 p.m. -- Ferry spokeswoman Rita Lund emails: “We are done.”',
    ['PERSON: Rita Lund'],
    'Ferry spokeswoman Rita Lund → Rita Lund',
  ],
]);

whoSpeaks('somebody by party', [
  [
    'Senator Rita Lund said the bill was dead. Her Republican colleague, Tom Berg, disagreed. “It lives,” the Texas Republican said.',
    ['PERSON: Rita Lund', 'PERSON: Tom Berg', 'NORP: Republican', 'LOC: Texas'],
    'the Texas Republican → Tom Berg',
  ],
]);

whoSpeaks('bodies that are no company', [
  [
    'Pilots United called the strike on Monday. The operator, Bergen Ferries, said no boat would be sold.\n\nThe union said talks had failed. The company said they had not begun.',
    ['ORG: Pilots United', 'ORG: Bergen Ferries'],
    'The company → Bergen Ferries',
  ],
  [
    'Bergen Ferries said no boat would be sold. The company said talks had not begun.',
    ['ORG: Bergen Ferries'],
    'The company → Bergen Ferries',
  ],
]);

whoSpeaks('behind a semicolon', [
  [
    'Bergen Ferries said on Monday that it was safe; Rita Lund called it “a lie”.',
    ['ORG: Bergen Ferries', 'PERSON: Rita Lund'],
    'Rita Lund → Rita Lund',
  ],
]);

whoSpeaks('somebody’s own of the same sex', [
  [
    'Ole Lund left home at 16. His father, a smith, was bitter. “He broke my heart,” he told the paper.',
    ['PERSON: Ole Lund'],
    'he → -',
  ],
  [
    'Rita Lund was jailed in May. Her daughter visits every week. “She is thin,” she said.',
    ['PERSON: Rita Lund'],
    'she → -',
  ],
  [
    'Ole Lund won in May. His wife stood beside him. “It was hard,” he said.',
    ['PERSON: Ole Lund'],
    'he → Ole Lund',
  ],
  [
    'The widow of Corporal Ole Lund said it was late.',
    ['PERSON: Ole Lund'],
    'The widow of Corporal Ole Lund → -',
  ],
  ['Lund’s mother begged him to stay. “He never listened,” she said.', ['PERSON: Lund'], 'she → -'],
  [
    'The umpire, retired Kenyan bowler Ole Lund, told reporters it was late.',
    ['PERSON: Ole Lund', 'NORP: Kenyan'],
    'The umpire, retired Kenyan bowler Ole Lund, → Ole Lund',
  ],
  [
    'In the queue, Ole Lund, Rita Moe’s brother, counted on his fingers. “It was the pipes,” he said.',
    ['PERSON: Ole Lund', 'PERSON: Rita Moe'],
    'he → Ole Lund',
  ],
]);

whoSpeaks('somebody’s own of whose life is told', [
  [
    'Rita Lund was born in a mill. Her mother sang in the choir. “It was cold,” she said.',
    ['PERSON: Rita Lund'],
    'she → Rita Lund',
  ],
  [
    'Ole Lund grew up by the sea. His father was a smith. “It was cold,” he said.',
    ['PERSON: Ole Lund'],
    'he → Ole Lund',
  ],
  [
    'Ole Lund grew up by the sea. His brother, a smith from Ames, died young. “It was cold,” he said.',
    ['PERSON: Ole Lund'],
    'he → Ole Lund',
  ],
  [
    'Rita Lund keeps bees. Her sister shouted at them once. “They are gentle,” she says.',
    ['PERSON: Rita Lund'],
    'she → Rita Lund',
  ],
  [
    'Rita Lund keeps bees. Her sister shouted at them. “They are gentle,” she said.',
    ['PERSON: Rita Lund'],
    'she → -',
  ],
  [
    'Ole Lund was jailed. His brother wept. “It was cold,” he said.',
    ['PERSON: Ole Lund'],
    'he → -',
  ],
]);

whoSpeaks('he or she who was told something by somebody without a name', [
  [
    'Rita Lund left school. Her first teacher told her she was lazy. “It was cold,” she said.',
    ['PERSON: Rita Lund'],
    'she → Rita Lund',
  ],
  [
    'Ole Lund fell ill. A doctor told him he had a year. “It was cold,” he said.',
    ['PERSON: Ole Lund'],
    'he → Ole Lund',
  ],
  [
    'Ole Lund fell ill. A doctor told him he had a year. “It was cold,” she said.',
    ['PERSON: Ole Lund'],
    'she → -',
  ],
  [
    'Ole Lund fell ill. A doctor said he had a year. “It was cold,” he said.',
    ['PERSON: Ole Lund'],
    'he → -',
  ],
]);

whoSpeaks('a trade of somebody who was met by the way', [
  [
    'A resident, Tom Poe, 58, said it was late. “It is cold,” the security guard said.',
    ['PERSON: Tom Poe'],
    'the security guard → Tom Poe',
  ],
  [
    'Another passenger, Rita Lund, said it was late. “It is cold,” the nurse said.',
    ['PERSON: Rita Lund'],
    'the nurse → Rita Lund',
  ],
  [
    'The mayor, Tom Poe, said it was late. “It is cold,” the security guard said.',
    ['PERSON: Tom Poe'],
    'the security guard → -',
  ],
  [
    'A guard waited. A resident, Tom Poe, said it was late. “It is cold,” the guard said.',
    ['PERSON: Tom Poe'],
    'the guard → -',
  ],
]);

whoSpeaks('the organisation of who has just spoken', [
  [
    'Velmar closed. The company said so.\n\n“It is late,” said Jane Hill of Green Watch. The group said it would sue.',
    ['ORG: Velmar', 'ORG: Green Watch', 'PERSON: Jane Hill'],
    'The group → Green Watch',
  ],
  [
    'Velmar closed. “It is late,” said Jane Hill, director of Eau Vive. The charity said it would sue.',
    ['ORG: Velmar', 'ORG: Eau Vive', 'PERSON: Jane Hill'],
    'The charity → Eau Vive',
  ],
  [
    'Velmar closed. “It is late,” said Jane Hill, an analyst at Eau Vive. The company said it would sue.',
    ['ORG: Velmar', 'ORG: Eau Vive', 'PERSON: Jane Hill'],
    'The company → Velmar',
  ],
  [
    'Velmar closed. “It is late,” said Jane Hill of Green Watch. The company said it would sue.',
    ['ORG: Velmar', 'ORG: Green Watch', 'PERSON: Jane Hill'],
    'The company → Velmar',
  ],
]);

whoSpeaks('a federation of others', [
  [
    'The sailors’ federation, PNO, said it was late. The owners’ federation said it was early.',
    ['ORG: PNO'],
    'The owners’ federation → -',
  ],
  [
    'The sailors’ federation, PNO, said it was late. Ed Lee left. The sailors’ federation said it was early.',
    ['ORG: PNO', 'PERSON: Ed Lee'],
    'The sailors’ federation → PNO',
  ],
]);

whoSpeaks('nobody is his own', [
  [
    'Rita Lund, the transport minister, was told in March. Her private secretary wrote that it was late.',
    ['PERSON: Rita Lund'],
    'Her private secretary → -',
  ],
  [
    'Tom Poe, a lawyer, was charged. His lawyer said it was late.',
    ['PERSON: Tom Poe'],
    'His lawyer → -',
  ],
]);

whoSpeaks('a party of whom two may be', [
  [
    'Ann Dee chairs the board. “It is late,” said Dee. Dee read it.\n\nTom Poe of the House said it was early. The Republican said it was cold.',
    ['PERSON: Ann Dee | Dee', 'PERSON: Tom Poe', 'NORP: Republican'],
    'The Republican → Tom Poe',
  ],
]);
