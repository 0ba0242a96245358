import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('a nation that is in the name', [
  [
    'Singapore Airlines met Qantas Airlines. The Singaporean airline said it was late.',
    ['ORG: Singapore Airlines', 'ORG: Qantas Airlines'],
    'The Singaporean airline → Singapore Airlines',
  ],
  [
    'Bank of Ghana met Bank of Kenya. The Kenyan bank said it was late.',
    ['ORG: Bank of Ghana', 'ORG: Bank of Kenya'],
    'The Kenyan bank → Bank of Kenya',
  ],
  [
    'Bank of Ghana met Bank of Kenya. The bank said it was late.',
    ['ORG: Bank of Ghana', 'ORG: Bank of Kenya'],
    'The bank → Bank of Ghana',
  ],
]);

whoSpeaks('of which nation a well-known company is', [
  [
    'Nestlé rose. Unilever fell. The Swiss group said it was late.',
    ['ORG: Nestlé', 'ORG: Unilever', 'NORP: Swiss'],
    'The Swiss group → Nestlé',
  ],
  [
    'Mills Ltd rose. Unilever fell. The Swiss group said it was late.',
    ['ORG: Mills Ltd', 'ORG: Unilever', 'NORP: Swiss'],
    'The Swiss group → Mills Ltd',
  ],
  [
    'Unilever fell. The Swiss group said it was late.',
    ['ORG: Unilever', 'NORP: Swiss'],
    'The Swiss group → -',
  ],
  [
    'Barcelona left. Real Madrid came. The Catalan club said it was late.',
    ['ORG: Barcelona', 'ORG: Real Madrid', 'NORP: Catalan'],
    'The Catalan club → Barcelona',
  ],
]);
