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
