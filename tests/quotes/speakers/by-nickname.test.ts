import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('the club that has a nickname', [
  [
    'Everton have sold the winger. The Toffees said he would leave in May.',
    ['ORG: Everton', 'ORG: Toffees'],
    'The Toffees → Everton',
  ],
  [
    'Norwich have sold the winger. “He will leave,” the Canaries said.',
    ['ORG: Norwich', 'ORG: Canaries'],
    'the Canaries → Norwich',
  ],
  [
    'Newcastle won in Newcastle. The Magpies said the winger would leave.',
    ['ORG: Newcastle United', 'LOC: Newcastle', 'ORG: Magpies'],
    'The Magpies → Newcastle',
  ],
]);

whoSpeaks('several clubs or none', [
  [
    'Liverpool beat Nottingham Forest. The Reds said the winger would leave.',
    ['ORG: Liverpool', 'ORG: Nottingham Forest', 'ORG: Reds'],
    'The Reds → Reds',
  ],
  [
    'Ames have sold the winger. The Foxes said he would leave.',
    ['ORG: Ames', 'ORG: Foxes'],
    'The Foxes → Foxes',
  ],
  [
    'Chelsea Hill sang in Leeds. The Blues said she was late.',
    ['PERSON: Chelsea Hill', 'ORG: Blues'],
    'The Blues → Blues',
  ],
]);
