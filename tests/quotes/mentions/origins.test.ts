import { AMES, HILL, LEE, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('who is called by a nation', [
  [
    'Hill had an easy time. Hill beat Tom Poe of Senegal on Sunday. “I guess so,” the American said.\n\nPoe left.',
    [HILL, POE, 'LOC: Senegal', 'NORP: American'],
    'the American → Jane Hill',
  ],
  [
    'Hill and Hill won. It was won by Tom Poe, a 21-year-old from Norway. The Norwegian said it was late.',
    [HILL, POE, 'LOC: Norway', 'NORP: Norwegian'],
    'The Norwegian → Tom Poe',
  ],
  [
    'Jane Hill lost. Kenya’s Ed Lee and Tom Poe ran. Hill left. “It was cold,” the Kenyan said.',
    [HILL, LEE, POE, 'LOC: Kenya', 'NORP: Kenyan'],
    'the Kenyan → Ed Lee',
  ],
  [
    'Kenyan runner Jane Hill met Poe. Poe smiled. “It was cold,” the Kenyan said.',
    [HILL, POE, 'NORP: Kenyan'],
    'the Kenyan → Jane Hill',
  ],
  [
    'Hill had an easy time. “I guess so,” the Kenyan said. Tom Poe left.',
    [HILL, POE, 'NORP: Kenyan'],
    'the Kenyan → Jane Hill',
  ],
]);

whoSpeaks('a party with a place before it', [
  [
    'Jane Hill said Tom Poe was wrong. Poe met Poe and Poe.\n\nIn a statement, the Ohio Republican dismissed “his plan.”',
    [HILL, POE, 'LOC: Ohio', 'NORP: Republican'],
    'the Ohio Republican → Jane Hill',
  ],
  [
    'Jane Hill said it was late.\n\nIt rained in Ames.\n\nRepublican Tom Poe left. The Republican dismissed “his plan.”',
    [HILL, POE, AMES, 'NORP: Republican'],
    'The Republican → Tom Poe',
  ],
]);
