import { BRANDT, POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('a company, whatever it makes', [
  [
    'Furniture maker Brandt will close a plant. The company said demand fell.',
    [BRANDT],
    'The company → Brandt',
  ],
  [
    'Brandt Steel made a profit. The steelmaker said orders were full.',
    ['ORG: Brandt Steel'],
    'The steelmaker → Brandt Steel',
  ],
  [
    'Kestrel Air cut flights. Brandt gained. The airline said fuel was dear.',
    ['ORG: Kestrel Air', BRANDT],
    'The airline → Kestrel Air',
  ],
  [
    'The United Nations refugee agency said few came. The agency said it rained.',
    ['ORG: United Nations'],
    'The agency → -',
  ],
  ['Tom Poe’s boat sank. The coast guard said it was sorry.', [POE], 'The coast guard → -'],
]);

whoSpeaks('organisations by a noun that no list holds, or with a name like a person’s', [
  [
    'The port lost 300 jobs after the shipping line Norsea left. The union Verdo called a strike.\n\nThe shipping line said it was cheaper.',
    ['ORG: Norsea', 'ORG: Verdo'],
    'The shipping line → Norsea',
  ],
  [
    'Brandt, which covers one in six, will raise its price. The group Hall Watch is angry.\n\nThe insurer said it had no choice.',
    ['PERSON: Brandt', 'ORG: Hall Watch'],
    'The insurer → Brandt',
  ],
  [
    'Mr Brandt, who covers one in six, came late.\n\nThe insurer said it had no choice.',
    ['PERSON: Brandt'],
    'The insurer → -',
  ],
  [
    'Brandt recalled 900 kettles. Hall Standards officers are at work.\n\nThe manufacturer said nobody was hurt.',
    ['ORG: Brandt', 'ORG: Hall Standards'],
    'The manufacturer → Brandt',
  ],
]);

whoSpeaks('a broadcaster is not the body that governs', [
  [
    'Tom Poe swam for Ames Swimming. He told the Seven Network it was late. The governing body said it was early.',
    [POE, 'ORG: Ames Swimming', 'ORG: Seven Network'],
    'The governing body → Ames Swimming',
  ],
]);
