import { AMES, HILL, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('somebody without a name comes between', [
  [
    'Tom Poe was found at noon. An official said the road was shut. “It is icy,” he added.',
    [POE],
    'he → -',
  ],
  ['Tom Poe came late. Another resident said he saw smoke. He said it was black.', [POE], 'He → -'],
  [
    'An official said the road was shut. Tom Poe lives there. “It is icy,” he said.',
    [POE],
    'he → Tom Poe',
  ],
  ['An electrician called Tom Poe came late. “It is icy,” he said.', [POE], 'he → Tom Poe'],
  [
    'A former partner of Tom Poe went to the police. “I saw it,” the ex-partner testified.',
    [POE],
    'the ex-partner → -',
  ],
  [
    'A former aide of the mayor, Tom Poe, went to the police. “I saw it,” he testified.',
    [POE],
    'he → Tom Poe',
  ],
  ['Our reporter says that Tom Poe came late. “It is icy,” he said.', [POE], 'he → Tom Poe'],
]);

whoSpeaks('somebody without a name is brought in by the way', [
  [
    'Ann Dee spoke of the valley. It rained all day.\n\nA paper found a pensioner in Ames who had paid. “I lost it,” she said.',
    ['PERSON: Ann Dee', 'LOC: Ames'],
    'she → -',
  ],
  [
    'Tom Poe lifted the barrier for a lady with two cats. “She crosses each Sunday,” he said.',
    [POE],
    'he → Tom Poe',
  ],
  ['Tom Poe is a pensioner in Ames. “I lost it,” he said.', [POE, 'LOC: Ames'], 'he → Tom Poe'],
  [
    'The paper found a pensioner, Tom Poe, who had paid. “I lost it,” he said.',
    [POE],
    'he → Tom Poe',
  ],
]);

whoSpeaks('a pronoun stays with somebody without a name who was just brought in', [
  [
    'Tom Poe spoke. One of the former clerks, who had come by train, was not impressed. “They are sorry,” he said.',
    [POE],
    'he → -',
  ],
  [
    'Tom Poe spoke. Police arrested a 52-year-old man in Ames on Tuesday. He told investigators he had burned leaves.',
    [POE, AMES],
    'He → -',
  ],
  [
    'Jane Hill spoke. Across the lane a neighbour is hanging out her washing. The noise would wake her, she says.',
    [HILL],
    'she → -',
  ],
  [
    'Jane Hill spoke. One of them, an apprentice of 22, wants to go back.\n\n“I think of it,” she said.',
    [HILL],
    'she → -',
  ],
  ['Tom Poe spoke. Another man shook his head. “No,” he said.', [POE], 'he → -'],
  [
    'Jane Hill spoke. In Ames, a woman who had spent two nights on the roof of a barn with her four children said she had lost her goats. “It rose,” she said.',
    [HILL, AMES],
    'she → -',
  ],
  [
    'Jane Hill spoke. A baker who rents a three-room house near the mill said her costs had doubled. “I pay,” she said.',
    [HILL],
    'she → -',
  ],
]);

whoSpeaks('no more than brought in by the way, or with a name', [
  ['One of the clerks, Tom Poe, was not impressed. “No,” he said.', [POE], 'he → Tom Poe'],
  ['Tom Poe spoke of his boats. One of them sank. “It was old,” he said.', [POE], 'he → Tom Poe'],
  [
    'Tom Poe makes bells. A shepherd, he explains, buys a voice. “Each has its own,” he says.',
    [POE],
    'he → Tom Poe',
  ],
  ['Tom Poe is a 52-year-old man from Ames. “No,” he said.', [POE, AMES], 'he → Tom Poe'],
]);

whoSpeaks('somebody who gives only a first name', [
  [
    'One of them, a retired teacher from Ames who gave only her first name, Ruth, had brought a stove.\n\n“I am 71,” she said.',
    ['LOC: Ames', 'PERSON: Ruth'],
    'she → Ruth',
  ],
  [
    '“I am 71,” said a woman who would give only her first name, Ruth.',
    ['PERSON: Ruth'],
    'a woman who would give only her first name → Ruth',
  ],
]);

whoSpeaks('somebody new with words before the verb', [
  [
    'Tom Poe spoke. On the picket line beside the road, a driver of 22 years turned sausages. He had last been there in May, he said.',
    [POE],
    'he → -',
  ],
  [
    'Tom Poe spoke. In the letters of a driver of 22 years, he found none. It was late, he said.',
    [POE],
    'he → Tom Poe',
  ],
]);
