import { HILL, POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('an organisation in the opening line that is named right behind it', [
  [
    'It was late, the operator warned on Friday.\n\nAmes Ferries said it had lost a boat.',
    ['ORG: Ames Ferries'],
    'Ames Ferries → Ames Ferries',
  ],
  [
    'A drug did no better than a dummy pill, its developer announced on Friday.\n\nThe result is a blow to Brandt, a small company in Ames. It was long in the making.',
    ['ORG: Brandt', 'LOC: Ames'],
    'its developer → Brandt',
  ],
  [
    'The boats will stop in May, the operator warned on Friday.\n\nBrandt Ferries lost a boat. It was late.',
    ['ORG: Brandt Ferries'],
    'the operator → Brandt Ferries',
  ],
  [
    `The boats will stop in May, the operator warned on Friday.\n\n${'It was cold, and few had come down to the water that day. '.repeat(6)}\n\nBrandt Ferries lost a boat.`,
    ['ORG: Brandt Ferries'],
    'the operator → -',
  ],
  [
    'The boats of Brandt Ferries will stop in May, the regulator warned on Friday.\n\nAmes Docks lost a boat.',
    ['ORG: Brandt Ferries', 'ORG: Ames Docks'],
    'the regulator → -',
  ],
]);

whoSpeaks('she behind "her lawyer said" is her own again', [
  [
    'Jane Hill is held. Her lawyer said a court would hear the appeal in May. She told the town that it was late.',
    [HILL],
    'She → Jane Hill',
  ],
  [
    'Jane Hill is held. Her lawyer said a court would hear the appeal in May. He told the town that it was late.',
    [HILL],
    'He → -',
  ],
  [
    'Tom Poe is held. His predecessor said it had been the weak spot. “We used to search it,” he said.',
    [POE],
    'he → -',
  ],
]);
