import { HILL, POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('somebody new without a name', [
  [
    'Jane Hill was met by an organizer in Ames. “You will win,” the organizer told her.',
    [HILL, 'LOC: Ames'],
    'the organizer → -',
  ],
  [
    '“Go home,” one student shouted at Tom Poe. The student said he was hurt.',
    [POE],
    'The student → -',
  ],
  [
    'A witness said Tom Poe had been singing. The trucker said it was a hymn.',
    [POE],
    'The trucker → Tom Poe',
  ],
  [
    'Tom Poe met a donor. The donor, Jane Hill, said she would pay.',
    [HILL, POE],
    'The donor, Jane Hill, → Jane Hill',
  ],
]);

whoSpeaks('a prosecutor in the opening lines', [
  [
    'Tom Poe knew it was late, a prosecutor said on Friday.\n\nAssistant Prosecutor Jane Hill said he had a watch. “He did,” the prosecutor said.',
    [POE, HILL],
    'the prosecutor → Jane Hill',
  ],
  [
    'It was late, a prosecutor said on Friday.\n\nProsecutor Jane Hill sat in Ames.',
    [HILL],
    'a prosecutor → Jane Hill',
  ],
  [
    'It was late.\n\nIt was cold.\n\nIt rained.\n\nA prosecutor said it burned.\n\nProsecutor Jane Hill sat in Ames.',
    [HILL],
    'A prosecutor → -',
  ],
]);

whoSpeaks('a judge whom the article names further on', [
  [
    'A federal judge said it was late.\n\nDistrict Judge Jane Hill sat in Ames.',
    [HILL, 'LOC: Ames'],
    'A federal judge → Jane Hill',
  ],
  [
    'A federal prosecutor said it was late.\n\nProsecutor Jane Hill sat in Ames.',
    [HILL, 'LOC: Ames'],
    'A federal prosecutor → -',
  ],
]);
