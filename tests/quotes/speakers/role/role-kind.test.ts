import { BRANDT, HILL, POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('nouns of what a company makes, of a body, and of who won', [
  ['Brandt shut a mill. It was old, according to the ministry.', [BRANDT], 'the ministry → -'],
  [
    'FMOB shut a mill. It was old, according to the ministry.',
    ['ORG: FMOB'],
    'the ministry → FMOB',
  ],
  [
    'Low Tide cancelled nine shows. The band said it was ill.',
    ['ORG: Low Tide'],
    'The band → Low Tide',
  ],
  [
    'Shares in Brandt fell. The Swedish truckmaker said sales fell.',
    [BRANDT],
    'The Swedish truckmaker → Brandt',
  ],
  ['Tom Poe left. The watchmaker said it was late.', [POE, BRANDT], 'The watchmaker → Tom Poe'],
  [
    'The Ames Rowing Committee chose nine rowers. The body said they were ready.',
    ['ORG: Ames Rowing Committee'],
    'The body → Ames Rowing Committee',
  ],
  [
    'Singer Jane Hill cancelled nine shows. The Oscar winner said she had lost her voice.',
    [HILL, 'MISC: Oscar'],
    'The Oscar winner → Jane Hill',
  ],
  [
    'The World Health Organization counted nine cases. The UN agency said two had died.',
    ['ORG: World Health Organization', 'ORG: UN'],
    'The UN agency → World Health Organization',
  ],
  [
    'Interior Minister Tom Poe and Foreign Minister Jane Hill resigned. The former interior minister said it was time.',
    [POE, HILL],
    'The former interior minister → Tom Poe',
  ],
  [
    'Jane Hill beat Tom Poe. The Czech said it was late.',
    [HILL, POE, 'NORP: Czech'],
    'The Czech → Jane Hill',
  ],
]);

whoSpeaks('players, rebels', [
  [
    'Tom Poe headed in. “I closed my eyes,” the centre-back said.',
    [POE],
    'the centre-back → Tom Poe',
  ],
  [
    'Striker Tom Poe met Jane Hill. The forward said he was late.',
    [HILL, POE],
    'The forward → Tom Poe',
  ],
  ['Jane Hill moved the plan forward, Tom Poe said.', [HILL, POE], 'Tom Poe → Tom Poe'],
  [
    'The Northern Liberation Front took the port. The rebels said it was quiet.',
    ['ORG: Northern Liberation Front'],
    'The rebels → Northern Liberation Front',
  ],
]);
